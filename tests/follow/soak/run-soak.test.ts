import { checkedAs, message, PROFILES, sessionWith, violationsOfHistory } from "@managed-agents/harness";
import { call, calls, defineScenario, say } from "@managed-agents/mock";
import type { SessionEvent } from "@managed-agents/types";
import { expect, test } from "vitest";
import { answeredIn } from "./answers-in.ts";
import { brokenBy, openBadWorld } from "./bad-world.ts";
import { randomOf } from "./random.ts";

const TURNS = 12;

/** Three calls that wait for the client, alone and side by side with one that does not. */
const busy = defineScenario("busy", ({ text }) => [
  call({ custom: "lookup_order", input: { order: text } }),
  calls(
    { tool: "bash", input: { command: "rm -r build" }, permission: "ask" },
    { custom: "lookup_order", input: { order: "other" } },
    { tool: "bash", input: { command: "ls" }, permission: "allow" },
  ),
  say(`${text} is on its way.`),
]);

test.each(PROFILES.flatMap((profile) => [true, false].map((losesAnswers) => ({ profile, losesAnswers }))))(
  "$profile, answers of sends lost $losesAnswers: each message is taken up once, and each call answered once",
  async ({ profile, losesAnswers }) => {
    const random = randomOf(21);
    const world = await openBadWorld(profile, 6, [busy], { random, isBad: () => true, losesAnswers });
    const { client, steady, damage } = world;
    const { id } = await steady.sessions.create(sessionWith("busy"));
    const handled: string[] = [];
    const texts: string[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const { text, stopReason, events } = await client.sessions.run(id, `Order ${turn}`, {
        confirm: ({ id: call }) => {
          handled.push(call);
          if (turn % 3 === 1) throw new Error("not today");
          return turn % 3 ? "deny" : "allow";
        },
        tools: {
          lookup_order: ({ order }: { order: string }, { event }) => {
            handled.push(event.id);
            return `${order} was sent.`;
          },
        },
      });
      expect(stopReason).toEqual({ type: "end_turn" });
      expect(new Set(events.map((event) => `${event.id} ${event.processed_at}`)).size).toBe(events.length);
      expect(violationsOfHistory(events as never, { profile: checkedAs(profile) })).toEqual([]);
      texts.push(text);
    }
    const history = (await steady.sessions.events.list(id).toArray({ limit: 100_000 })) as SessionEvent[];
    const asked = history.filter(
      (event) =>
        event.type === "agent.custom_tool_use" ||
        (event.type === "agent.tool_use" && event.evaluated_permission === "ask"),
    );
    const named = answeredIn(history);
    expect(asked).toHaveLength(3 * TURNS);
    expect([...named].sort()).toEqual(asked.map((event) => event.id).sort());
    expect([...handled].sort()).toEqual([...named].sort());
    const messages = history.filter(({ type }) => type === "user.message");
    expect(messages).toMatchObject(Array.from({ length: TURNS }, (_, turn) => message(`Order ${turn}`)));
    expect(texts).toEqual(Array.from({ length: TURNS }, (_, turn) => `Order ${turn} is on its way.`));
    // That it was tried.
    expect(brokenBy(damage)).toBeGreaterThan(TURNS);
    expect(losesAnswers ? damage.lostAnswers : damage.lostRequests).toBeGreaterThan(losesAnswers ? 3 * TURNS : 1);
  },
);
