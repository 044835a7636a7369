import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildModel } from "./build-model.ts";
import { type Bundle, loadSpec } from "./load.ts";
import { loadProtocol } from "./load-protocol.ts";
import type { Model } from "./model.ts";
import { SpecError } from "./problem.ts";

/** A small document of notes and shelves, so that no test quotes the real one. */
const SPEC = resolve(import.meta.dirname, "../test/protocol/spec");
let folder: string;
let bundle: Bundle;
let model: Model;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "managed-agents-protocol-"));
  bundle = loadSpec(SPEC);
  model = buildModel(bundle);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The problems of the protocol after one replacement in one of its files. */
function problems(file: string, from: string | RegExp, to: string): string[] {
  cpSync(join(SPEC, "protocol"), join(folder, "protocol"), { recursive: true });
  const path = join(folder, "protocol", file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(from, to));
  expect(readFileSync(path, "utf8")).not.toBe(text);
  try {
    loadProtocol(folder, bundle, model);
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.problems.map(({ place, message }) => `${place.file}:${place.line > 0}  ${message}`);
  }
}

test("reads a protocol without a problem", () => {
  const protocol = loadProtocol(SPEC, bundle, model);
  expect(Object.keys(protocol?.lifecycle.machines ?? {})).toEqual(["thread"]);
  expect(Object.keys(protocol?.objects.kinds ?? {})).toEqual(["shelf"]);
  expect(protocol?.topics.map(({ name, rules }) => `${name} ${rules.length}`)).toEqual([
    "end 3",
    "previews 1",
    "queue 2",
  ]);
});

test("takes a spec without a protocol", () => {
  expect(loadProtocol(join(SPEC, "paths"), bundle, model)).toBe(undefined);
});

test("takes a protocol of sessions alone, as earlier versions of the document have it", () => {
  cpSync(join(SPEC, "protocol"), join(folder, "protocol"), { recursive: true });
  rmSync(join(folder, "protocol/objects.yaml"));
  const protocol = loadProtocol(folder, bundle, model, { check: false });
  expect(protocol?.objects).toEqual({ guards: {}, refusals: {}, kinds: {} });
  expect(Object.keys(protocol?.lifecycle.machines ?? {})).toContain("thread");
});

test("gives the line of a problem", () => {
  cpSync(join(SPEC, "protocol"), join(folder, "protocol"), { recursive: true });
  writeFileSync(join(folder, "protocol/stream/end.yaml"), "a-rule:\n  kind: precedes\n  scope: sesion\n");
  expect(() => loadProtocol(folder, bundle, model)).toThrow(
    "protocol/stream/end.yaml:3:10  scope `sesion` is not known\n    Use one of: session, thread, turn, connection.",
  );
});

