import type { Client } from "@managed-agents/client";
import type { Session } from "@managed-agents/types";

/**
 * Stops what the agent is doing and waits until the session is idle. A signal alone ends the wait of this program, not the work of the agent.
 *
 * @param limit milliseconds
 */
export async function interrupt(client: Client, sessionId: string, limit = 30_000): Promise<Session> {
  const signal = AbortSignal.timeout(limit);
  await client.sessions.events.send(sessionId, { events: [{ type: "user.interrupt" }] }, { signal });
  return client.sessions.waitUntil(sessionId, "idle", { signal, interval: 250 });
}
