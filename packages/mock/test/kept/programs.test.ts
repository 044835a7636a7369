import { HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test, vi } from "vitest";
import type { MockOptions } from "../../src/index.ts";
import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";
import type { Scenario } from "../../src/scenarios/step.ts";
import { everythingOf } from "./everything.ts";
import { newPath, openKept, openMock, type TestMock } from "./kept-mock.ts";
import { unsteady } from "./unsteady-home.ts";

/** A program that answers otherwise whenever it is asked. */
function counter(): Scenario {
  let count = 0;
  return { name: "count", summary: "Counts", turns: () => [{ say: `number ${++count}, ${Math.random()}` }] };
}

const texts = async ({ caller }: TestMock, id: string): Promise<string[]> =>
  (await caller.history(id))
    .filter(({ type }) => type === "agent.message")
    .map(({ content }) => content[0].text.replace(/,.*/, ""));

async function idle({ caller }: TestMock, id: string, turns: number): Promise<void> {
  await vi.waitFor(async () => {
    expect((await caller.history(id)).filter(({ type }) => type === "session.status_idle")).toHaveLength(turns);
  }, 10_000);
}

test.each([
  ["manual", "manual"],
  ["at once", 0],
  ["a hundred times as fast", 100],
] as const)(
  "what a program said is said again by a second process whose program says otherwise, clock %s",
  async (_, clock) => {
    const path = newPath();
    const options = (): MockOptions => ({ clock, scenarios: [counter()] });
    const first = await openKept(path, options());
    const pass = async (mock: TestMock, id: string, turns: number): Promise<void> => {
      if (clock === "manual") await mock.caller.post("/_mock/clock/advance", { ms: 10_000 });
      else await idle(mock, id, turns);
    };
    const id = await first.caller.session("count");
    for (const turn of [1, 2]) {
      await first.caller.say(id);
      await pass(first, id, turn);
    }
    expect(await texts(first, id)).toEqual(["number 1", "number 2"]);
    const history = await first.caller.history(id);
    await first.close();
    const second = await openKept(path, options());
    expect(await second.caller.history(id)).toEqual(history);
    await second.caller.say(id);
    await pass(second, id, 3);
    expect(await texts(second, id)).toEqual(["number 1", "number 2", "number 1"]);
    expect([...first.errors, ...second.errors]).toEqual([]);
  },
);

test("without the program the history is the same, and a new turn says that it is not at hand", async () => {
  const path = newPath();
  const first = await openKept(path, { clock: "manual", scenarios: [counter()] });
  const id = await first.caller.session("count");
  await first.caller.say(id);
  await first.caller.post("/_mock/clock/advance", { ms: 10_000 });
  const history = await first.caller.history(id);
  await first.close();
  // A scenario of no steps of its own stands for the program that is missing here.
  const second = await openKept(path, {
    clock: "manual",
    scenarios: [{ name: "count", summary: "Counts", turns: [] }],
  });
  expect(await second.caller.history(id)).toEqual(history);
  await second.caller.say(id);
  await second.caller.post("/_mock/clock/advance", { ms: 10_000 });
  expect(JSON.stringify((await second.caller.history(id)).slice(history.length))).toContain("not at hand");
});

test("what a program has beside its turns is the log's, as for any scenario", async () => {
  const path = newPath();
  const faulty = (status: number): Scenario => ({
    ...counter(),
    faults: [{ kind: "status", status, operation: "sessions.events.send", nth: 2 }],
  });
  const first = await openKept(path, { clock: "manual", scenarios: [faulty(529)] });
  const id = await first.caller.session("count");
  expect((await first.caller.say(id)).status).toBe(200);
  expect((await first.caller.say(id)).status).toBe(529);
  const seen = await everythingOf(first);
  await first.close();
  const second = await openKept(path, { clock: "manual", scenarios: [faulty(429)] });
  expect(await everythingOf(second)).toEqual(seen);
  const other = await second.caller.session("count");
  expect((await second.caller.say(other)).status).toBe(200);
  expect((await second.caller.say(other)).status).toBe(429);
});

test("where what a program said cannot be kept, nothing of it is shown, and the call gets no answer", async () => {
  const path = newPath();
  const real = openSqliteHome(path);
  onTestFinished(() => real.close());
  const { home, trouble } = unsteady(real);
  const mock = await openMock({ clock: "manual", scenarios: [counter()] }, home);
  const id = await mock.caller.session("count");
  const { url, fetch } = mock.caller.mock;
  const stream = await fetch(`${url}/v1/sessions/${id}/events/stream`, { headers: { ...HEADERS } });
  trouble.refusesNotes = true;
  const [sent, advanced] = await Promise.allSettled([
    mock.caller.say(id),
    mock.caller.post("/_mock/clock/advance", { ms: 10_000 }),
  ]);
  expect([sent, advanced].map(({ status }) => status)).toContain("rejected");
  expect(await stream.text().catch(() => "")).not.toContain("number 1");
  trouble.refusesNotes = false;
  await mock.caller.post("/_mock/clock/advance", { ms: 10_000 });
  // The message was kept, so that its turn is played, by what the program says now.
  expect(await texts(mock, id)).toHaveLength(1);
  const history = await mock.caller.history(id);
  await mock.close();
  const second = await openMock({ clock: "manual", scenarios: [counter()] }, unsteady(real).home);
  expect(await second.caller.history(id)).toEqual(history);
});
