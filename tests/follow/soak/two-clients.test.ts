import { createClient } from "@managed-agents/client/sessions";
import { checkedAs, PROFILES, sessionWith, violationsOfHistory } from "@managed-agents/harness";
import { call, calls, createMock, defineScenario, say } from "@managed-agents/mock";
import type { SessionEvent } from "@managed-agents/types";
import { expect, onTestFinished, test } from "vitest";
import { answeredIn } from "./answers-in.ts";
import { useFastTime } from "./fast-time.ts";

/** One call for each client that answers, and one for whoever is first. */
const shared = defineScenario("shared", () => [
  call({ custom: "lookup_order", input: { order: "1187" } }),
  calls(
    { tool: "bash", input: { command: "ls" }, permission: "ask" },
    { custom: "lookup_order", input: { order: "1" } },
  ),
  say("Both of you were a great help."),
]);

async function open(profile: (typeof PROFILES)[number]) {
  useFastTime();
  const mock = await createMock({ clock: 1, profile, seed: 3, empty: true, scenarios: [shared] });
  onTestFinished(() => mock.close());
  const makeClient = () => createClient({ apiKey: "any", baseURL: mock.url, fetch: mock.fetch });
  const { sessions } = makeClient();
  const { id } = await sessions.create(sessionWith("shared"));
  const list = async () => {
    // What has just come may not be listed yet.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return (await sessions.events.list(id).toArray({ limit: 10_000 })) as SessionEvent[];
  };
  return { id, list, makeClient };
}

const idsOf = (events: readonly SessionEvent[]): string[] =>
  events.filter(({ processed_at }) => processed_at !== null).map(({ id }) => String(id));

test.each(PROFILES)("%s: one client follows, and another answers: both have the whole turn", async (profile) => {
  const { id, list, makeClient } = await open(profile);
  const followed: SessionEvent[] = [];
  const watching = (async () => {
    for await (const event of makeClient().sessions.follow(id)) followed.push(event);
  })();
  const { events, text, stopReason } = await makeClient().sessions.run(id, "Where is order 1187?", {
    confirm: () => "allow",
    tools: { lookup_order: ({ order }: { order: string }) => `${order} was sent` },
  });
  await watching;
  const history = await list();
  expect([text, stopReason.type]).toEqual(["Both of you were a great help.", "end_turn"]);
  expect(idsOf(followed)).toEqual(idsOf(history));
  expect(idsOf(events)).toEqual(idsOf(history));
  for (const merged of [followed, events]) {
    expect(violationsOfHistory(merged as never, { profile: checkedAs(profile), joined: "start" })).toEqual([]);
  }
  expect(answeredIn(history)).toHaveLength(3);
});

test.each(PROFILES)(
  "%s: two clients answer the same calls: each call has one answer, and both end",
  async (profile) => {
    const { id, list, makeClient } = await open(profile);
    const runs = ["first", "second"].map((name) =>
      makeClient().sessions.run(id, `I am the ${name}.`, {
        confirm: () => "allow",
        tools: { lookup_order: () => name },
      }),
    );
    // Whoever is later may find the session waiting for answers, and is refused; its message was never there.
    const results = await Promise.allSettled(runs);
    const done = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    expect(done.length).toBeGreaterThan(0);
    for (const { stopReason } of done) expect(stopReason.type).toBe("end_turn");
    const history = await list();
    const named = answeredIn(history);
    expect(new Set(named).size).toBe(named.length);
    const messages = history.filter(({ type }) => type === "user.message");
    expect(messages).toHaveLength(done.length);
  },
);