test.each([
  ["lifecycle.yaml", "guard: unlocked", "guard: all_is_well", "unknown guard `all_is_well`"],
  ["lifecycle.yaml", "guards:\n", "guards:\n  idle_hands: Nobody asks.\n", "nothing uses the guard `idle_hands`"],
  [
    "lifecycle.yaml",
    "      running: Works.\n",
    "      running: Works.\n      asleep: Dreams.\n",
    "no transition of `thread` reaches the state `asleep`",
  ],
  ["lifecycle.yaml", "to: running", "to: limbo", "`thread` has no state `limbo`"],
  ["lifecycle.yaml", "from: [running]", "from: [terminated]", "a transition leaves a final state"],
  ["lifecycle.yaml", "stop_reason: done", "stop_reason: boredom", "there is no stop reason `boredom`"],
  ["lifecycle.yaml", "emits: [note.closed]", "emits: [note.removed]", "there is no event type `note.removed`"],
  ["lifecycle.yaml", "any_thread: [running]", "any_thread: [busy]", "`any_thread` has no state `busy`"],
  ["lifecycle.yaml", "    initial: idle\n", "    begins: idle\n", "unknown key `begins` in a machine"],
  ["operations.yaml", "  read:\n", "  peek:\n", "there is no row `read`"],
  ["operations.yaml", "running: note_running", "running: perhaps", "`perhaps` is neither an answer nor a refusal"],
  ["operations.yaml", "guard: full", "guard: busy", "unknown guard `busy`"],
  ["operations.yaml", "events: [note.sent]", "events: [note.scent]", "there is no event type `note.scent`"],
  [
    "operations.yaml",
    "rows:\n",
    "rows:\n  spare: { description: x, source: y, cells: { idle: allow, running: allow, rescheduling: allow, terminated: allow, archived: allow, deleted: allow } }\n",
    "no operation names the row `spare`",
  ],
  ["operations.yaml", ", deleted: not_found }", " }", "the cells lacks `deleted`"],
  [
    "objects.yaml",
    "cells: { live: allow, archived: unchanged }",
    "cells: { live: allow }",
    "the cells lacks `archived`",
  ],
  ["objects.yaml", "archived: unchanged", "archived: perhaps", "`perhaps` is neither an answer nor a refusal"],
  ["objects.yaml", "on: shelves.archive", "on: shelves.retire", "there is no operation `shelves.retire`"],
  ["objects.yaml", "guard: shelf_used,", "guard: too_late,", "unknown guard `too_late`"],
  ["objects.yaml", "guards:\n", "guards:\n  idle_hands: Nobody asks.\n", "nothing uses the guard `idle_hands`"],
  ["objects.yaml", "      archive_shelf:\n", "      peek_shelf:\n", "no operation names the row `peek_shelf`"],
  ["objects.yaml", "      archive_shelf:\n", "      read:\n", "two rows are called `read`"],
  ["objects.yaml", "    final: [archived]", "    final: [live]", "a transition leaves a final state"],
  [
    "objects.yaml",
    "on: shelves.archive, to: archived",
    "on: shelves.archive, to: live",
    "no transition of `shelf` reaches the state `archived`",
  ],
  ["objects.yaml", "unconfirmed: [archived]", "unconfirmed: [gone]", "state `gone` is not known"],
  ["sequences.yaml", "- note.opened", "- note.pondered", "there is no event type `note.pondered`"],
  ["stream/end.yaml", /passes: .*/, "passes: []", "`nothing-after-closed` has no trace that passes"],
  ["stream/end.yaml", /fails: .*/, "fails: []", "`nothing-after-closed` has no trace that fails"],
  ["stream/end.yaml", "closer: note.closed", "closer: note.erased", "there is no event type `note.erased`"],
  ["stream/end.yaml", "frame-names-its-event:", "sent-once:", "two rules are called `sent-once`"],
  ["stream/end.yaml", "kind: closes", "kind: shuts", "kind `shuts` is not known"],
  ["stream/queue.yaml", "    by: id\n", "    by: name\n", "`note.sent` has no property `name`"],
  [
    "stream/previews.yaml",
    "to: { type: event_start, by: event.id }",
    "to: event_start",
    "`to` of `delta-continues-a-start` needs `by`",
  ],
  ["stream/previews.yaml", "delta-continues-a-start", "no-deltas\n", "Unexpected map-value-ind token in YAML stream"],
  ["stream/previews.yaml", /^[\s\S]*$/, "{}\n", "no rule names the event type `event_start`"],
  [
    "stream/queue.yaml",
    "closer: { type: note.sent, where: { processed_at: { not: null } }, by: id }",
    "closer: note.sent",
    "some events of `read-stays-read` name a case with `by`, others do not",
  ],
  ["stream/end.yaml", "profiles: [documented]", "profiles: [live]", "profile `live` is not known"],
  [
    "stream/end.yaml",
    "profiles: [documented]",
    "profiles: [observed, documented]",
    "`profiles` does not name one of several profiles",
  ],
  ["stream/end.yaml", "profiles: [documented]", "profiles: []", "`profiles` does not name one of several profiles"],
  ["stream/end.yaml", "name: type\n", "name: whatever\n", "name `whatever` is not known"],
  ["stream/end.yaml", / {2}evidence: .*\n/, "", "the rule frame-is-a-message is observed, but has no evidence"],
  ["stream/end.yaml", "fact: L19", "fact: page 7", "`page 7` is no row of the live evidence"],
  ["stream/end.yaml", "seen: 13,", "seen: often,", "seen is not a number of cases"],
  ["stream/end.yaml", "seen: 13,", "seen: 0,", "seen is not a number of cases"],
  ["stream/end.yaml", "of: 13", "of: 12", "13 of 12 cannot be seen"],
  ["stream/end.yaml", "date: 2026-09-12", "date: 2026-02-30", "date `2026-02-30` is no date"],
  ["stream/end.yaml", "date: 2026-09-12", "date: autumn", "date `autumn` is no date"],
  ["stream/end.yaml", "seen: 13, of: 13, date: 2026-09-12", "seen: 13", "evidence lacks `date`"],
  [
    "stream/queue.yaml",
    "  confidence: house\n",
    "  confidence: house\n  evidence: [{ fact: L14, seen: 1, date: 2026-08 }]\n",
    "the rule sent-once is a house rule, but has evidence",
  ],
  ["stream/queue.yaml", "introduced: 2026-08-04", "introduced: yesterday", "introduced `yesterday` is no date"],
  ["stream/queue.yaml", "view: stream", "view: window", "view `window` is not known"],
  [
    "lifecycle.yaml",
    "confidence: house, source: follows",
    "confidence: observed, source: follows",
    "the transition is observed, but has no evidence",
  ],
])("rejects a change of %s from %j to %j", (file, from, to, message) => {
  const found = problems(file, from, to);
  expect(found.some((problem) => problem.startsWith("protocol/") || problem.startsWith("paths/"))).toBe(true);
  expect(found.join("\n")).toContain(message);
});
