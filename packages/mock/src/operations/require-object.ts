import { checkObject, type ObjectKind, type ObjectRow, type ObjectState } from "../domain/object-legality.ts";
import { Refused } from "../domain/refusal.ts";

/**
 * Asks the table of objects whether a call is legal now.
 *
 * @returns how it is answered: `unchanged` with the object as it is
 * @throws Refused with the table's refusal
 */
export function requireObject<Kind extends ObjectKind>(
  kind: Kind,
  row: ObjectRow<Kind>,
  state: ObjectState<Kind>,
): "allow" | "unchanged" {
  const cell = checkObject(kind, row, state);
  if (typeof cell !== "string") throw new Refused(cell);
  return cell;
}
