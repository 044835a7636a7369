import { call, defineScenario, say } from "@managed-agents/mock";
import type { EventParams } from "@managed-agents/types";
import { expect } from "vitest";
import { confirm, INTERRUPT } from "../src/event-calls.ts";
import { violations } from "../src/stream-violations.ts";
import { verifies } from "../src/verifies.ts";
import { message, type World, waitingFor } from "../src/world.ts";

const WORKS = defineScenario("works", () => [call({ tool: "bash", permission: "allow", seconds: 5 }), say("Done.")]);

/** More than any of these courses takes. */
const LATER = 60_000;

/** What a client does while a turn goes on, where no built-in scenario shows it. */
const COURSES: Readonly<Record<string, (world: World, id: string) => Promise<void>>> = {
  async "denies a call"(world, id) {
    const [asked = ""] = waitingFor(await world.turn(id));
    await world.send(id, confirm(asked, "deny"));
  },
  async "interrupts a call that waits"(world, id) {
    await world.turn(id);
    await world.send(id, INTERRUPT);
  },
  "interrupts a call that runs": (world, id) => meanwhile(world, id, INTERRUPT),
  "sends a message during a turn": (world, id) => meanwhile(world, id, message("And this.")),
  async "interrupts, and goes on at once"(world, id) {
    await world.say(id);
    await world.advance(1_500);
    await world.send(id, INTERRUPT, message("This instead."));
  },
};

async function meanwhile(world: World, id: string, event: EventParams): Promise<void> {
  await world.say(id);
  await world.advance(1_500);
  await world.send(id, event);
}

for (const [what, course] of Object.entries(COURSES)) {
  verifies(
    ["stream.contract", "stream.same-as-history"],
    `keeps to the stream contract when a client ${what}`,
    async (world) => {
      const { id } = await world.create(/waits|denies/.test(what) ? "tool-ask" : "works");
      const live = await world.stream(id);
      await course(world, id);
      // At once, since the list also shows what waits.
      expect(violations(world, await world.history(id), { view: "history", joined: "start" })).toEqual([]);
      await world.advance(LATER);
      const history = await world.history(id);
      expect(history.at(-1)?.type).toMatch(/^session\.status_idle$|^user\.interrupt$/);
      await world.api.ok("sessions.delete", { path: { session_id: id } });
      await live.toEnd();
      expect(violations(world, live.frames, { joined: "start" }, live.names)).toEqual([]);
      expect(violations(world, history, { view: "history", joined: "start" })).toEqual([]);
    },
    { world: { scenarios: [WORKS] } },
  );
}
