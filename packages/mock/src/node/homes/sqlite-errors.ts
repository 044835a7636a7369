/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
const BUSY = 5;
const LOCKED = 6;
const REASONS: Readonly<Record<number, string>> = {
  [BUSY]: "the file is in use by another process",
  [LOCKED]: "the file is in use by another process",
  7: "there is not enough memory",
  8: "the file cannot be written",
  10: "the disk failed",
  11: "the file is damaged",
  13: "the disk is full",
  14: "the file cannot be opened",
  18: "it is too large",
  26: "the file is no SQLite database",
};

/** The primary result code of an error of SQLite; null for another error. */
function codeOf(error: unknown): number | null {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  return code === "ERR_SQLITE_ERROR" && typeof errcode === "number" ? errcode & 0xff : null;
}

export const isSqliteError = (error: unknown): boolean => codeOf(error) !== null;

/** Whether another connection holds the file. */
export function isInUse(error: unknown): boolean {
  const code = codeOf(error);
  return code === BUSY || code === LOCKED;
}

/** Why SQLite did not do something: a part of a sentence for people. */
export function sqliteReason(error: unknown): string {
  const code = codeOf(error);
  const known = code === null ? undefined : REASONS[code];
  return known ?? (error as Error).message;
}
