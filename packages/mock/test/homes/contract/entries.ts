import { expect, test } from "vitest";
import type { Position } from "../../../src/world-log/log-home.ts";
import { fill, type TriedHome } from "./tried-home.ts";

/** How entries are appended and read. */
export function testEntries(tried: TriedHome): void {
  test("a world without entries ends at the start", async () => {
    const { log, epoch } = await tried.begin();
    expect(await log.last(epoch)).toBe(tried.home.start);
    expect(await log.read(epoch, tried.home.start, 10)).toEqual([]);
  });

  test("entries come back as they were appended, in order and with times that never run back", async () => {
    const { log, epoch } = await tried.begin();
    const inputs = ["{}", '{"text":"ä 日本 👍 \\u0000"}', JSON.stringify({ long: "x".repeat(300_000) })];
    const positions: (Position | null)[] = [];
    for (const [at, input] of inputs.entries()) positions.push(await log.append(epoch, `n${at}`, input));
    const entries = await log.read(epoch, tried.home.start, 10);
    expect(entries.map(({ input }) => input)).toEqual(inputs);
    expect(entries.map(({ nonce }) => nonce)).toEqual(["n0", "n1", "n2"]);
    expect(entries.map(({ position }) => position)).toEqual(positions);
    expect(entries.every(({ note }) => note === null)).toBe(true);
    const times = [(await log.head())?.time ?? 0, ...entries.map(({ time }) => time)];
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(await log.last(epoch)).toBe(positions.at(-1));
  });

  test("reading goes on from a position, and stops at a limit", async () => {
    const { log, epoch } = await tried.begin();
    const positions = await fill(log, epoch, 7);
    const read = async (after: Position, limit: number) =>
      (await log.read(epoch, after, limit)).map(({ position }) => position);
    expect(await read(tried.home.start, 3)).toEqual(positions.slice(0, 3));
    expect(await read(positions[2] ?? "", 3)).toEqual(positions.slice(3, 6));
    expect(await read(positions[5] ?? "", 100)).toEqual(positions.slice(6));
    expect(await read(positions[6] ?? "", 100)).toEqual([]);
  });

  test("positions are ordered as their entries are", async () => {
    const { log, epoch } = await tried.begin();
    const positions = [tried.home.start, ...(await fill(log, epoch, 20))];
    expect([...positions].reverse().sort((one, other) => tried.home.compare(one, other))).toEqual(positions);
    expect(tried.home.compare(positions[3] ?? "", positions[3] ?? "")).toBe(0);
  });

  test("of appends after the same entry, one is kept", async () => {
    const { log, epoch } = await tried.begin();
    const [first = ""] = await fill(log, epoch, 1);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => log.append(epoch, `racer-${at}`, "{}", first)),
    );
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
    expect(await log.read(epoch, tried.home.start, 100)).toHaveLength(2);
    expect(await log.append(epoch, "late", "{}", tried.home.start)).toBeNull();
  });

  test("the first entry can be appended after the start", async () => {
    const { log, epoch } = await tried.begin();
    expect(await log.append(epoch, "first", "{}", tried.home.start)).not.toBeNull();
    expect(await log.append(epoch, "second", "{}", tried.home.start)).toBeNull();
  });

  test("many appends at once are kept, each once", async () => {
    const { log, epoch } = await tried.begin();
    const answers = await Promise.all(Array.from({ length: 300 }, (_, at) => log.append(epoch, `n${at}`, `${at}`)));
    const entries = await log.read(epoch, tried.home.start, 1_000);
    expect(new Set(answers).size).toBe(300);
    expect(new Map(entries.map(({ nonce, position }) => [nonce, position]))).toEqual(
      new Map(answers.map((position, at) => [`n${at}`, position])),
    );
  });
}
