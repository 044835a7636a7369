import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createAjv, type Json, plainRule } from "@managed-agents/gen";
import type { Version } from "../compare/version.ts";
import type { RecordingVerdict } from "./consequences.ts";

type Contract = typeof import("@managed-agents/contract");
type StreamRule = import("@managed-agents/contract").StreamRule;
type Options = import("@managed-agents/contract").StreamCheckerOptions;
type Issue = import("@managed-agents/contract").Issue;

/** Where sessions are kept, relative to the repository, and by which rules; a stream in the document's examples may begin anywhere. */
const HOMES: readonly { readonly folder: string; readonly options: Options }[] = [
  { folder: "packages/contract/test/traces", options: { joined: "start", profile: "documented" } },
  {
    folder: "packages/contract/test/thread-traces",
    options: { joined: "start", stream: "thread", profile: "documented" },
  },
  { folder: "packages/contract/test/observed", options: { joined: "start", profile: "observed" } },
  { folder: "spec/examples/streams", options: { joined: "late", profile: "any" } },
];

/** What the name of a recording says about it, where it is not the stream of a session from its start. */
const KINDS: readonly (readonly [name: RegExp, options: Options])[] = [
  [/history/, { view: "history" }],
  [/thread-of/, { stream: "thread" }],
  [/joined-late/, { joined: "late" }],
];

interface Frame {
  readonly event: Json;
  /** The `event:` line, where the file shows the wire. */
  readonly name?: string | undefined;
}

/** Judges the recorded sessions by both versions, and returns what the later one finds and the earlier one did not. */
export async function judgeRecordings(before: Version, after: Version, root: string): Promise<RecordingVerdict> {
  const contract = await loadContract();
  if (contract === undefined) {
    const unavailable = "not judged: packages/contract is not built. Run `npm run build` first.";
    return { recordings: 0, violations: [], unavailable };
  }
  const violations: string[] = [];
  let recordings = 0;
  for (const { folder, options } of HOMES) {
    const path = join(root, folder);
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path).sort()) {
      const frames = readFrames(join(path, file));
      if (frames.length === 0) continue;
      recordings += 1;
      const kind = Object.assign({}, options, ...KINDS.filter(([name]) => name.test(file)).map(([, other]) => other));
      const [was, is] = [before, after].map((version) => findings(contract, version, frames, kind));
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

/** One event on each line, or raw SSE. */
function readFrames(path: string): Frame[] {
  const text = readFileSync(path, "utf8");
  if (!path.endsWith(".sse")) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.map((line) => ({ event: JSON.parse(line) as Json }));
  }
  return text.split(/\n\n+/).flatMap((block) => {
    const data = /^data: ?(.*)$/m.exec(block)?.[1];
    if (data === undefined) return [];
    return [{ event: JSON.parse(data) as Json, name: /^event: ?(.*)$/m.exec(block)?.[1] }];
  });
}

function findings(contract: Contract, version: Version, frames: readonly Frame[], options: Options) {
  const rules = (version.protocol?.topics ?? [])
    .flatMap((topic) => topic.rules)
    .map((rule) => plainRule(rule) as StreamRule);
  const checker = contract.createStreamChecker(rules, { ...options, schemas: schemasOf(version) });
  return frames.flatMap(({ event, name }) =>
    checker.push(event, name).map((violation) => ({
      key: `${violation.index} ${violation.rule}`,
      text: contract.formatViolation(violation),
    })),
  );
}

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
