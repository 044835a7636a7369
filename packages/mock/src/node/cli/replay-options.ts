import type { ListenPlace } from "../guarded-server.ts";
import { parseOptions } from "./parse-options.ts";
import { LISTEN_OPTIONS, readListenValues } from "./proxy-options.ts";
import { readFactor, UsageError } from "./usage-error.ts";

/** What `replay` is asked for. */
export interface ReplayCommandOptions extends ListenPlace {
  readonly path: string;
  readonly speed: number;
  readonly log: "pretty" | "json" | "none";
}

const OPTIONS = {
  ...LISTEN_OPTIONS,
  speed: { type: "string" },
  log: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** @throws UsageError that says what was expected */
export function readReplayOptions(args: readonly string[]): ReplayCommandOptions | "help" {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) return "help";
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError("replay takes one recording; see replay --help");
  const { log = "pretty" } = values;
  if (log !== "pretty" && log !== "json" && log !== "none") {
    throw new UsageError(`--log takes pretty, json or none, not ${JSON.stringify(log)}`);
  }
  return { ...readListenValues(values, "4010"), path, speed: readFactor("--speed", values.speed ?? "1"), log };
}
