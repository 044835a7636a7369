import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isOpenHere } from "../../homes/open-sqlite-file.ts";
import { SqliteLogFile } from "../../homes/sqlite-log-file.ts";
import { readReport } from "./read-report.ts";

/** Calls with a file of logs that is open for reading. A report is read as a file of its own, which is gone afterwards. */
export async function withLogFile<T>(path: string, use: (file: SqliteLogFile) => T | Promise<T>): Promise<T> {
  if (isReport(path)) {
    return withTemporaryFolder(async (folder) => {
      const file = new SqliteLogFile(join(folder, "report.db"), {});
      try {
        await readReport(path, file);
        return await use(file);
      } finally {
        file.close();
      }
    });
  }
  const file = new SqliteLogFile(path, { readOnly: true });
  try {
    return await use(file);
  } finally {
    file.close();
  }
}

/** Calls with a folder for the owner alone, which is gone afterwards. */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-mock-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a file begins as JSON does. What cannot be read is refused by who opens it. */
export function isReport(path: string): boolean {
  try {
    // Not a pipe either, from which nothing can be read twice.
    if (!statSync(path).isFile() || isOpenHere(path)) return false;
    const descriptor = openSync(path, "r");
    try {
      const first = Buffer.alloc(1);
      return readSync(descriptor, first, 0, 1, 0) === 1 && first.toString() === "{";
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}
