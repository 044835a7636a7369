import { createClient } from "@managed-agents/client";
import { startFaultServer } from "../fault-server/fault-server.ts";
import type { Trap } from "../traps/trap.ts";
import type { HistoryEvent, World } from "./world.ts";

/** The fault server, over a socket. A message that comes during a turn waits for its end there, always. */
export async function onFaultServer({ play, faults, ahead = [] }: Trap): Promise<World> {
  const { baseURL, session, close } = await startFaultServer(play, faults, ahead as never);
  return {
    name: "faultServer",
    client: createClient({ apiKey: "any", baseURL }),
    session: session.id,
    async history() {
      // Whatever was sent is taken up.
      await new Promise((resolve) => setImmediate(resolve));
      session.begin();
      return [...session.history, ...session.queued] as readonly HistoryEvent[];
    },
    close,
  };
}
