import type { DrivenClockState } from "../clock/driven-clock.ts";
import { shorten } from "../domain/shorten.ts";
import type { FaultPlan } from "../faults/fault-plan.ts";
import type { Faults } from "../faults/faults.ts";
import type { HeaderFaults } from "../faults/header-faults.ts";
import type { FileRecord } from "../state/catalog/file-record.ts";
import type { Due } from "../state/due.ts";
import type { Ids } from "../state/ids.ts";
import type { SessionRecord } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { LogError } from "../world-log/log-error.ts";
import { hashesIn, readContents, restoreFiles } from "./catalog/files.ts";
import { isMemoryKey, restoreMemory } from "./catalog/memory.ts";
import { restoreNeighbours } from "./catalog/neighbours.ts";
import { damaged, readObject, readRecord } from "./damage.ts";
import { FORMAT, KEYS, sessionOfKey } from "./record-keys.ts";
import { readSession, type SharedByRecords } from "./sessions/read-session.ts";

interface StoredWorld {
  readonly snapshot: number;
  readonly clock: DrivenClockState<Due>;
  readonly ids: Ids["counts"];
  readonly made: number;
  /** How many there are, so that a lost record is noticed. */
  readonly sessions: number;
}

interface StoredFaults {
  readonly plan: FaultPlan["state"];
  readonly asked: HeaderFaults["state"];
}

/** What the clock of a world was, to construct the world that is restored. @throws LogError if the records are no snapshot, or damaged */
export function clockStateOf(records: ReadonlyMap<string, string>): DrivenClockState<Due> {
  return readWorld(records).clock;
}

/** The SHA-256 of every content that a restore asks for. @throws LogError if the records are no snapshot, or damaged */
export const filesIn = (records: ReadonlyMap<string, string>): ReadonlySet<string> => hashesIn(records);

/**
 * Fills a world with what records say.
 *
 * @param world just constructed, with the clock state of the records and an empty catalog
 * @param faults without any
 * @param records as `writeRecords` wrote them, all of them
 * @param bytes of a content, by their SHA-256
 * @throws LogError if a record is missing, foreign or damaged; the world cannot be used then
 */
export function restoreWorld(
  world: World,
  faults: Faults,
  records: ReadonlyMap<string, string>,
  bytes: (sha256: string) => Uint8Array,
): void {
  if (world.driven === null) throw new Error("expected a world whose clock a log drives");
  const { ids, made, sessions: count } = readWorld(records);
  const shared: SharedByRecords = {
    timers: world.driven.timers,
    agents: new Map(),
    types: new Map(),
    contents: readContents(records, bytes),
  };
  const sessions: SessionRecord[] = [];
  const files: FileRecord[] = [];
  for (const [key, text] of records) {
    const id = sessionOfKey(key);
    if (id === null) {
      requireKnownKey(key);
      continue;
    }
    const read = readRecord(key, () => readSession(id, text, shared));
    sessions.push(read.session);
    files.push(...read.files);
  }
  if (sessions.length !== count) {
    throw new LogError(`the snapshot has ${sessions.length} records of sessions, and should have ${count}`);
  }
  sessions.sort((one, other) => one.ordinal - other.ordinal);
  restoreNeighbours(world.catalog, records);
  restoreMemory(world.catalog, records);
  restoreFiles(world.catalog, records, shared.contents, files);
  restoreFaults(faults, records);
  readRecord(KEYS.world, () => world.ids.restore(ids));
  world.restore(made, sessions);
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(KEYS));

function requireKnownKey(key: string): void {
  if (KNOWN.has(key) || isMemoryKey(key)) return;
  throw new LogError(`the snapshot has a record that is none of a world: ${JSON.stringify(shorten(key, 128))}`);
}

function readWorld(records: ReadonlyMap<string, string>): StoredWorld {
  const stored = readObject<StoredWorld>(records, KEYS.world);
  if (stored.snapshot !== FORMAT) {
    throw new LogError(
      `the snapshot has the format ${shorten(String(JSON.stringify(stored.snapshot)), 40)}, and this version of the mock reads ${FORMAT}`,
    );
  }
  const { clock, made } = stored;
  const numbers = [made, clock?.now, clock?.start, clock?.origin, clock?.wall, clock?.heldUntil, clock?.nextOrdinal];
  if (!numbers.every(Number.isFinite) || !areTimers(clock.timers) || !Array.isArray(stored.ids)) {
    throw damaged(KEYS.world, "it lacks what a record of its kind has");
  }
  return stored;
}

/** @param timers as they came */
const areTimers = (timers: DrivenClockState<Due>["timers"] | undefined): boolean =>
  Array.isArray(timers) &&
  timers.every(
    (timer) => Number.isFinite(timer?.at) && Number.isFinite(timer.ordinal) && typeof timer.due?.session === "string",
  );

function restoreFaults(faults: Faults, records: ReadonlyMap<string, string>): void {
  const { plan, asked } = readObject<StoredFaults>(records, KEYS.faults);
  readRecord(KEYS.faults, () => {
    faults.plan.restore(plan.planned, plan.made);
    faults.asked.restore(asked);
  });
}
