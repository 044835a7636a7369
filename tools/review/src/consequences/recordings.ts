import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createAjv, type Json, type Rule, type Selector } from "@managed-agents/gen";
import type { Version } from "../compare/version.ts";
import type { RecordingVerdict } from "./consequences.ts";

/** Where sessions are kept, relative to the repository; a stream in the document's examples may begin anywhere. */
const HOMES = [
  { folder: "packages/contract/test/traces", joined: "start" },
  { folder: "spec/examples/streams", joined: "late" },
] as const;

type Contract = typeof import("@managed-agents/contract");
type StreamRule = import("@managed-agents/contract").StreamRule;
type Issue = import("@managed-agents/contract").Issue;

/** Judges the recorded sessions by both versions, and returns what the later one finds and the earlier one did not. */
export async function judgeRecordings(before: Version, after: Version, root: string): Promise<RecordingVerdict> {
  const contract = await loadContract();
  if (contract === undefined) {
    const unavailable = "not judged: packages/contract is not built. Run `npm run build` first.";
    return { recordings: 0, violations: [], unavailable };
  }
  const violations: string[] = [];
  let recordings = 0;
  for (const { folder, joined } of HOMES) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path).sort()) {
      const frames = readFrames(join(path, file));
      if (frames.length === 0) continue;
      recordings += 1;
      const [was, is] = [before, after].map((version) => findings(contract, version, frames, joined));
      const known = new Set(was?.map(({ key }) => key));
      for (const { key, text } of is ?? []) if (!known.has(key)) violations.push(`${folder}/${file}: ${text}`);
    }
  }
  return { recordings, violations };
}

async function loadContract(): Promise<Contract | undefined> {
  try {
    return await import("@managed-agents/contract");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

function readFrames(path: string): Json[] {
  const text = readFileSync(path, "utf8");
  const data = path.endsWith(".sse")
    ? [...text.matchAll(/^data: ?(.*)$/gm)].map((match) => match[1] ?? "")
    : text.split("\n").filter((line) => line.trim() !== "");
  return data.map((line) => JSON.parse(line) as Json);
}

function findings(contract: Contract, version: Version, frames: readonly Json[], joined: "start" | "late") {
  const rules = (version.protocol?.topics ?? []).flatMap((topic) => topic.rules).map(asStreamRule);
  const checker = contract.createStreamChecker(rules, { joined, schemas: schemasOf(version) });
  return frames.flatMap((frame) =>
    checker.push(frame).map((violation) => ({
      key: `${violation.index} ${violation.rule}`,
      text: contract.formatViolation(violation),
    })),
  );
}

/** The rule as the engine takes it, as in the generated tables. */
function asStreamRule({ place: _, passes: __, fails: ___, roles, settings, ...rest }: Rule): StreamRule {
  const parts = Object.entries(roles).map(([role, selectors]) => [role, selectors.map(asSelector)]);
  return { ...rest, ...Object.fromEntries(parts), ...settings } as unknown as StreamRule;
}

const asSelector = ({ types, where, differs, by }: Selector): object => ({
  types,
  ...(where.length > 0 && { where }),
  ...(differs && { differs }),
  ...(by !== null && { by }),
});

const judges = new WeakMap<Version, (event: unknown) => readonly Issue[]>();

/** Judges the shape of an event by what the version's session stream carries. */
function schemasOf(version: Version): (event: unknown) => readonly Issue[] {
  const known = judges.get(version);
  if (known) return known;
  const { model } = version;
  const name = model?.operations.find(({ answerKind }) => answerKind === "sse")?.response;
  const validate = model && name !== undefined ? createAjv(model, "response", false).getSchema(name) : undefined;
  const judge = (event: unknown): readonly Issue[] => {
    if (!validate || validate(event)) return [];
    const [error] = validate.errors ?? [];
    const { instancePath = "", message = "another shape", keyword = "" } = error ?? {};
    return [{ path: `event${instancePath.replaceAll("/", ".")}`, expected: message, received: "it", keyword }];
  };
  judges.set(version, judge);
  return judge;
}
