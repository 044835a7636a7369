import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, expect, test } from "vitest";
import { compare } from "../src/compare/compare.ts";
import { findConsequences } from "../src/consequences/find-consequences.ts";
import { compareSurfaces } from "../src/consequences/surfaces.ts";
import { readFolder } from "../src/versions/read-folder.ts";
import { TODAY } from "./case-folder.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const SPEC = join(ROOT, "spec");
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What follows from replacements in files of the document. */
async function consequencesOf(edits: readonly (readonly [file: string, from: string, to: string])[]) {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-review-consequences-"));
  folders.push(folder);
  cpSync(SPEC, folder, { recursive: true, filter: (path) => !/[/\\](dist|test|lint|node_modules)$/.test(path) });
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(
      join(folder, file),
      text.replace(from, () => to),
    );
  }
  const before = readFolder(SPEC, { label: "before", strict: true });
  const after = readFolder(folder, { label: "after", strict: true });
  const changes = compare(before, after, { today: TODAY });
  return { changes, consequences: await findConsequences(before, after, changes, ROOT) };
}

test("an optional title breaks a program of a consumer, which is named", async () => {
  const { consequences } = await consequencesOf([["components/schemas/sessions/Session.yaml", "  - title\n", ""]]);
  expect(consequences.consumers?.programs).toBeGreaterThan(5);
  expect(consequences.consumers?.errors.join()).toMatch(
    /^tools\/review\/corpus\/list-titles\.ts\(\d+,\d+\): error TS2322/,
  );
  expect(consequences.surfaces.find(({ kind }) => kind === "types")?.changed).toContain("Session");
  expect(consequences.files.map(({ path }) => path)).toContain("packages/types/src/gen/schemas/sessions.gen.ts");
});

test("a stricter rule is held against every recorded session", async () => {
  const { changes, consequences } = await consequencesOf([
    ["protocol/stream/end.yaml", readRule().from, readRule().to],
  ]);
  expect(changes.map(({ rule }) => rule)).toEqual(["stream-rule-added"]);
  expect(consequences.recordings?.recordings).toBeGreaterThan(50);
  expect(consequences.recordings?.violations.join("\n")).toMatch(/plain-turn\.jsonl: frame \d+: nothing-is-said: /);
});

test("recordings of the service are held against a rule of the observed profile alone", async () => {
  const { changes, consequences } = await consequencesOf([
    ["protocol/stream/end.yaml", readRule().from, readRule("profiles: [observed]").to],
  ]);
  expect(changes.map(({ rule }) => rule)).toEqual(["stream-rule-added"]);
  const broken = consequences.recordings?.violations.join("\n");
  expect(broken).toMatch(/test\/observed\/L1-input-after-running\.jsonl: frame \d+: nothing-is-said: /);
  expect(broken).not.toContain("test/traces/");
});

/** One more rule, which no recording keeps, before the first one of a file. */
function readRule(more = ""): { from: string; to: string } {
  const text = readFileSync(join(SPEC, "protocol/stream/end.yaml"), "utf8");
  const from = /^[a-z][a-z-]*:\n/m.exec(text)?.[0] ?? "";
  const rule = `nothing-is-said:
  kind: never
  scope: session
  needs: any-join${more && `\n  ${more}`}
  confidence: house
  source: house
  meaning: No message is ever sent.
  event: agent.message
  passes: [agent.thinking]
  fails: [agent.message]

`;
  return { from, to: rule + from };
}

test("an example that does not fit its schema is a problem, not a crash", async () => {
  const { consequences } = await consequencesOf([
    [
      "components/schemas/sessions/Session.yaml",
      "type: [string, 'null']\n    description: |-\n      Name",
      "type: [integer, 'null']\n    description: |-\n      Name",
    ],
  ]);
  expect(consequences.unavailable).toContain("its examples do not fit its schemas");
  expect(consequences.problems.join("\n")).toMatch(/spec\/examples\/.*: example `.*` is no valid Session/);
});

test("operations and events that the mock does not have yet are listed as to do", () => {
  const { model } = readFolder(SPEC, { label: "now", strict: true });
  if (!model) throw new Error("the document has a model");
  const change = {
    topic: "events",
    class: "additive",
    directions: [],
    place: { file: "", line: 1, column: 1 },
    side: "after",
    affects: [],
    operations: [],
  } as const;
  const changes = [
    { ...change, rule: "operation-added", subject: "sessions.fork" },
    { ...change, rule: "operation-added", subject: "sessions.create" },
    { ...change, rule: "event-added-open", subject: "agent.note" },
    { ...change, rule: "event-removed", subject: "agent.thinking" },
  ];
  const mock = compareSurfaces([model, model], [new Map(), new Map()], changes, ROOT).find(
    ({ kind }) => kind === "mock",
  );
  expect(mock?.open.slice(0, 2)).toEqual([
    "nothing in packages/mock/src/operations answers sessions.fork",
    "nothing in packages/mock/src emits agent.note",
  ]);
  expect(mock?.open.some((text) => text.endsWith("still names agent.thinking"))).toBe(true);
});
