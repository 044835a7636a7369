import { refuse } from "../domain/refusal.ts";

/** A place in a list: which list and order it belongs to, and numbers that only the list understands. */
export interface Place {
  readonly list: string;
  readonly order: "asc" | "desc";
  /** Whole, and 0 or more. */
  readonly numbers: readonly number[];
}

/** Cursors are opaque to clients: `page_` and base64. */
export const encodeCursor = ({ list, order, numbers }: Place): string =>
  `page_${btoa([list, order, ...numbers].join(" "))}`;

/**
 * Reads a cursor that `encodeCursor` wrote. Nothing in it can be trusted but its form. What is wrong is said in the service's words (live L31).
 *
 * @param order the order that is asked for beside it; undefined takes the cursor's own
 * @throws Refused with 400 if it is malformed, or belongs to another list or order
 */
export function decodeCursor(cursor: string, list: string, order?: unknown): Place {
  const [madeFor, madeIn, ...rest] = decodeText(cursor).split(" ");
  const numbers = rest.map((text) => (/^\d{1,15}$/.test(text) ? Number(text) : Number.NaN));
  if (
    madeFor !== list ||
    (madeIn !== "asc" && madeIn !== "desc") ||
    numbers.length === 0 ||
    numbers.some(Number.isNaN)
  ) {
    refuse("invalid page cursor");
  }
  if (order !== undefined && madeIn !== order) refuse("page token order does not match request");
  return { list, order: madeIn, numbers };
}

function decodeText(cursor: string): string {
  try {
    return cursor.startsWith("page_") ? atob(cursor.slice("page_".length)) : "";
  } catch {
    // atob throws on what is not base64.
    return "";
  }
}
