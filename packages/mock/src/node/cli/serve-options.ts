import type { Pace } from "../../clock/clock.ts";
import { DEFAULT_MAX_FILE_BYTES, LARGEST_FILE } from "../../domain/file-limits.ts";
import { isHostName } from "../../http/origin-policy.ts";
import type { KnobSettings } from "../../profiles/knobs.ts";
import type { LatencyName } from "../../profiles/latency.ts";
import type { ProfileName } from "../../profiles/profile.ts";
import { parseOptions } from "./parse-options.ts";
import { readKnobOptions, readLatencyOption, readProfileOption } from "./profile-options.ts";
import { readFactor, readWhole, UsageError } from "./usage-error.ts";
import { readWorldOptions, WORLD_OPTIONS, type WorldOptionValues } from "./world-options.ts";

/** What the command line of the emulator asks for. */
export interface ServeOptions extends WorldOptionValues {
  readonly port: number;
  readonly host: string;
  readonly clock: Pace;
  readonly seed: string;
  readonly now: string | undefined;
  readonly strict: boolean;
  readonly static: boolean;
  readonly empty: boolean;
  readonly profile: ProfileName;
  readonly knobs: KnobSettings;
  readonly latency: LatencyName;
  readonly log: "pretty" | "json" | "none";
  readonly logEvents: boolean;
  readonly watch: boolean;
  readonly scenarios: readonly string[];
  readonly allowHosts: readonly string[];
  readonly allowOrigins: readonly string[];
  readonly maxFileBytes: number;
}

const OPTIONS = {
  port: { type: "string", short: "p" },
  host: { type: "string" },
  "allow-host": { type: "string", multiple: true },
  "allow-origin": { type: "string", multiple: true },
  speed: { type: "string" },
  seed: { type: "string" },
  now: { type: "string" },
  profile: { type: "string" },
  knob: { type: "string", multiple: true },
  latency: { type: "string" },
  strict: { type: "boolean" },
  static: { type: "boolean" },
  empty: { type: "boolean" },
  "max-file-bytes": { type: "string" },
  scenario: { type: "string", multiple: true },
  "no-watch": { type: "boolean" },
  log: { type: "string" },
  "log-events": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  ...WORLD_OPTIONS,
} as const;

/** The variable that says who may connect where no option does. In a container, it is set for every command line. */
const HOST_VARIABLE = "MANAGED_AGENTS_MOCK_HOST";

/**
 * Reads the command line of the emulator.
 *
 * @param env may have `MANAGED_AGENTS_MOCK_HOST` and `MANAGED_AGENTS_MOCK_TOKEN`, which options go before
 * @returns `help` or `version` where that is asked for
 * @throws UsageError that says what was expected
 */
export function readServeOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ServeOptions | "help" | "version" {
  const { values } = parseOptions(args, OPTIONS);
  if (values.help) return "help";
  if (values.version) return "version";
  const log = values.log ?? "pretty";
  if (log !== "pretty" && log !== "json" && log !== "none") {
    throw new UsageError(`--log takes pretty, json or none, not ${JSON.stringify(log)}`);
  }
  const world = readWorldOptions(values, env);
  return {
    ...world,
    port: readWhole("--port", values.port ?? "4010", 65_535),
    host: values.host ?? (env[HOST_VARIABLE] || "127.0.0.1"),
    clock: readFactor("--speed", values.speed ?? "1"),
    seed: values.seed ?? "managed-agents",
    now: readTime(values.now),
    profile: readProfileOption(values.profile),
    knobs: readKnobOptions(values.knob ?? []),
    latency: readLatencyOption(values.latency),
    strict: values.strict ?? false,
    static: values.static ?? false,
    empty: values.empty ?? false,
    log,
    logEvents: values["log-events"] ?? false,
    watch: !(values["no-watch"] ?? false) && world.store === undefined,
    scenarios: values.scenario ?? [],
    allowHosts: (values["allow-host"] ?? []).map(readHost),
    allowOrigins: values["allow-origin"] ?? [],
    maxFileBytes: readWhole(
      "--max-file-bytes",
      values["max-file-bytes"] ?? String(DEFAULT_MAX_FILE_BYTES),
      LARGEST_FILE,
      1,
    ),
  };
}

function readHost(text: string): string {
  if (isHostName(text)) return text;
  throw new UsageError(
    `--allow-host takes a name without scheme and port, such as mock.example.com, or *, not ${JSON.stringify(text)}`,
  );
}

function readTime(text: string | undefined): string | undefined {
  if (text === undefined || Number.isFinite(Date.parse(text))) return text;
  throw new UsageError(`--now takes a time such as 2026-11-18T09:00:00Z, not ${JSON.stringify(text)}`);
}
