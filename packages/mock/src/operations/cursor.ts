import { refuse } from "../domain/refused.ts";

/** A place in a list: which list and order it belongs to, and one or two numbers that only the list understands. */
export interface Place {
  readonly list: string;
  readonly order: string;
  readonly numbers: readonly number[];
}

/** Cursors are opaque to clients: `page_` and base64. */
export const encodeCursor = ({ list, order, numbers }: Place): string =>
  `page_${btoa([list, order, ...numbers].join(" "))}`;

/**
 * Reads a cursor that `encodeCursor` wrote.
 *
 * @throws Refused with 400 if it is malformed, or belongs to another list or order
 */
export function decodeCursor(cursor: string, list: string, order: string): readonly number[] {
  const [madeFor, madeIn, ...rest] = decodeText(cursor).split(" ");
  const numbers = rest.map(Number);
  if (madeFor !== list || numbers.length === 0 || !numbers.every(Number.isSafeInteger)) {
    refuse("page: expected a cursor that this list returned as next_page or prev_page");
  }
  if (madeIn !== order) {
    refuse(`page: the cursor was made with order=${madeIn} and cannot be used with order=${order}`);
  }
  return numbers;
}

function decodeText(cursor: string): string {
  try {
    return cursor.startsWith("page_") ? atob(cursor.slice("page_".length)) : "";
  } catch {
    // atob throws on what is not base64.
    return "";
  }
}
