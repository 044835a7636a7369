import fc from "fast-check";
import { expect, test } from "vitest";
import { clockStateOf } from "../../src/snapshot/restore-world.ts";
import { LogError } from "../../src/world-log/log-error.ts";
import {
  begin,
  bytesOf,
  expectSame,
  goOnFrom,
  ORIGIN,
  type Records,
  recordsOf,
  type Setting,
} from "./support/driven.ts";
import { ask } from "./support/look.ts";
import { apply, createFor, OPENING, tick } from "./support/play.ts";

const SETTING: Setting = { pace: 1, profile: "observed" };
const WORDS = "Words that no error repeats.";

/** A world in the middle of a turn, with an object of each kind. */
function busyWorld() {
  const driven = begin(SETTING);
  apply({ time: ORIGIN, act: createFor("multiagent", OPENING) }, driven);
  apply({ time: ORIGIN + 2000, act: tick }, driven);
  ask(driven.world, "vaults.create", {}, {}, { display_name: WORDS });
  const memory_store_id = driven.world.catalog.memoryStores.list()[0]?.id ?? "memstore_a";
  ask(driven.world, "memory_stores.memories.create", { memory_store_id }, {}, { path: "/a.md", content: WORDS });
  const file = { filename: "a.txt", contentType: "text/plain", bytes: new TextEncoder().encode(WORDS) };
  ask(driven.world, "files.upload", {}, {}, { file });
  return driven;
}

const driven = busyWorld();
const records = recordsOf(driven);
const bytes = bytesOf(driven);
const keys = [...records.keys()];
const session = keys.find((key) => key.startsWith("session/")) ?? "";
const world = records.get("world") ?? "";

/** What restoring says of records; null if nothing. */
function complaint(bad: Records): string | null {
  try {
    goOnFrom(bad, bytes, SETTING);
    return null;
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    return error.message;
  }
}

const withRecord = (key: string, text: string): Records => new Map([...records, [key, text]]);

function withoutRecord(key: string): Records {
  const rest = new Map(records);
  rest.delete(key);
  return rest;
}

test("there is a record of each kind, and they are restored as they are", () => {
  expect(keys.map((key) => key.replace(/_011C\w+$/, ""))).toEqual([
    "world",
    "faults",
    "catalog/agents",
    "catalog/environments",
    "catalog/vaults",
    "catalog/files",
    "catalog/memory_stores",
    "memory/memstore_a",
    "session/sesn",
  ]);
  expectSame(recordsOf(goOnFrom(records, bytes, SETTING)), records);
});

test.for(keys)("%s is missed", (key) => {
  expect(complaint(withoutRecord(key))).toMatch(
    /^the snapshot has (?:no record ".+"; it is no snapshot of a world|0 records of sessions, and should have 1)$/,
  );
});

test.for(keys)("%s that was cut off anywhere is named", (key) => {
  const text = records.get(key) ?? "";
  for (let end = 0; end < text.length; end += 1 + Math.floor(text.length / 200)) {
    const found = complaint(withRecord(key, text.slice(0, end)));
    expect(found).toContain(`the record ${JSON.stringify(key)} of the snapshot is damaged: `);
  }
});

test.for(keys)("%s of something else is refused", (key) => {
  for (const other of [
    "",
    "null",
    "[]",
    "{}",
    "0",
    '"a"',
    "\n",
    `{"size":0}\n`,
    ...keys.filter((one) => one !== key),
  ]) {
    const text = records.get(other) ?? other;
    expect(complaint(withRecord(key, text)), JSON.stringify(other)).not.toBeNull();
  }
});

test.for([
  [{ snapshot: 2 }, "the snapshot has the format 2, and this version of the mock reads 1"],
  [{ snapshot: undefined }, "the snapshot has the format undefined, and this version of the mock reads 1"],
  [{ clock: null }, 'the record "world" of the snapshot is damaged: it lacks what a record of its kind has'],
  [
    { clock: { ...JSON.parse(world).clock, timers: [null] } },
    'the record "world" of the snapshot is damaged: it lacks what a record of its kind has',
  ],
  [{ ids: [null] }, 'the record "world" of the snapshot is damaged: it lacks what a record of its kind has'],
  [{ sessions: 2 }, "the snapshot has 1 records of sessions, and should have 2"],
] as const)("a world of %j is refused in one line", ([change, message]) => {
  expect(complaint(withRecord("world", JSON.stringify({ ...JSON.parse(world), ...change })))).toBe(message);
});

test("a record that no snapshot has is refused", () => {
  expect(complaint(withRecord("catalog/skills", "{}"))).toBe(
    'the snapshot has a record that is none of a world: "catalog/skills"',
  );
});

test("a session under the key of another one is refused", () => {
  const moved = new Map(withoutRecord(session)).set(`session/${"x".repeat(300)}\n`, records.get(session) ?? "");
  expect(complaint(moved)).toMatch(/^the record "session\/x{100,}…" of the snapshot is damaged: it lacks what/);
});

test("no records at all are no snapshot", () => {
  expect(() => clockStateOf(new Map())).toThrow(
    new LogError('the snapshot has no record "world"; it is no snapshot of a world'),
  );
});

test("whatever character is lost or another, a snapshot is read or refused in one line that repeats nothing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.nat(),
      fc.constantFrom("", "0", "}", "\n", "x", '"', "[]"),
      (key, at, by) => {
        const text = records.get(key) ?? "";
        const place = at % text.length;
        const message = complaint(withRecord(key, text.slice(0, place) + by + text.slice(place + 1)));
        if (message === null) return;
        expect(message).not.toContain("\n");
        expect(message).not.toContain(WORDS);
      },
    ),
    { numRuns: 3000, seed: 19 },
  );
});
