import type { Entry, Position } from "../../../world-log/log-home.ts";
import { timeOf } from "./positions.ts";

/** An entry of a stream, as the server answers it: its id, and names and values in turn. */
export type RawEntry = readonly [id: string, fields: readonly string[]];

/** What follows a position without a gap. */
export interface Run {
  readonly entries: readonly Entry[];
  /** Why nothing can follow `entries`: the log ended, or what came next is missing. Undefined if neither. */
  readonly end: string | undefined;
}

/**
 * Each entry names the one before it, so that a gap shows itself: entries that were trimmed, or that the store has lost.
 *
 * @param after where the entries have to begin
 */
export function readRun(after: Position, raw: readonly RawEntry[]): Run {
  const entries: Entry[] = [];
  let position = after;
  for (const [id, fields] of raw) {
    const values = new Map<string, string>();
    for (let at = 0; at + 1 < fields.length; at += 2) values.set(fields[at] ?? "", fields[at + 1] ?? "");
    if (values.get("p") !== position) return { entries, end: "entries behind this position are no longer kept" };
    if (values.has("e")) return { entries, end: "the world was deleted" };
    entries.push({
      position: id,
      time: timeOf(id),
      nonce: values.get("n") ?? "",
      input: values.get("i") ?? "",
      note: null,
    });
    position = id;
  }
  return { entries, end: undefined };
}
