import { OBJECTS } from "@managed-agents/types";
import type { Refusal } from "./refusal.ts";

type Kinds = typeof OBJECTS.kinds;

/** What the table of objects knows: `agent`, `environment`, `file`, `vault`, `credential`, `memory_store`, `memory`, `memory_version`. */
export type ObjectKind = keyof Kinds;

/** A line of the table of a kind. */
export type ObjectRow<Kind extends ObjectKind> = keyof Kinds[Kind]["rows"] & string;

/** A state of a kind. */
export type ObjectState<Kind extends ObjectKind> = keyof Kinds[Kind]["states"] & string;

/** A refusal that the tables name. */
export type ObjectRefusal = keyof typeof OBJECTS.refusals;

/**
 * Whether a call on an object is legal by the published table. Guards (`unless`) are the caller's to decide, in the order of the table.
 *
 * @returns how a legal call is answered, or the refusal
 */
export function checkObject<Kind extends ObjectKind>(
  kind: Kind,
  row: ObjectRow<Kind>,
  state: ObjectState<Kind>,
): "allow" | "unchanged" | Refusal {
  const { rows } = OBJECTS.kinds[kind] as { rows: Record<string, { cells: Record<string, string> }> };
  const cell = rows[row]?.cells[state];
  if (cell === "allow" || cell === "unchanged") return cell;
  if (cell !== undefined && Object.hasOwn(OBJECTS.refusals, cell)) return objectRefusal(cell as ObjectRefusal);
  throw new Error(`expected an answer for ${kind}.${row} in ${state}, but the table has ${String(cell)}`);
}

/**
 * A refusal of the published table, in its words.
 *
 * @param detail follows the meaning, after a colon: what came and what was expected
 */
export function objectRefusal(name: ObjectRefusal, detail?: string): Refusal {
  const { status, error, code, meaning } = OBJECTS.refusals[name];
  const text = detail === undefined ? meaning : `${meaning.replace(/\.$/, "")}: ${detail}`;
  const shown = code === null ? text : `${text} (${code})`;
  return { status, type: error, message: shown, ...(code === null ? {} : { code }) };
}
