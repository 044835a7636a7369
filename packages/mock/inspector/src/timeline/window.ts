/** Entries that the page holds at a time. Browsers and screen readers are slow with many thousands. */
export const WINDOW = 200;
const STEP = 150;

/** Which entries are shown: the newest ones, or those that end before an index. */
export interface View {
  /** The index after the last one that is shown; null for the newest, whatever comes. */
  readonly end: number | null;
}

export const NEWEST: View = { end: null };

/** @returns the first index that is shown, and the one after the last */
export function rangeOf({ end }: View, total: number): { readonly from: number; readonly to: number } {
  const to = Math.min(end ?? total, total);
  return { from: Math.max(0, to - WINDOW), to };
}

export function earlier(view: View, total: number): View {
  const { to } = rangeOf(view, total);
  return { end: Math.max(Math.min(WINDOW, total), to - STEP) };
}

export function later(view: View, total: number): View {
  const end = rangeOf(view, total).to + STEP;
  return end >= total ? NEWEST : { end };
}
