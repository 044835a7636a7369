import { type Client, createClient } from "@managed-agents/client";
import {
  awaitThreads,
  call,
  calls,
  createMock,
  defineScenario,
  fail,
  type ProfileName,
  type Scenario,
  say,
  spawn,
} from "@managed-agents/mock";
import type { PlayName } from "../fault-server/plays.ts";
import type { Trap } from "../traps/trap.ts";
import type { HistoryEvent, World } from "./world.ts";

const lookUp = { custom: "lookup_order", input: { order_no: "1187" } };

/** What the agent does in each play. */
const SCENARIOS: Readonly<Record<PlayName, Scenario>> = {
  plain: defineScenario("plain-words", ({ text }) => [say(`Grüße 🦀! You wrote: ${text}`)]),
  asks: defineScenario("asks", () => [
    call({ tool: "bash", input: { command: "ls" }, permission: "ask", result: "README.md\n" }),
    say("I went on with what you said. 🦀"),
  ]),
  custom: defineScenario("custom", () => [call(lookUp), say("I have your result. 🦀")]),
  two_customs: defineScenario("two-customs", () => [calls(lookUp, lookUp), say("I have both results. 🦀")]),
  mixed: defineScenario("mixed", () => [
    calls(lookUp, { tool: "bash", input: { command: "ls" }, permission: "allow", result: "README.md\n" }),
    say("I have both. 🦀"),
  ]),
  child_asks: defineScenario("child-asks", () => [
    say("I give this to another. 🦀"),
    spawn({
      agent: "Tester",
      task: "Run the tests.",
      steps: [call({ tool: "bash", input: { command: "npm test" }, permission: "ask", result: "12 passed\n" })],
      report: "12 passed",
    }),
    awaitThreads("Tester"),
    say("The tests have passed. 🦀"),
  ]),
  recovers: defineScenario("recovers", () => [
    fail("model_overloaded_error", { retry: "retrying", message: "busy" }),
    say("It took a second attempt. 🦀"),
  ]),
  dies: defineScenario("dies", () => [
    say("Something is wrong. 🦀"),
    fail("unknown_error", { retry: "terminal", message: "lost" }),
  ]),
  repeats: defineScenario("repeats", ({ text }) => Array.from({ length: 20 }, () => say(text))),
  long: defineScenario("many-words", () => Array.from({ length: 600 }, (_, nth) => say(`${nth}`))),
};

/** Resolves once a turn is in progress. */
async function isAtWork({ sessions }: Client, id: string): Promise<void> {
  for (;;) {
    const events = await sessions.events.list(id).toArray({ limit: 100 });
    if (events.some(({ type }) => type === "agent.message")) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The emulator, in this process, at a pace that takes no time. */
export async function onEmulator(trap: Trap, profile: ProfileName): Promise<World> {
  const mock = await createMock({
    clock: 0,
    profile,
    scenarios: Object.values(SCENARIOS),
    knobs: trap.waits ? { message_during_turn: "waits", queued_echo: "twice" } : {},
  });
  const plain = createClient({ apiKey: "any", baseURL: mock.url, fetch: mock.fetch });
  const { id } = await plain.sessions.create({
    agent: "agent_1",
    environment_id: "env_1",
    metadata: { mock_scenario: SCENARIOS[trap.play].name },
  });
  const removals = new Map(trap.faults.map((fault) => [fault.operation, mock.faults.add(fault)]));
  /** Looking ends the lag: once the status is true, the session can be archived. */
  const isSpent = (): boolean => !mock.faults.list().some(({ operation }) => operation === "sessions.retrieve");
  let first = true;
  return {
    name: "emulator",
    client: plain.withOptions({
      fetch: async (input, init) => {
        if (isSpent()) removals.get("sessions.archive")?.();
        if (init?.method !== "POST" || !trap.ahead || !first) return mock.fetch(input, init);
        first = false;
        const other = mock.fetch(input, { ...init, body: JSON.stringify({ events: trap.ahead }) });
        if (trap.waits) await isAtWork(plain, id);
        const own = mock.fetch(input, init);
        await other;
        return own;
      },
    }),
    session: id,
    async history() {
      mock.faults.clear();
      await new Promise((resolve) => setTimeout(resolve));
      await plain.sessions.waitUntil(id, ["idle", "terminated"], { interval: 1 });
      const events = await plain.sessions.events.list(id).toArray({ limit: 100_000 });
      // A program that archives its session does not wait for what that emits.
      const own = events.filter(({ type }) => !(trap.archives && type.endsWith("status_terminated")));
      return own as readonly unknown[] as readonly HistoryEvent[];
    },
    close: () => mock.close(),
  };
}
