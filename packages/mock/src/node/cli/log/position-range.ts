import { LogError } from "../../../world-log/log-error.ts";
import type { WorldInFile } from "../../homes/sqlite-log-file.ts";

/** That a world has no entry at a position, and which ones it has. */
export function noEntry({ name, trimmed, last }: WorldInFile, position: number): LogError {
  if (position > 0 && position <= trimmed) {
    return new LogError(`the entry ${position} of the world ${name} was trimmed: it has ${trimmed + 1} to ${last}`);
  }
  const has = last === 0 ? "none" : `${trimmed + 1} to ${last}`;
  return new LogError(`the world ${name} has no entry ${position}: it has ${has}`);
}

/**
 * Makes sure that a world can be rebuilt as it was at an entry: from its beginning, or from its snapshot where entries before that were
 * trimmed.
 *
 * @throws LogError that says what there is
 */
export function checkReach(world: WorldInFile, position: number): void {
  const { name, trimmed, last, snapshot } = world;
  if (position > last || (position > 0 && position <= trimmed)) throw noEntry(world, position);
  if (trimmed === 0 || (snapshot !== null && snapshot <= position)) return;
  const from = snapshot === null ? "nowhere" : String(snapshot);
  throw new LogError(
    `the world ${name} cannot be rebuilt at ${position}: its log was trimmed, and reaches back to ${from}`,
  );
}
