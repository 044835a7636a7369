import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "./support/manual-caller.ts";

const LONGEST_LAG = 400;

interface Listed {
  readonly id: string;
  readonly processed_at: string | null;
}

async function readAll(caller: ManualCaller, id: string, order: string, limit: number): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let page = ""; ; ) {
    const { json } = await caller.get(`/v1/sessions/${id}/events?order=${order}&limit=${limit}${page}`);
    found.push(...json.data);
    if (json.next_page === null) return found;
    page = `&page=${json.next_page}`;
  }
}

test("the fault list_lag leaves out what is younger, and takes nothing of it away for good", async () => {
  const caller = await manualCaller({ latency: "short" });
  const id = await caller.session("plain");
  const list = `/v1/sessions/${id}/events`;
  await caller.say(id);
  await caller.mock.clock.advance(60_000);
  const whole = await caller.history(id);
  const first = Date.parse(whole[0].processed_at);
  const lag = caller.mock.clock.now() - first - 1;
  caller.mock.faults.add({ kind: "list_lag", ms: lag, times: 3 });
  const early = (await caller.get(list)).json.data;
  expect(early.length).toBeGreaterThan(0);
  expect(early).toEqual(whole.slice(0, early.length));
  for (const { processed_at } of early) expect(Date.parse(processed_at)).toBeLessThanOrEqual(first + 1);
  expect(early.length).toBeLessThan(whole.length);
  expect((await caller.get(`${list}?order=desc`)).json.data).toEqual(early.toReversed());
  await caller.mock.clock.advance(60_000);
  expect((await caller.get(list)).json.data).toEqual(whole);
});

test("what was taken up too lately still waits in a list that lags", async () => {
  const caller = await manualCaller();
  const id = await caller.session("plain");
  const [{ id: sent }] = (await caller.say(id)).json.data;
  await caller.mock.clock.advance(1);
  caller.mock.faults.add({ kind: "list_lag", ms: 500 });
  expect((await caller.get(`/v1/sessions/${id}/events`)).json.data).toMatchObject([{ id: sent, processed_at: null }]);
  const now = await caller.history(id);
  expect(now.find((event) => event.id === sent).processed_at).not.toBeNull();
});

test("the fault list_lag meets lists of threads' events, and no other call", async () => {
  const caller = await manualCaller();
  expect(() => caller.mock.faults.add({ kind: "list_lag", ms: 5, operation: "sessions.list" })).toThrow(
    "operation: the fault list_lag meets one of sessions.events.list, sessions.threads.events.list",
  );
  const id = await caller.session("plain");
  await caller.say(id);
  await caller.mock.clock.advance(60_000);
  const [thread] = (await caller.get(`/v1/sessions/${id}/threads`)).json.data;
  const events = `/v1/sessions/${id}/threads/${thread.id}/events`;
  const whole = (await caller.get(events)).json.data;
  caller.mock.faults.add({ kind: "list_lag", ms: 100_000 });
  expect((await caller.get(events)).json.data).toMatchObject([{ type: "user.message", processed_at: null }]);
  expect((await caller.get(events)).json.data).toEqual(whole);
});

test.each(["asc", "desc"])("pages read %s while a list lags repeat and lose nothing", async (order) => {
  for (const seed of ["a", "b", "c", "d", "e", "f"]) {
    for (const step of [0, 90, 170, 333]) {
      const caller = await manualCaller({ seed, knobs: { list_lag: "lags" } });
      const id = await caller.session("tool-allow");
      await caller.say(id);
      await caller.mock.clock.advance(700);
      await caller.say(id, "and this");
      const found: Listed[] = [];
      let page = "";
      do {
        const { json } = await caller.get(`/v1/sessions/${id}/events?order=${order}&limit=3${page}`);
        found.push(...json.data);
        page = json.next_page === null ? "" : `&page=${json.next_page}`;
        await caller.mock.clock.advance(step);
      } while (page !== "");
      const ids = found.map((event) => event.id);
      expect(new Set(ids).size).toBe(ids.length);
      await caller.mock.clock.advance(600_000);
      const whole = (await caller.history(id)).map((event) => event.id);
      const processed = found.filter(({ processed_at }) => processed_at !== null).map((event) => event.id);
      const inOrder = order === "asc" ? processed : processed.toReversed();
      // Nothing between two listed events is missing, but for what was listed while it waited.
      const [from, to] = [whole.indexOf(inOrder[0] ?? ""), whole.indexOf(inOrder.at(-1) ?? "")];
      expect(from).toBe(0);
      const listed = new Set(ids);
      expect(whole.slice(0, to + 1).filter((event) => !listed.has(event))).toEqual([]);
    }
  }
});

test("a list that lags is whole after the longest lag, and reading it changes nothing", async () => {
  const lags = new Set<number>();
  for (let seed = 0; seed < 12; seed++) {
    const caller = await manualCaller({ seed, knobs: { list_lag: "lags" } });
    const id = await caller.session("plain");
    await caller.say(id);
    await caller.mock.clock.advance(60_000);
    const whole = await caller.history(id);
    expect(whole.at(-1).type).toBe("session.status_idle");

    const again = await manualCaller({ seed, knobs: { list_lag: "lags" } });
    const other = await again.session("plain");
    await again.say(other);
    let lag = -1;
    for (let time = 0; time < 60_000; time += 20) {
      await again.mock.clock.advance(20);
      const listed = await readAll(again, other, "asc", 1000);
      const end = Date.parse(whole.at(-1).processed_at) - Date.parse(whole[0].processed_at);
      if (lag < 0 && listed.length === whole.length) {
        lag = time + 20 - end;
        break;
      }
    }
    expect(lag).toBeGreaterThanOrEqual(0);
    expect(lag).toBeLessThanOrEqual(LONGEST_LAG + 20);
    lags.add(lag);
    await again.mock.clock.advance(60_000);
    const shape = (events: { type: string }[]) => events.map(({ type }) => type);
    expect(shape(await again.history(other))).toEqual(shape(whole));
  }
  expect(lags.size).toBeGreaterThan(3);
});
