import { LogError } from "../../world-log/log-error.ts";

type Sqlite = typeof import("node:sqlite");

/**
 * Loads Node's SQLite when it is needed, and leaves out the warning of Node 22 that it is experimental: what is used of it has not changed
 * since.
 *
 * @throws LogError where the runtime has none
 */
export function loadSqlite(): Sqlite {
  const { emitWarning } = process;
  const others = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).startsWith("SQLite is an experimental feature")) {
      Reflect.apply(emitWarning, process, [warning, ...rest]);
    }
  };
  process.emitWarning = others as typeof emitWarning;
  try {
    const sqlite = process.getBuiltinModule("node:sqlite") as Sqlite | undefined;
    if (sqlite !== undefined) return sqlite;
  } finally {
    process.emitWarning = emitWarning;
  }
  throw new LogError("a log in a file needs node:sqlite, which this runtime does not have");
}
