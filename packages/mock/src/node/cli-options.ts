import { parseArgs } from "node:util";
import type { Pace } from "../clock/clock.ts";
import { DEFAULT_MAX_FILE_BYTES, LARGEST_FILE } from "../domain/file-limits.ts";
import type { KnobSettings } from "../profiles/knobs.ts";
import type { LatencyName } from "../profiles/latency.ts";
import type { ProfileName } from "../profiles/profile.ts";
import { readKnobOptions, readLatencyOption, readProfileOption } from "./profile-options.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line asks for. */
export interface CliOptions {
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
  readonly scenarios: readonly string[];
  readonly allowOrigins: readonly string[];
  readonly maxFileBytes: number;
}

export const HELP = `Usage: managed-agents-mock [options]

Serves an emulator of the Claude Managed Agents Sessions API. It remembers, streams, asks for
tool confirmation and fails on command. It needs no key and no network.

  -p, --port <n>         port to listen on; 0 takes a free one (default 4010)
      --host <name>      who may connect: 0.0.0.0 opens it to the network (default 127.0.0.1)
      --allow-origin <o> pages of this origin may call too; local ones may anyway; can be repeated
      --speed <factor>   how fast time passes: 1 is real time, 0 is at once (default 1)
      --seed <text>      what ids and chance follow from (default managed-agents)
      --now <time>       when the world's time begins, in RFC 3339 (default now)
      --profile <name>   observed, documented or varied: what to follow where recordings of the
                         service and its documentation differ, or either at each occasion
                         (default observed)
      --knob <name=value> one such difference by itself; can be repeated
      --latency <name>   short, or observed, where a model request takes seconds (default short)
      --strict           404 for agents, environments and so on that were not created here
      --max-file-bytes <n> largest file that is kept, in memory (default 33554432); all files
                         together may have eight times as many bytes
      --empty            begin without the sessions of the documentation's examples
      --static           answer everything from the document's examples, through Prism
      --scenario <file>  a scenario in YAML besides the built-in ones; can be repeated
      --log <form>       pretty, json or none (default pretty)
  -h, --help             show this text
      --version          show the version

Choose a scenario with the session's metadata, for example {"mock_scenario": "tool-ask"}, or begin a
message with /scenario tool-ask. Make a request fail with a header, for example
mock-fault: status=429; retry_after=1

Unofficial: not affiliated with or endorsed by Anthropic.
`;

/**
 * Reads the command line.
 *
 * @returns `help` or `version` where that is asked for
 * @throws UsageError that says what was expected
 */
export function readOptions(args: readonly string[]): CliOptions | "help" | "version" {
  const { values } = parse(args);
  if (values.help) return "help";
  if (values.version) return "version";
  const log = values.log ?? "pretty";
  if (log !== "pretty" && log !== "json" && log !== "none") {
    throw new UsageError(`--log takes pretty, json or none, not ${JSON.stringify(log)}`);
  }
  return {
    port: whole("--port", values.port ?? "4010", 65_535),
    host: values.host ?? "127.0.0.1",
    clock: factor(values.speed ?? "1"),
    seed: values.seed ?? "managed-agents",
    now: time(values.now),
    profile: readProfileOption(values.profile),
    knobs: readKnobOptions(values.knob ?? []),
    latency: readLatencyOption(values.latency),
    strict: values.strict ?? false,
    static: values.static ?? false,
    empty: values.empty ?? false,
    log,
    scenarios: values.scenario ?? [],
    allowOrigins: values["allow-origin"] ?? [],
    maxFileBytes: whole(
      "--max-file-bytes",
      values["max-file-bytes"] ?? String(DEFAULT_MAX_FILE_BYTES),
      LARGEST_FILE,
      1,
    ),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string", short: "p" },
        host: { type: "string" },
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
        log: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function whole(name: string, text: string, most: number, least = 0): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`${name} takes a number from ${least} to ${most}, not ${JSON.stringify(text)}`);
}

function factor(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= 0 && value <= 1_000_000) return value;
  throw new UsageError(`--speed takes a factor from 0 to 1000000, not ${JSON.stringify(text)}`);
}

function time(text: string | undefined): string | undefined {
  if (text === undefined || Number.isFinite(Date.parse(text))) return text;
  throw new UsageError(`--now takes a time such as 2026-11-18T09:00:00Z, not ${JSON.stringify(text)}`);
}
