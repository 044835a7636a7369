import type { Op } from "../domain/op.ts";
import { ScriptError } from "../domain/script-error.ts";

/** Operations that one turn may have, with those of the threads and runs it starts. A message is about 30 of them. */
const MOST_OPERATIONS = 100_000;

/** How many operations a script has, with the scripts inside it. */
export function sizeOf(ops: readonly Op[]): number {
  return ops.reduce((size, op) => size + 1 + ("script" in op ? sizeOf(op.script) : 0), 0);
}

/**
 * @returns the size
 * @throws ScriptError if it is no number of operations that fits into a turn
 */
export function requireBounded(size: number): number {
  if (size <= MOST_OPERATIONS) return size;
  throw new ScriptError(`a turn compiles to at most ${MOST_OPERATIONS} operations, but this one has more`);
}
