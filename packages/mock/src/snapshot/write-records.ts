import type { Faults } from "../faults/faults.ts";
import type { World } from "../state/world.ts";
import { contentsOf, writeFiles } from "./catalog/files.ts";
import { isMemoryKey, writeMemory } from "./catalog/memory.ts";
import { writeNeighbours } from "./catalog/neighbours.ts";
import { writeObject } from "./damage.ts";
import { FORMAT, KEYS, sessionKey } from "./record-keys.ts";
import { writeSession } from "./sessions/write-session.ts";

/**
 * Writes a world that a log drives as records: everything that it is but the bytes of its files.
 *
 * @param changed what may have changed since records were written last, as `World.touched` collects it: only sessions and memory stores in
 * it are written, and the rest; null for all
 * @returns the records by key; null for one that is gone
 */
export function writeRecords(
  world: World,
  faults: Faults,
  changed: ReadonlySet<string> | null,
): Map<string, string | null> {
  const records = new Map<string, string | null>();
  records.set(KEYS.world, writeWorld(world));
  records.set(KEYS.faults, writeObject(KEYS.faults, { plan: faults.plan.state, asked: faults.asked.state }));
  for (const [key, text] of writeNeighbours(world.catalog)) records.set(key, text);
  records.set(KEYS.files, writeFiles(world.catalog));
  for (const [key, text] of writeMemory(world.catalog, changed)) records.set(key, text);
  const { files } = world.catalog;
  const touched = world.touched;
  // To look is no change.
  world.touched = null;
  try {
    for (const id of changed ?? world.sessions.map((session) => session.id)) {
      if (isMemoryKey(id)) continue;
      const session = world.session(id);
      records.set(sessionKey(id), session === undefined ? null : writeSession(session, files.ofSession(id)));
    }
  } finally {
    world.touched = touched;
  }
  return records;
}

function writeWorld({ driven, ids, made, sessions }: World): string {
  if (driven === null) throw new Error("expected a world whose clock a log drives");
  const { state } = driven;
  const timers = state.timers.map(({ at, ordinal, due }) => ({ at, ordinal, due }));
  const clock = { ...state, timers };
  return writeObject(KEYS.world, { snapshot: FORMAT, clock, ids: ids.counts, made, sessions: sessions.length });
}

/** The SHA-256 of every content that the files of a world have. */
export const filesInUse = (world: World): ReadonlySet<string> => new Set(contentsInUse(world).keys());

/** The contents that the files of a world have, by the SHA-256 of their bytes, which are not to be changed. */
export const contentsInUse = ({ catalog }: World): ReadonlyMap<string, Uint8Array> => contentsOf(catalog);
