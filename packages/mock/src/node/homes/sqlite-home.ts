import type { LogHome } from "../../world-log/log-home.ts";
import { openSqliteFile, type SqliteFile } from "./open-sqlite-file.ts";
import { numberOf, type SqliteHomeOptions, SqliteStore } from "./sqlite-store.ts";
import { SqliteWorldLog } from "./sqlite-world-log.ts";

/**
 * Opens a file of logs, which no other process can open until it is closed. What is acknowledged survives a kill of the process; what was
 * acknowledged last may be lost with the power of the machine, and the file is sound after that, too.
 *
 * @throws LogError with the path and the reason: no log, damaged, of another version, in use, not to be read
 */
export function openSqliteHome(path: string, options: SqliteHomeOptions = {}): LogHome {
  return sqliteHomeOf(path, openSqliteFile(path, options), options);
}

/** The logs of a file that is open. @param path for messages */
export function sqliteHomeOf(path: string, file: SqliteFile, options: SqliteHomeOptions = {}): LogHome {
  const store = new SqliteStore(path, file, options);
  return {
    kind: "sqlite",
    shared: false,
    start: "0",
    compare: (one, other) => numberOf(one) - numberOf(other),
    worlds: async () =>
      store.query(() => (store.statements.worlds.all() as { name: string }[]).map(({ name }) => name)),
    log: (world) => new SqliteWorldLog(world, store),
    async state() {
      const warnings = store.trouble === null ? [] : [`the last change was not kept: ${store.trouble}`];
      return { available: !store.closed, durable: true, warnings };
    },
    time: async () => store.now(),
    now: store.now,
    close: async () => store.close(),
  };
}
