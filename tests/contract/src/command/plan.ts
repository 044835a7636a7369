import { parseReplay } from "../generated/settings.ts";
import type { Options, TargetChoice } from "./options.ts";

/** What of the tests is run, as the test runner takes it. */
export interface Plan {
  /** Whether several files run at a time; a server of others gets one request after the other. */
  readonly parallel: boolean;
  /** Files and folders of this package. */
  readonly files: readonly string[];
  /** Names of tests that are wanted. */
  readonly pattern: string;
  readonly env: Readonly<Record<string, string>>;
}

const GENERATED = "scenarios/generated";

/** The file whose tests hold properties of a name. */
const FILES_OF: readonly (readonly [beginning: string, file: string])[] = [
  ["valid ", `${GENERATED}/valid.test.ts`],
  ["broken ", `${GENERATED}/broken.test.ts`],
  ["chain", `${GENERATED}/chains.test.ts`],
  ["verdicts", `${GENERATED}/verdicts.test.ts`],
  ["encoding files.upload", `${GENERATED}/uploads.test.ts`],
  ["encoding ", `${GENERATED}/encoding.test.ts`],
];

/** Scenarios that a quick run has: how each operation answers in each state, and how lists and streams go. */
const QUICK = ["operation-cells", "event-cells", "object-cells", "history", "list-sessions", "turns"];

/** How many times as many values a run tries as `npm test` does. */
const FACTOR = { quick: "0.5", full: "20", server: "0.2" } as const;

/** Titles end with the target in brackets; those without are about no target, and run in this process. */
const PATTERNS: Readonly<Record<TargetChoice["kind"], string>> = {
  mock: "^(?!.*\\[(over a socket|Prism CLI|embedded Prism|server)\\b).*$",
  socket: "\\[over a socket",
  // Prism keeps nothing, so that generated requests are held to its validators alone.
  prism: "(\\[(Prism CLI|embedded Prism)|^Prism )",
  server: "\\[server\\]",
};

/** @throws Error for a replay of a property that there is none of */
export function planOf({ quick, replay, target }: Options): Plan {
  const factor = target.kind === "server" ? FACTOR.server : quick ? FACTOR.quick : FACTOR.full;
  const env = { FACTOR: factor, GENERATED_FOR: target.kind };
  const common = { pattern: PATTERNS[target.kind], parallel: target.kind !== "server" };
  if (replay === undefined) return { files: filesOf(quick, target), ...common, env };
  if (/^-?\d+$/.test(replay)) return { files: [GENERATED], ...common, env: { ...env, SEED: replay } };
  return { files: [fileOf(parseReplay(replay).property)], ...common, env: { ...env, REPLAY: replay } };
}

function filesOf(quick: boolean, { kind }: TargetChoice): string[] {
  if (kind === "prism") return ["scenarios/prism.test.ts", `${GENERATED}/verdicts.test.ts`];
  return quick ? [GENERATED, ...QUICK.map((name) => `scenarios/${name}.test.ts`)] : ["scenarios"];
}

function fileOf(property: string): string {
  const [, file] = FILES_OF.find(([beginning]) => property.startsWith(beginning)) ?? [];
  if (file === undefined) {
    const known = FILES_OF.map(([beginning]) => JSON.stringify(beginning.trim())).join(", ");
    throw new Error(
      `--replay: expected a property that begins with one of ${known}, but got ${JSON.stringify(property)}`,
    );
  }
  return file;
}
