import type { MockOptions } from "../options.ts";
import { LogError } from "../world-log/log-error.ts";
import type { LogHome } from "../world-log/log-home.ts";

/** Where worlds are kept, and what goes with it. */
export interface HomeOptions extends Pick<MockOptions, "scenarios" | "catalog"> {
  readonly data?: string | undefined;
  readonly store?: string | undefined;
  readonly onStoreState?: (line: string) => void;
}

/**
 * Opens where worlds are kept. What reads and writes logs is loaded only then.
 *
 * @returns null where they are forgotten
 * @throws RangeError for options that do not go together, LogError if it cannot be opened
 */
export async function openHome(options: HomeOptions): Promise<LogHome | null> {
  const { data, store, scenarios = [], catalog, onStoreState = console.error } = options;
  if (data === undefined && store === undefined) return null;
  if (data !== undefined && store !== undefined) {
    throw new RangeError("data and store: expected one of them, since a world is kept in one place");
  }
  if (catalog !== undefined) throw new RangeError("catalog: expected seedData instead, where worlds are kept");
  if (data !== undefined && (typeof data !== "string" || data === "")) {
    throw new RangeError(`data: expected the path of a file, but got ${data === "" ? "nothing" : typeof data}`);
  }
  if (data !== undefined) return (await import("./homes/sqlite-home.ts")).openSqliteHome(data);
  const code = scenarios.find(({ turns }) => typeof turns === "function");
  if (code !== undefined) {
    throw new LogError(
      `the scenario ${code.name} is a program, which another process on the same store need not have: write it in YAML, or keep worlds in a file`,
    );
  }
  return (await import("./homes/redis-home.ts")).openRedisHome(store as string, { onState: onStoreState });
}
