import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { LogGone, NotKept } from "../../world-log/log-error.ts";
import type { Entry, LogHome, WorldLog } from "../../world-log/log-home.ts";
import { openSqliteFile } from "./open-sqlite-file.ts";
import { openSqliteHome, sqliteHomeOf } from "./sqlite-home.ts";

const open: LogHome[] = [];
const folders: string[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const home of open.splice(0)) await home.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "sqlite-home-"));
  folders.push(folder);
  return join(folder, "log.db");
}

function kept<Home extends LogHome>(home: Home): Home {
  open.push(home);
  return home;
}

/** The log of a world that has begun. */
async function newLog(home: LogHome = kept(openSqliteHome(newPath()))): Promise<WorldLog> {
  const log = home.log("default");
  await log.create("e1", '{"seed":"a"}');
  return log;
}

const appendAll = (log: WorldLog, count: number, from = 1) =>
  Promise.all(Array.from({ length: count }, (_, index) => log.append("e1", `n${from + index}`, `"${from + index}"`)));

const inputs = (entries: readonly Entry[]) => entries.map(({ input }) => JSON.parse(input) as string);

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, index) => String(from + index));

/** Follows a log, and keeps what it was given. */
function followed(log: WorldLog, after: string) {
  const given: (readonly Entry[])[] = [];
  const lost: string[] = [];
  const stop = log.follow("e1", after, {
    entries: (entries) => void given.push([...entries]),
    lost: (why) => void lost.push(why),
  });
  return { given, lost, stop };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test("what is appended in one turn is kept together, and reported before it is acknowledged", async () => {
  const log = await newLog();
  const { given } = followed(log, "0");
  await turn();
  const reported: number[] = [];
  const appended = numbers(3).map(async (name) => {
    const position = await log.append("e1", name, JSON.stringify(name));
    reported.push(given.flat().length);
    return position;
  });
  expect(await Promise.all(appended)).toEqual(["1", "2", "3"]);
  expect(given.map(inputs)).toEqual([["1", "2", "3"]]);
  expect(reported).toEqual([3, 3, 3]);
  expect(await log.last("e1")).toBe("3");
});

test("of two inputs of one turn that expect the same last entry, the second is not kept", async () => {
  const log = await newLog();
  expect(
    await Promise.all([log.append("e1", "a", "1", "0"), log.append("e1", "b", "2", "0"), log.append("e1", "c", "3")]),
  ).toEqual(["1", null, "2"]);
  expect(await log.append("e1", "d", "4", "1")).toBe(null);
  expect(await log.append("e1", "d", "4", "2")).toBe("3");
  expect((await log.read("e1", "0", 10)).map(({ nonce }) => nonce)).toEqual(["a", "c", "d"]);
});

test("no entry has a time before that of the entry before it, whatever the clock does", async () => {
  const now = vi.spyOn(Date, "now");
  // A clock that is set back goes on at its own speed: here, not at all.
  vi.spyOn(performance, "now").mockReturnValue(0);
  const path = newPath();
  const log = await newLog(kept(openSqliteHome(path)));
  const began = (await log.head())?.time ?? Number.NaN;
  for (const [index, time] of [began - 5000, began + 70, began + 30, began + 90].entries()) {
    now.mockReturnValue(time);
    await log.append("e1", `n${index}`, "1");
  }
  await open.pop()?.close();
  now.mockReturnValue(began + 10);
  const again = kept(openSqliteHome(path)).log("default");
  await again.append("e1", "n5", "1");
  expect((await again.read("e1", "0", 10)).map(({ time }) => time - began)).toEqual([0, 70, 70, 90, 90]);
});

test("the first header of a world stays", async () => {
  const log = await newLog();
  const head = await log.head();
  expect(head).toMatchObject({ epoch: "e1", header: '{"seed":"a"}' });
  expect(await log.create("e2", '{"seed":"b"}')).toEqual(head);
  await expect(log.append("e2", "a", "1")).rejects.toThrow(LogGone);
});

test("a full disk keeps nothing of the turn, says so in one line, and later turns are kept again", async () => {
  const path = newPath();
  const file = openSqliteFile(path);
  const home = kept(sqliteHomeOf(path, file));
  const log = await newLog(home);
  const { given } = followed(log, "0");
  await appendAll(log, 2);
  file.database.exec("PRAGMA max_page_count = 1");
  const { page_count: pages } = file.database.prepare("PRAGMA page_count").get() as { page_count: number };
  const large = JSON.stringify("x".repeat(100_000));
  const outcomes = await Promise.allSettled([
    log.append("e1", "small", '"small"'),
    log.append("e1", "large", large),
    log.putBytes("e1", "00", Buffer.from("bytes")),
  ]);
  for (const outcome of outcomes) {
    expect(outcome).toEqual({ status: "rejected", reason: new NotKept("the disk is full") });
    expect(outcome.status === "rejected" && outcome.reason).toBeInstanceOf(NotKept);
  }
  expect(await log.last("e1")).toBe("2");
  expect(await log.bytes("e1", "00")).toBe(null);
  expect((await home.state()).warnings).toEqual(["the last change was not kept: the disk is full"]);
  file.database.exec(`PRAGMA max_page_count = ${pages + 100}`);
  expect(await log.append("e1", "large", large)).toBe("3");
  expect(given.flat().map(({ nonce }) => nonce)).toEqual(["n1", "n2", "large"]);
  expect((await home.state()).warnings).toEqual([]);
});

test("a file that cannot be written any more keeps nothing, and reading goes on", async () => {
  const path = newPath();
  const file = openSqliteFile(path);
  const log = await newLog(kept(sqliteHomeOf(path, file)));
  await appendAll(log, 2);
  file.database.exec("PRAGMA query_only = 1");
  await expect(log.append("e1", "a", "1")).rejects.toThrow(new NotKept("the file cannot be written"));
  expect(() => log.annotate?.("e1", "1", "[]")).toThrow(NotKept);
  await expect(log.writeSnapshot("e1", null, "2", new Map([["a", "1"]]))).rejects.toThrow(NotKept);
  expect(inputs(await log.read("e1", "0", 10))).toEqual(["1", "2"]);
  file.database.exec("PRAGMA query_only = 0");
  expect(await log.append("e1", "a", "1")).toBe("3");
});

test("a file that is deleted or renamed keeps nothing from then on, says so, and reading goes on", async () => {
  const path = newPath();
  const home = kept(openSqliteHome(path));
  const log = await newLog(home);
  await appendAll(log, 2);
  renameSync(path, `${path}.old`);
  const refusal = new NotKept("the file was deleted or renamed");
  await expect(log.append("e1", "a", "1")).rejects.toThrow(refusal);
  expect(inputs(await log.read("e1", "0", 10))).toEqual(["1", "2"]);
  expect((await home.state()).warnings).toEqual([`the last change was not kept: ${refusal.message}`]);
  writeFileSync(path, "");
  await expect(log.append("e1", "a", "1")).rejects.toThrow(refusal);
});

test("who follows from anywhere is given each entry once and in order, also those that are kept meanwhile", async () => {
  const log = await newLog();
  await appendAll(log, 2500);
  const early = followed(log, "0");
  const late = followed(log, "2499");
  const more = appendAll(log, 10, 2501);
  await more;
  while (early.given.flat().length < 2510) await turn();
  await log.append("e1", "n2511", '"2511"');
  expect(inputs(early.given.flat())).toEqual(numbers(2511));
  expect(inputs(late.given.flat())).toEqual(numbers(12, 2500));
  late.stop();
  await log.append("e1", "n2512", '"2512"');
  expect(inputs(early.given.flat())).toEqual(numbers(2512));
  expect(late.given.flat()).toHaveLength(12);
});

test("who follows a world that ends is told so once, and another world of its name has another epoch", async () => {
  const home = kept(openSqliteHome(newPath()));
  const log = await newLog(home);
  await appendAll(log, 3);
  const { lost, given } = followed(log, "0");
  await turn();
  await log.putBytes("e1", "00", Buffer.from("x"));
  await log.writeSnapshot("e1", null, "3", new Map([["a", "1"]]));
  expect(await home.worlds()).toEqual(["default"]);
  expect(await log.delete()).toBe(true);
  expect(await log.delete()).toBe(false);
  expect(await home.worlds()).toEqual([]);
  expect(await log.head()).toBe(null);
  expect(lost).toEqual(["the world default has ended"]);
  await log.create("e2", "{}");
  expect(await log.last("e2")).toBe("0");
  expect(await log.newestSnapshot("e2")).toBe(null);
  expect(await log.bytes("e2", "00")).toBe(null);
  await expect(log.read("e1", "0", 1)).rejects.toThrow(LogGone);
  const late = followed(log, "0");
  await log.append("e2", "a", "1");
  expect(late.lost).toEqual(["the world default has ended"]);
  expect(given.flat()).toHaveLength(3);
});

test("entries stay until more than the spare ones stand before the older snapshot, and then go up to it", async () => {
  const path = newPath();
  const log = await newLog(kept(openSqliteHome(path, { spareEntries: 4 })));
  await appendAll(log, 12);
  expect(await log.writeSnapshot("e1", null, "4", new Map([["a", "1"]]))).toBe(true);
  expect(await log.writeSnapshot("e1", "4", "8", new Map())).toBe(true);
  await turn();
  expect(await log.read("e1", "0", 100)).toHaveLength(12);
  expect(await log.writeSnapshot("e1", "8", "12", new Map())).toBe(true);
  await turn();
  await expect(log.read("e1", "0", 100)).rejects.toThrow(
    new LogGone("entries of the world default up to 8 were trimmed"),
  );
  await expect(log.read("e1", "7", 100)).rejects.toThrow(LogGone);
  expect(inputs(await log.read("e1", "8", 100))).toEqual(["9", "10", "11", "12"]);
  const { lost } = followed(log, "3");
  await turn();
  expect(lost).toEqual(["entries of the world default up to 8 were trimmed"]);
  await log.append("e1", "n13", '"13"');
  await log.writeSnapshot("e1", "12", "13", new Map());
  await log.writeSnapshot("e1", "13", "13", new Map());
  await open.pop()?.close();
  const again = kept(openSqliteHome(path, { spareEntries: 0 })).log("default");
  await again.writeSnapshot("e1", "13", "13", new Map());
  await turn();
  expect(await again.last("e1")).toBe("13");
  expect(inputs(await again.read("e1", "12", 100))).toEqual(["13"]);
  expect(await again.append("e1", "n14", "1")).toBe("14");
});

test("many trimmed entries go in steps that let others on", async () => {
  const log = await newLog(kept(openSqliteHome(newPath(), { spareEntries: 0 })));
  await appendAll(log, 7000);
  await log.writeSnapshot("e1", null, "6500", new Map());
  await log.writeSnapshot("e1", "6500", "7000", new Map());
  expect(await log.append("e1", "n", "1")).toBe("7001");
  expect(inputs(await log.read("e1", "4000", 1))).toEqual(["4001"]);
  for (let turns = 0; turns < 10; turns += 1) await turn();
  await expect(log.read("e1", "6499", 1)).rejects.toThrow("up to 6500 were trimmed");
  expect(inputs(await log.read("e1", "6500", 1))).toEqual(["6501"]);
});

test("a snapshot replaces records of the one before, and none is written over one that is not expected", async () => {
  const path = newPath();
  const log = await newLog(kept(openSqliteHome(path)));
  await appendAll(log, 2);
  expect(await log.newestSnapshot("e1")).toBe(null);
  await log.writeSnapshot(
    "e1",
    null,
    "1",
    new Map([
      ["a", "1"],
      ["b", "2"],
    ]),
  );
  expect(await log.writeSnapshot("e1", null, "2", new Map([["a", "9"]]))).toBe(false);
  expect(await log.snapshotPosition("e1")).toBe("1");
  await log.writeSnapshot(
    "e1",
    "1",
    "2",
    new Map([
      ["a", "3"],
      ["b", null],
      ["__proto__", "4"],
    ]),
  );
  await open.pop()?.close();
  const again = await kept(openSqliteHome(path)).log("default").newestSnapshot("e1");
  expect(again?.position).toBe("2");
  expect([...(again?.records ?? [])]).toEqual([
    ["__proto__", "4"],
    ["a", "3"],
  ]);
});

test("bytes go when they were in use neither now nor at the time before, nor were put since", async () => {
  const log = await newLog();
  const kept = async () => {
    const found = await Promise.all(["aa", "bb", "cc"].map((name) => log.bytes("e1", name)));
    return found.map((bytes) => (bytes === null ? null : Buffer.from(bytes).toString()));
  };
  for (const name of ["aa", "bb", "cc"]) await log.putBytes("e1", name, Buffer.from(name));
  await log.sweepBytes("e1", new Set(["aa"]));
  expect(await kept()).toEqual(["aa", "bb", "cc"]);
  await log.putBytes("e1", "cc", Buffer.from("cc"));
  await log.sweepBytes("e1", new Set());
  expect(await kept()).toEqual(["aa", null, "cc"]);
  await log.sweepBytes("e1", new Set(["aa"]));
  expect(await kept()).toEqual(["aa", null, null]);
});

test("a note is there as soon as annotate returns, and stays", async () => {
  const path = newPath();
  const log = await newLog(kept(openSqliteHome(path)));
  await appendAll(log, 2);
  log.annotate?.("e1", "2", '[{"say":"x"}]');
  expect(() => log.annotate?.("e1", "3", "[]")).toThrow(new NotKept("the log has no entry 3"));
  await open.pop()?.close();
  const notes = (await kept(openSqliteHome(path)).log("default").read("e1", "0", 9)).map(({ note }) => note);
  expect(notes).toEqual([null, '[{"say":"x"}]']);
});

test("what was asked for before a home is closed is kept, and later calls fail", async () => {
  const path = newPath();
  const home = openSqliteHome(path);
  const log = await newLog(home);
  const appended = log.append("e1", "a", "1");
  await home.close();
  expect(await appended).toBe("1");
  await home.close();
  await expect(log.append("e1", "b", "1")).rejects.toThrow(NotKept);
  await expect(log.last("e1")).rejects.toThrow(NotKept);
  expect(() => log.annotate?.("e1", "1", "[]")).toThrow(NotKept);
  expect((await home.state()).available).toBe(false);
  expect(await kept(openSqliteHome(path)).log("default").last("e1")).toBe("1");
});
