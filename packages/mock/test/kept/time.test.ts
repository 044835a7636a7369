import { expect, onTestFinished, test, vi } from "vitest";
import { download, upload } from "../support/files.ts";
import { everythingOf } from "./everything.ts";
import { control, newPath, openKept, type TestMock } from "./kept-mock.ts";

const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 0, 1);

/** Wall clocks that a test sets; they stand still between. Loops and timers go on. */
function standstill(now = BEGIN): void {
  vi.useFakeTimers({ toFake: ["Date", "performance"], now });
  onTestFinished(() => void vi.useRealTimers());
}

const nowOf = async (mock: TestMock): Promise<number> => Date.parse((await control(mock, "GET", "/clock")).now);

/** Lets the wall clock go on until the session is at rest. */
async function rest({ caller }: TestMock, id: string): Promise<void> {
  await vi.waitFor(
    async () => {
      vi.advanceTimersByTime(100);
      expect((await caller.history(id)).at(-1)?.type).toBe("session.status_idle");
    },
    { timeout: 10_000, interval: 5 },
  );
}

test.each([1, 10, 0.5])(
  "after a downtime a world goes on in the time of its log, and what was due happened at its own time, pace %d",
  async (pace) => {
    standstill();
    const path = newPath();
    const first = await openKept(path, { clock: pace });
    const id = await first.caller.session("tool-allow");
    await first.caller.say(id);
    const before = await first.caller.history(id);
    expect(before.at(-1)?.type).not.toBe("session.status_idle");
    await first.close();
    vi.setSystemTime(BEGIN + DAY);
    const second = await openKept(path, { clock: pace });
    await rest(second, id);
    const history = await second.caller.history(id);
    expect(history.slice(0, before.filter(({ processed_at }) => processed_at !== null).length)).toEqual(
      before.filter(({ processed_at }) => processed_at !== null),
    );
    const times = history.map(({ processed_at }) => Date.parse(processed_at));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.at(-1)).toBeLessThan(BEGIN + 60_000);
    expect(await nowOf(second)).toBeGreaterThanOrEqual(BEGIN + DAY * pace);
    const seen = await everythingOf(second);
    await second.close();
    expect(await everythingOf(await openKept(path, { clock: pace }))).toEqual(seen);
  },
);

test("a wall clock that is set back sets back no time that is shown, and worlds go on meanwhile", async () => {
  standstill();
  const path = newPath();
  const mock = await openKept(path, { clock: 1 });
  const id = await mock.caller.session("plain");
  vi.advanceTimersByTime(60_000);
  const read = await mock.caller.get(`/v1/sessions/${id}`);
  const shown = await nowOf(mock);
  vi.setSystemTime(BEGIN - DAY);
  const again = await mock.caller.get(`/v1/sessions/${id}`);
  expect(again.json.stats.duration_seconds).toBeGreaterThanOrEqual(read.json.stats.duration_seconds);
  expect(await nowOf(mock)).toBeGreaterThanOrEqual(shown);
  const sent = await mock.caller.say(id);
  expect(sent.status).toBe(200);
  await rest(mock, id);
  const [first] = await mock.caller.history(id);
  expect(Date.parse(first.processed_at)).toBeGreaterThanOrEqual(shown);
  const log = mock.home?.log("default");
  const entries = (await log?.read((await log.head())?.epoch ?? "", "0", 100)) ?? [];
  const times = entries.map(({ time }) => time);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  const seen = await everythingOf(mock);
  await mock.close();
  // Also where the next process begins before the last entry: it goes on from there.
  vi.setSystemTime(BEGIN - 2 * DAY);
  const second = await openKept(path, { clock: 1 });
  expect(Object.keys(await everythingOf(second))).toEqual(Object.keys(seen));
  expect(await nowOf(second)).toBeGreaterThanOrEqual(times.at(-1) ?? 0);
  await second.caller.say(id);
  await rest(second, id);
});

test("no read shows a time that is later than that of the next change", async () => {
  const mock = await openKept(newPath(), { clock: 1000 });
  for (let count = 0; count < 200; count++) {
    const shown = await nowOf(mock);
    const { json } = await mock.caller.post("/v1/vaults", { display_name: "V" });
    expect(Date.parse(json.created_at)).toBeGreaterThanOrEqual(shown);
    expect(await nowOf(mock)).toBeGreaterThanOrEqual(Date.parse(json.created_at));
  }
});

test("a file expires at its time, also while no process is there", async () => {
  standstill();
  const path = newPath();
  const open = (): Promise<TestMock> => openKept(path, { clock: 1 });
  const first = await open();
  const { id } = (await upload(first.caller, "soon", { expires_in_seconds: "3600" })).json;
  await first.close();
  const codeAt = async (time: number): Promise<string> => {
    vi.setSystemTime(time);
    const mock = await open();
    const before = JSON.parse((await download(mock.caller, id)).text);
    // A change, behind which everything has happened that was due.
    await mock.caller.post("/v1/vaults", { display_name: "V" });
    const after = JSON.parse((await download(mock.caller, id)).text);
    const shown = await everythingOf(mock);
    await mock.close();
    const again = await open();
    expect(await everythingOf(again)).toEqual(shown);
    await again.close();
    expect(before.error.details.error_code).toBe(after.error.details.error_code);
    return after.error.details.error_code;
  };
  expect(await codeAt(BEGIN + 3_599_999)).toBe("file_not_downloadable");
  expect(await codeAt(BEGIN + 3_600_000)).toBe("file_expired");
});
