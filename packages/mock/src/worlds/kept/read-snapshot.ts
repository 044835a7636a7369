import * as snapshot from "../../snapshot/restore-world.ts";
import { LogError } from "../../world-log/log-error.ts";
import type { Position, WorldLog } from "../../world-log/log-home.ts";
import type { WorldHost } from "../world-host.ts";
import { HOST } from "./snapshots.ts";

/**
 * Fills a new world from its newest snapshot.
 *
 * @returns the entry behind which that stands; null if there is none
 * @throws LogError if it is damaged
 */
export async function readSnapshot(log: WorldLog, epoch: string, host: WorldHost): Promise<Position | null> {
  const newest = await log.newestSnapshot(epoch);
  if (newest === null) return null;
  const records = new Map(newest.records);
  const record = records.get(HOST);
  if (record === undefined) throw new LogError(`the snapshot of the world ${host.name} has no record ${HOST}`);
  records.delete(HOST);
  const contents = new Map<string, Uint8Array>();
  for (const hash of snapshot.filesIn(records)) {
    const bytes = await log.bytes(epoch, hash);
    if (bytes === null) throw new LogError(`the snapshot of the world ${host.name} lacks the bytes of a file`);
    contents.set(hash, bytes);
  }
  host.restore(record, records, (hash) => contents.get(hash) as Uint8Array, snapshot);
  return newest.position;
}
