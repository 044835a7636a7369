import type { AnswerOptions } from "../play/answer-calls.ts";
import { parseOptions } from "./parse-options.ts";
import { readFactor, readWhole, UsageError } from "./usage-error.ts";

/** What `play` is asked for. */
export interface PlayOptions {
  /** The name of a scenario, or a file. */
  readonly scenario: string;
  /** Files and directories among which the name may be. */
  readonly paths: readonly string[];
  readonly message: string | undefined;
  readonly turns: number | undefined;
  readonly answers: AnswerOptions;
  readonly speed: number;
  readonly maxEvents: number;
  /** In seconds of the scenario's time. */
  readonly maxTime: number;
  readonly seed: string;
  readonly json: boolean;
}

const OPTIONS = {
  message: { type: "string" },
  turns: { type: "string" },
  allow: { type: "string", multiple: true },
  deny: { type: "string", multiple: true },
  "deny-message": { type: "string" },
  result: { type: "string" },
  speed: { type: "string" },
  "max-events": { type: "string" },
  "max-time": { type: "string" },
  scenario: { type: "string", multiple: true },
  seed: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** @throws UsageError that says what was expected */
export function readPlayOptions(args: readonly string[]): PlayOptions | "help" {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) return "help";
  const [scenario, ...others] = positionals;
  if (scenario === undefined || others.length > 0) {
    throw new UsageError(`play takes one scenario, by name or file, but got ${positionals.length}; see play --help`);
  }
  const { allow = [], deny = [] } = values;
  const both = allow.find((tool) => deny.includes(tool));
  if (both !== undefined) throw new UsageError(`${JSON.stringify(both)} is allowed and denied`);
  return {
    scenario,
    paths: values.scenario ?? [],
    message: values.message,
    turns: values.turns === undefined ? undefined : readWhole("--turns", values.turns, 1000, 1),
    answers: { allow, deny, denyMessage: values["deny-message"], result: values.result ?? "ok" },
    speed: readFactor("--speed", values.speed ?? "0"),
    maxEvents: readWhole("--max-events", values["max-events"] ?? "2000", 1_000_000, 1),
    maxTime: readWhole("--max-time", values["max-time"] ?? "3600", 31_536_000, 1),
    seed: values.seed ?? "managed-agents",
    json: values.json ?? false,
  };
}
