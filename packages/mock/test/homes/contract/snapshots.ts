import { expect, test } from "vitest";
import type { Position } from "../../../src/world-log/log-home.ts";
import { fill, type TriedHome } from "./tried-home.ts";
import { untilGone } from "./waiting.ts";

/** How snapshots are written and read, and what they trim. */
export function testSnapshots(tried: TriedHome): void {
  test("a snapshot replaces records of the one before, and takes none away that it does not name", async () => {
    const { log, epoch } = await tried.begin();
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
    const { log, epoch } = await tried.begin();
    const [one = "", two = ""] = await fill(log, epoch, 2);
    expect(await log.writeSnapshot(epoch, one, two, new Map([["a", "wrong"]]))).toBe(false);
    expect(await log.newestSnapshot(epoch)).toBeNull();
    await log.writeSnapshot(epoch, null, one, new Map([["a", "right"]]));
    expect(await log.writeSnapshot(epoch, null, two, new Map([["a", "wrong"]]))).toBe(false);
    expect(await log.newestSnapshot(epoch)).toEqual({ position: one, records: new Map([["a", "right"]]) });
  });

  test("a snapshot of many and of large records is read as it was written", async () => {
    const { log, epoch } = await tried.begin();
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
    const { log, epoch } = await tried.begin();
    const positions = await fill(log, epoch, 30);
    const at = (index: number): Position => positions[index] ?? "";
    await log.writeSnapshot(epoch, null, at(9), new Map());
    expect(await log.read(epoch, tried.home.start, 100)).toHaveLength(30);
    await log.writeSnapshot(epoch, at(9), at(19), new Map());
    await untilGone(() => log.read(epoch, tried.home.start, 100));
    expect((await log.read(epoch, at(9), 100)).map(({ position }) => position)).toEqual(positions.slice(10));
    await log.writeSnapshot(epoch, at(19), at(29), new Map());
    await untilGone(() => log.read(epoch, at(9), 100));
    expect(await log.read(epoch, at(29), 100)).toEqual([]);
    expect(await log.last(epoch)).toBe(at(29));
  });
}
