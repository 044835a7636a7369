import { expect, test } from "vitest";
import { fill, follow, type TriedHome } from "./tried-home.ts";
import { until, untilGone } from "./waiting.ts";

/** How entries are given to those who follow. */
export function testFollowers(tried: TriedHome): void {
  test("a follower gets what was there and what comes, in order and once", async () => {
    const { log, epoch } = await tried.begin();
    const before = await fill(log, epoch, 200);
    const [all, some] = [follow(log, epoch, tried.home.start), follow(log, epoch, before[150] ?? "")];
    const after = await fill(log, epoch, 50);
    await until(() => all.entries.length >= 250 && some.entries.length >= 99);
    expect(all.entries.map(({ position }) => position)).toEqual([...before, ...after]);
    expect(some.entries).toEqual(all.entries.slice(151));
    expect(all.entries).toEqual(await log.read(epoch, tried.home.start, 1_000));
    expect([...all.lost, ...some.lost]).toEqual([]);
    all.stop();
    some.stop();
  });

  test("a follower that stopped gets nothing more", async () => {
    const { log, epoch } = await tried.begin();
    const [one, other] = [follow(log, epoch, tried.home.start), follow(log, epoch, tried.home.start)];
    await fill(log, epoch, 1);
    await until(() => one.entries.length === 1 && other.entries.length === 1);
    one.stop();
    await fill(log, epoch, 3);
    await until(() => other.entries.length === 4);
    other.stop();
    expect(one.entries).toHaveLength(1);
  });

  test("several worlds are followed beside one another", async () => {
    const worlds = await Promise.all(Array.from({ length: 20 }, tried.begin));
    const followed = worlds.map(({ log, epoch }) => follow(log, epoch, tried.home.start));
    await Promise.all(worlds.map(({ log, epoch }) => fill(log, epoch, 10)));
    await until(() => followed.every(({ entries }) => entries.length === 10));
    for (const [at, { log, epoch }] of worlds.entries()) {
      expect(followed[at]?.entries).toEqual(await log.read(epoch, tried.home.start, 100));
      followed[at]?.stop();
    }
  });

  test("who follows another epoch, or none, has lost it", async () => {
    const { log } = await tried.begin();
    const followed = [
      follow(log, "another", tried.home.start),
      follow(tried.home.log("nowhere"), "none", tried.home.start),
    ];
    await until(() => followed.every(({ lost }) => lost.length === 1));
    expect(followed.flatMap(({ entries }) => entries)).toEqual([]);
  });

  test("who follows from where entries were trimmed has lost the log", async () => {
    const { log, epoch } = await tried.begin();
    const positions = await fill(log, epoch, 30);
    await log.writeSnapshot(epoch, null, positions[9] ?? "", new Map());
    await log.writeSnapshot(epoch, positions[9] ?? "", positions[19] ?? "", new Map());
    await untilGone(() => log.read(epoch, tried.home.start, 100));
    const [late, right] = [follow(log, epoch, positions[3] ?? ""), follow(log, epoch, positions[9] ?? "")];
    await until(() => late.lost.length === 1 && right.entries.length === 20);
    expect(late.entries).toEqual([]);
    expect(right.lost).toEqual([]);
    right.stop();
  });
}
