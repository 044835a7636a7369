import { randomUUID } from "node:crypto";
import { LogGone } from "../../../world-log/log-error.ts";
import type { Position, Snapshot } from "../../../world-log/log-home.ts";
import type { EpochKeys } from "./keys.ts";
import type { Link } from "./link.ts";
import { once, repeatable } from "./outcomes.ts";
import { COMMIT_SNAPSHOT, runScript, STAGE } from "./scripts.ts";

/** Records are fields with this before their key, which keeps them apart from the positions. */
const RECORD = "r:";
/** One command brings at most about this much, so that others get their turn between. */
const [RECORDS_AT_ONCE, CHARACTERS_AT_ONCE] = [500, 1_000_000];
/** What was staged by a process that died goes by itself, after as many seconds. */
const STAGED_STAYS_S = "600";
const WITHIN_MS = 30_000;

export interface SnapshotUpdate {
  readonly epoch: string;
  readonly before: Position | null;
  readonly position: Position;
  readonly records: ReadonlyMap<string, string | null>;
}

/**
 * Stages the records beside the snapshot, in steps, and moves them into it in one.
 *
 * @returns false if another snapshot was written since `before`
 * @throws NotKept, OutcomeUnknown, LogGone
 */
export async function writeSnapshot(
  link: Link,
  { head, log, snapshot }: EpochKeys,
  { epoch, before, position, records }: SnapshotUpdate,
): Promise<boolean> {
  const staged = `${snapshot}:${randomUUID()}`;
  let count = 0;
  for (const chunk of chunksOf(records)) {
    await repeatable(runScript(link, STAGE, [staged], [STAGED_STAYS_S, ...chunk], { within: WITHIN_MS }));
    count += chunk.length / 2;
  }
  const removed = [...records].flatMap(([key, value]) => (value === null ? [RECORD + key] : []));
  const args = [epoch, before ?? "", position, String(count), ...removed];
  const answer = await once(
    runScript(link, COMMIT_SNAPSHOT, [head, log, snapshot, staged], args, { within: WITHIN_MS }),
  );
  if (answer !== "kept") await link.send(["UNLINK", staged]).catch(() => {});
  if (answer === "gone") throw new LogGone("the world was deleted, or is another one");
  return answer === "kept";
}

function* chunksOf(records: SnapshotUpdate["records"]): Generator<string[]> {
  let chunk: string[] = [];
  let characters = 0;
  for (const [key, value] of records) {
    if (value === null) continue;
    chunk.push(RECORD + key, value);
    characters += value.length;
    if (chunk.length < 2 * RECORDS_AT_ONCE && characters < CHARACTERS_AT_ONCE) continue;
    yield chunk;
    [chunk, characters] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}

/** @returns null if there is none @throws NotKept */
export async function readSnapshotPosition(link: Link, { snapshot }: EpochKeys): Promise<Position | null> {
  return (await repeatable(link.send(["HGET", snapshot, "position"]))) as Position | null;
}

/**
 * Reads in steps, and begins again if another snapshot was written meanwhile.
 *
 * @returns null if there is none
 * @throws NotKept
 */
export async function readSnapshot(link: Link, keys: EpochKeys): Promise<Snapshot | null> {
  for (;;) {
    const position = await readSnapshotPosition(link, keys);
    if (position === null) return null;
    const records = await scanRecords(link, keys);
    if ((await readSnapshotPosition(link, keys)) === position) return { position, records };
  }
}

async function scanRecords(link: Link, { snapshot }: EpochKeys): Promise<Map<string, string>> {
  const records = new Map<string, string>();
  let cursor = "0";
  do {
    const step = link.send(["HSCAN", snapshot, cursor, "COUNT", String(RECORDS_AT_ONCE)], { within: WITHIN_MS });
    const [next, fields] = (await repeatable(step)) as [string, string[]];
    for (let at = 0; at + 1 < fields.length; at += 2) {
      const [field = "", value = ""] = [fields[at], fields[at + 1]];
      if (field.startsWith(RECORD)) records.set(field.slice(RECORD.length), value);
    }
    cursor = next;
  } while (cursor !== "0");
  return records;
}
