import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LogGone } from "../../src/world-log/log-error.ts";
import type { Entry, LogHome, Position, WorldLog } from "../../src/world-log/log-home.ts";

/** A home to try, and what becomes of it when it is closed and opened anew. */
export interface HomeUnderTest {
  readonly home: LogHome;
  reopen(): Promise<LogHome>;
  end(): Promise<void>;
}

interface Followed {
  readonly entries: Entry[];
  readonly lost: string[];
  readonly stop: () => void;
}

function follow(log: WorldLog, epoch: string, after: Position): Followed {
  const [entries, lost]: [Entry[], string[]] = [[], []];
  const stop = log.follow(epoch, after, {
    entries: (more) => entries.push(...more),
    lost: (why) => lost.push(why),
  });
  return { entries, lost, stop };
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};

/** A home may trim a little later than it says that it may. */
async function untilGone(read: () => Promise<unknown>): Promise<void> {
  for (let error: unknown; !(error instanceof LogGone); ) {
    error = await read().then(
      () => new Promise((resolve) => setTimeout(resolve, 2)),
      (thrown: unknown) => thrown,
    );
  }
}

const shaOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What every home keeps to. */
export function describeHome(name: string, open: () => Promise<HomeUnderTest>): void {
  describe(name, () => {
    let tried: HomeUnderTest;
    let home: LogHome;
    let count = 0;
    beforeAll(async () => {
      tried = await open();
      home = tried.home;
    });
    afterAll(async () => await tried.end());

    async function begin(): Promise<{ world: string; epoch: string; log: WorldLog }> {
      count += 1;
      const world = `world-${count}`;
      const log = home.log(world);
      const { epoch } = await log.create(randomUUID(), '{"header":true}');
      return { world, epoch, log };
    }

    async function fill(log: WorldLog, epoch: string, inputs: number): Promise<Position[]> {
      const positions: Position[] = [];
      for (let at = 0; at < inputs; at += 1) {
        positions.push((await log.append(epoch, `nonce-${at}`, `{"at":${at}}`)) ?? "");
      }
      return positions;
    }

    test("a world that nobody began has no head, and what is asked of it is gone", async () => {
      const log = home.log("never-begun");
      expect(await log.head()).toBeNull();
      await expect(log.append("none", "n", "{}")).rejects.toThrow(LogGone);
      await expect(log.last("none")).rejects.toThrow(LogGone);
      await expect(log.read("none", home.start, 10)).rejects.toThrow(LogGone);
      expect(await log.delete()).toBe(false);
    });

    test("a world begins once, whoever began it", async () => {
      const log = home.log("begun");
      const heads = await Promise.all(["a", "b", "c"].map((epoch) => log.create(epoch, `{"by":"${epoch}"}`)));
      expect(new Set(heads.map((head) => JSON.stringify(head))).size).toBe(1);
      expect(await log.head()).toEqual(heads[0]);
      expect(heads[0]?.header).toBe(`{"by":"${heads[0]?.epoch}"}`);
      expect(Math.abs((heads[0]?.time ?? 0) - Date.now())).toBeLessThan(60_000);
    });

    test("a world without entries ends at the start", async () => {
      const { log, epoch } = await begin();
      expect(await log.last(epoch)).toBe(home.start);
      expect(await log.read(epoch, home.start, 10)).toEqual([]);
    });

    test("entries come back as they were appended, in order and with times that never run back", async () => {
      const { log, epoch } = await begin();
      const inputs = ["{}", '{"text":"ä 日本 👍 \\u0000"}', JSON.stringify({ long: "x".repeat(300_000) })];
      const positions: (Position | null)[] = [];
      for (const [at, input] of inputs.entries()) positions.push(await log.append(epoch, `n${at}`, input));
      const entries = await log.read(epoch, home.start, 10);
      expect(entries.map(({ input }) => input)).toEqual(inputs);
      expect(entries.map(({ nonce }) => nonce)).toEqual(["n0", "n1", "n2"]);
      expect(entries.map(({ position }) => position)).toEqual(positions);
      expect(entries.every(({ note }) => note === null)).toBe(true);
      const times = [(await log.head())?.time ?? 0, ...entries.map(({ time }) => time)];
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(await log.last(epoch)).toBe(positions.at(-1));
    });

    test("reading goes on from a position, and stops at a limit", async () => {
      const { log, epoch } = await begin();
      const positions = await fill(log, epoch, 7);
      const read = async (after: Position, limit: number) =>
        (await log.read(epoch, after, limit)).map(({ position }) => position);
      expect(await read(home.start, 3)).toEqual(positions.slice(0, 3));
      expect(await read(positions[2] ?? "", 3)).toEqual(positions.slice(3, 6));
      expect(await read(positions[5] ?? "", 100)).toEqual(positions.slice(6));
      expect(await read(positions[6] ?? "", 100)).toEqual([]);
    });

    test("positions are ordered as their entries are", async () => {
      const { log, epoch } = await begin();
      const positions = [home.start, ...(await fill(log, epoch, 20))];
      expect([...positions].reverse().sort((one, other) => home.compare(one, other))).toEqual(positions);
      expect(home.compare(positions[3] ?? "", positions[3] ?? "")).toBe(0);
    });

    test("of appends after the same entry, one is kept", async () => {
      const { log, epoch } = await begin();
      const [first = ""] = await fill(log, epoch, 1);
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, at) => log.append(epoch, `racer-${at}`, "{}", first)),
      );
      expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
      expect(await log.read(epoch, home.start, 100)).toHaveLength(2);
      expect(await log.append(epoch, "late", "{}", home.start)).toBeNull();
    });

    test("the first entry can be appended after the start", async () => {
      const { log, epoch } = await begin();
      expect(await log.append(epoch, "first", "{}", home.start)).not.toBeNull();
      expect(await log.append(epoch, "second", "{}", home.start)).toBeNull();
    });

    test("many appends at once are kept, each once", async () => {
      const { log, epoch } = await begin();
      const answers = await Promise.all(Array.from({ length: 300 }, (_, at) => log.append(epoch, `n${at}`, `${at}`)));
      const entries = await log.read(epoch, home.start, 1_000);
      expect(new Set(answers).size).toBe(300);
      expect(new Map(entries.map(({ nonce, position }) => [nonce, position]))).toEqual(
        new Map(answers.map((position, at) => [`n${at}`, position])),
      );
    });

    test("a follower gets what was there and what comes, in order and once", async () => {
      const { log, epoch } = await begin();
      const before = await fill(log, epoch, 200);
      const [all, some] = [follow(log, epoch, home.start), follow(log, epoch, before[150] ?? "")];
      const after = await fill(log, epoch, 50);
      await until(() => all.entries.length >= 250 && some.entries.length >= 99);
      expect(all.entries.map(({ position }) => position)).toEqual([...before, ...after]);
      expect(some.entries).toEqual(all.entries.slice(151));
      expect(all.entries).toEqual(await log.read(epoch, home.start, 1_000));
      expect([...all.lost, ...some.lost]).toEqual([]);
      all.stop();
      some.stop();
    });

    test("a follower that stopped gets nothing more", async () => {
      const { log, epoch } = await begin();
      const [one, other] = [follow(log, epoch, home.start), follow(log, epoch, home.start)];
      await fill(log, epoch, 1);
      await until(() => one.entries.length === 1 && other.entries.length === 1);
      one.stop();
      await fill(log, epoch, 3);
      await until(() => other.entries.length === 4);
      other.stop();
      expect(one.entries).toHaveLength(1);
    });

    test("several worlds are followed beside one another", async () => {
      const worlds = await Promise.all(Array.from({ length: 20 }, begin));
      const followed = worlds.map(({ log, epoch }) => follow(log, epoch, home.start));
      await Promise.all(worlds.map(({ log, epoch }) => fill(log, epoch, 10)));
      await until(() => followed.every(({ entries }) => entries.length === 10));
      for (const [at, { log, epoch }] of worlds.entries()) {
        expect(followed[at]?.entries).toEqual(await log.read(epoch, home.start, 100));
        followed[at]?.stop();
      }
    });

    test("who follows another epoch, or none, has lost it", async () => {
      const { log } = await begin();
      const followed = [follow(log, "another", home.start), follow(home.log("nowhere"), "none", home.start)];
      await until(() => followed.every(({ lost }) => lost.length === 1));
      expect(followed.flatMap(({ entries }) => entries)).toEqual([]);
    });

    test("a deleted world is gone, and its followers have lost it after its last entry", async () => {
      const { world, log, epoch } = await begin();
      const followed = follow(log, epoch, home.start);
      await fill(log, epoch, 3);
      await until(() => followed.entries.length === 3);
      expect(await home.worlds()).toContain(world);
      expect(await log.delete()).toBe(true);
      await until(() => followed.lost.length === 1);
      expect(followed.entries).toHaveLength(3);
      expect(await home.worlds()).not.toContain(world);
      expect(await log.head()).toBeNull();
      expect(await log.delete()).toBe(false);
      await expect(log.append(epoch, "n", "{}")).rejects.toThrow(LogGone);
      await expect(log.last(epoch)).rejects.toThrow(LogGone);
      await expect(log.read(epoch, home.start, 10)).rejects.toThrow(LogGone);
      await expect(log.writeSnapshot(epoch, null, home.start, new Map())).rejects.toThrow(LogGone);
      await expect(log.putBytes(epoch, shaOf(new Uint8Array(1)), new Uint8Array(1))).rejects.toThrow(LogGone);
    });

    test("a world that begins anew has nothing of the one before", async () => {
      const { log, epoch } = await begin();
      const [position = ""] = await fill(log, epoch, 2);
      const bytes = new Uint8Array([1, 2, 3]);
      await log.putBytes(epoch, shaOf(bytes), bytes);
      await log.writeSnapshot(epoch, null, position, new Map([["session", "old"]]));
      await log.delete();
      const again = (await log.create(randomUUID(), "{}")).epoch;
      expect(again).not.toBe(epoch);
      expect(await log.read(again, home.start, 10)).toEqual([]);
      expect(await log.newestSnapshot(again)).toBeNull();
      expect(await log.bytes(again, shaOf(bytes))).toBeNull();
      await expect(log.append(epoch, "n", "{}")).rejects.toThrow(LogGone);
    });

    test("names of worlds come in their order", async () => {
      for (const world of ["zz-1", "aa-1", "mm-1"]) await home.log(world).create(randomUUID(), "{}");
      const worlds = await home.worlds();
      expect(worlds).toEqual([...worlds].sort());
      expect(worlds).toEqual(expect.arrayContaining(["aa-1", "mm-1", "zz-1"]));
    });

    test("a snapshot replaces records of the one before, and takes none away that it does not name", async () => {
      const { log, epoch } = await begin();
      const [one = "", two = ""] = await fill(log, epoch, 2);
      const first = new Map([
        ["a", "1"],
        ["b", "1"],
        ["__proto__", "kept"],
        ["position", "a record all the same"],
      ]);
      expect(await log.writeSnapshot(epoch, null, one, first)).toBe(true);
      expect(await log.newestSnapshot(epoch)).toEqual({ position: one, records: first });
      const second = new Map<string, string | null>([
        ["a", "2"],
        ["b", null],
        ["c", "2"],
        ["never-there", null],
      ]);
      expect(await log.writeSnapshot(epoch, one, two, second)).toBe(true);
      expect(await log.snapshotPosition(epoch)).toBe(two);
      expect((await log.newestSnapshot(epoch))?.records).toEqual(
        new Map([
          ["a", "2"],
          ["c", "2"],
          ["__proto__", "kept"],
          ["position", "a record all the same"],
        ]),
      );
    });

    test("a snapshot that expects another one before it changes nothing", async () => {
      const { log, epoch } = await begin();
      const [one = "", two = ""] = await fill(log, epoch, 2);
      expect(await log.writeSnapshot(epoch, one, two, new Map([["a", "wrong"]]))).toBe(false);
      expect(await log.newestSnapshot(epoch)).toBeNull();
      await log.writeSnapshot(epoch, null, one, new Map([["a", "right"]]));
      expect(await log.writeSnapshot(epoch, null, two, new Map([["a", "wrong"]]))).toBe(false);
      expect(await log.newestSnapshot(epoch)).toEqual({ position: one, records: new Map([["a", "right"]]) });
    });

    test("a snapshot of many and of large records is read as it was written", async () => {
      const { log, epoch } = await begin();
      const [one = "", two = ""] = await fill(log, epoch, 2);
      const records = new Map(Array.from({ length: 5_000 }, (_, at) => [`session-${at}`, `{"at":${at}}`]));
      for (let at = 0; at < 4; at += 1) records.set(`large-${at}`, "y".repeat(700_000));
      expect(await log.writeSnapshot(epoch, null, one, records)).toBe(true);
      expect(await log.newestSnapshot(epoch)).toEqual({ position: one, records });
      const changes = new Map<string, string | null>(
        Array.from({ length: 4_000 }, (_, at) => [`session-${at}`, at % 2 === 0 ? null : "changed"]),
      );
      expect(await log.writeSnapshot(epoch, one, two, changes)).toBe(true);
      for (const [key, value] of changes) {
        if (value === null) records.delete(key);
        else records.set(key, value);
      }
      expect(await log.newestSnapshot(epoch)).toEqual({ position: two, records });
    });

    test("entries stay until two snapshots are behind them", async () => {
      const { log, epoch } = await begin();
      const positions = await fill(log, epoch, 30);
      const at = (index: number): Position => positions[index] ?? "";
      await log.writeSnapshot(epoch, null, at(9), new Map());
      expect(await log.read(epoch, home.start, 100)).toHaveLength(30);
      await log.writeSnapshot(epoch, at(9), at(19), new Map());
      await untilGone(() => log.read(epoch, home.start, 100));
      expect((await log.read(epoch, at(9), 100)).map(({ position }) => position)).toEqual(positions.slice(10));
      await log.writeSnapshot(epoch, at(19), at(29), new Map());
      await untilGone(() => log.read(epoch, at(9), 100));
      expect(await log.read(epoch, at(29), 100)).toEqual([]);
      expect(await log.last(epoch)).toBe(at(29));
    });

    test("who follows from where entries were trimmed has lost the log", async () => {
      const { log, epoch } = await begin();
      const positions = await fill(log, epoch, 30);
      await log.writeSnapshot(epoch, null, positions[9] ?? "", new Map());
      await log.writeSnapshot(epoch, positions[9] ?? "", positions[19] ?? "", new Map());
      await untilGone(() => log.read(epoch, home.start, 100));
      const [late, right] = [follow(log, epoch, positions[3] ?? ""), follow(log, epoch, positions[9] ?? "")];
      await until(() => late.lost.length === 1 && right.entries.length === 20);
      expect(late.entries).toEqual([]);
      expect(right.lost).toEqual([]);
      right.stop();
    });

    test("bytes are kept once, and come back as they were", async () => {
      const { log, epoch } = await begin();
      const bytes = new Uint8Array(3_000_000).map((_, at) => (at * 7) % 256);
      const sha256 = shaOf(bytes);
      expect(await log.bytes(epoch, sha256)).toBeNull();
      await log.putBytes(epoch, sha256, bytes);
      await log.putBytes(epoch, sha256, bytes);
      expect(Buffer.compare((await log.bytes(epoch, sha256)) ?? new Uint8Array(), bytes)).toBe(0);
      const empty = new Uint8Array();
      await log.putBytes(epoch, shaOf(empty), empty);
      expect((await log.bytes(epoch, shaOf(empty)))?.length).toBe(0);
    });

    test("bytes go when they were unused twice, and stay when they were put or used between", async () => {
      const { log, epoch } = await begin();
      const contents = ["unused", "put again", "used", "used between"].map((text) => Buffer.from(text));
      const [unused = "", put = "", used = "", between = ""] = contents.map(shaOf);
      for (const bytes of contents) await log.putBytes(epoch, shaOf(bytes), bytes);
      await log.sweepBytes(epoch, new Set([used]));
      await log.putBytes(epoch, put, contents[1] ?? Buffer.of());
      await log.sweepBytes(epoch, new Set([used, between]));
      const kept = await Promise.all([unused, put, used, between].map((sha256) => log.bytes(epoch, sha256)));
      expect(kept.map((bytes) => bytes !== null)).toEqual([false, true, true, true]);
      await log.sweepBytes(epoch, new Set([used]));
      expect(await log.bytes(epoch, between)).not.toBeNull();
      expect(await log.bytes(epoch, put)).toBeNull();
    });

    test("a home that was closed has everything when it is opened again", async () => {
      const { world, log, epoch } = await begin();
      const positions = await fill(log, epoch, 5);
      const bytes = Buffer.from("kept beside");
      await log.putBytes(epoch, shaOf(bytes), bytes);
      await log.writeSnapshot(epoch, null, positions[1] ?? "", new Map([["a", "1"]]));
      const entries = await log.read(epoch, home.start, 100);
      const head = await log.head();
      await home.close();
      await expect(log.append(epoch, "n", "{}")).rejects.toThrow();
      home = await tried.reopen();
      const again = home.log(world);
      expect(await again.head()).toEqual(head);
      expect(await again.read(epoch, home.start, 100)).toEqual(entries);
      expect(await again.newestSnapshot(epoch)).toEqual({ position: positions[1], records: new Map([["a", "1"]]) });
      expect(Buffer.from((await again.bytes(epoch, shaOf(bytes))) ?? []).toString()).toBe("kept beside");
      expect((await home.state()).available).toBe(true);
    });
  });
}
