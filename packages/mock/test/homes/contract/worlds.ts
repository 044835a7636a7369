import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { LogGone } from "../../../src/world-log/log-error.ts";
import { fill, follow, shaOf, type TriedHome } from "./tried-home.ts";
import { until } from "./waiting.ts";

/** How worlds begin and end. */
export function testWorlds(tried: TriedHome): void {
  test("a world that nobody began has no head, and what is asked of it is gone", async () => {
    const log = tried.home.log("never-begun");
    expect(await log.head()).toBeNull();
    await expect(log.append("none", "n", "{}")).rejects.toThrow(LogGone);
    await expect(log.last("none")).rejects.toThrow(LogGone);
    await expect(log.read("none", tried.home.start, 10)).rejects.toThrow(LogGone);
    expect(await log.delete()).toBe(false);
  });

  test("a world begins once, whoever began it", async () => {
    const log = tried.home.log("begun");
    const heads = await Promise.all(["a", "b", "c"].map((epoch) => log.create(epoch, `{"by":"${epoch}"}`)));
    expect(new Set(heads.map((head) => JSON.stringify(head))).size).toBe(1);
    expect(await log.head()).toEqual(heads[0]);
    expect(heads[0]?.header).toBe(`{"by":"${heads[0]?.epoch}"}`);
    expect(Math.abs((heads[0]?.time ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  test("a deleted world is gone, and its followers have lost it after its last entry", async () => {
    const { world, log, epoch } = await tried.begin();
    const followed = follow(log, epoch, tried.home.start);
    await fill(log, epoch, 3);
    await until(() => followed.entries.length === 3);
    expect(await tried.home.worlds()).toContain(world);
    expect(await log.delete()).toBe(true);
    await until(() => followed.lost.length === 1);
    expect(followed.entries).toHaveLength(3);
    expect(await tried.home.worlds()).not.toContain(world);
    expect(await log.head()).toBeNull();
    expect(await log.delete()).toBe(false);
    await expect(log.append(epoch, "n", "{}")).rejects.toThrow(LogGone);
    await expect(log.last(epoch)).rejects.toThrow(LogGone);
    await expect(log.read(epoch, tried.home.start, 10)).rejects.toThrow(LogGone);
    await expect(log.writeSnapshot(epoch, null, tried.home.start, new Map())).rejects.toThrow(LogGone);
    await expect(log.putBytes(epoch, shaOf(new Uint8Array(1)), new Uint8Array(1))).rejects.toThrow(LogGone);
  });

  test("a world that begins anew has nothing of the one before", async () => {
    const { log, epoch } = await tried.begin();
    const [position = ""] = await fill(log, epoch, 2);
    const bytes = new Uint8Array([1, 2, 3]);
    await log.putBytes(epoch, shaOf(bytes), bytes);
    await log.writeSnapshot(epoch, null, position, new Map([["session", "old"]]));
    await log.delete();
    const again = (await log.create(randomUUID(), "{}")).epoch;
    expect(again).not.toBe(epoch);
    expect(await log.read(again, tried.home.start, 10)).toEqual([]);
    expect(await log.newestSnapshot(again)).toBeNull();
    expect(await log.bytes(again, shaOf(bytes))).toBeNull();
    await expect(log.append(epoch, "n", "{}")).rejects.toThrow(LogGone);
  });

  test("names of worlds come in their order", async () => {
    for (const world of ["zz-1", "aa-1", "mm-1"]) await tried.home.log(world).create(randomUUID(), "{}");
    const worlds = await tried.home.worlds();
    expect(worlds).toEqual([...worlds].sort());
    expect(worlds).toEqual(expect.arrayContaining(["aa-1", "mm-1", "zz-1"]));
  });
}
