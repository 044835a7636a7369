import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildModel } from "./build-model.ts";
import { type Bundle, loadSpec } from "./load.ts";
import { loadProtocol } from "./load-protocol.ts";
import type { Model } from "./model.ts";
import { SpecError } from "./problem.ts";

const SPEC = resolve(import.meta.dirname, "../../../spec");
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

test("reads the protocol of the document without a problem", () => {
  const protocol = loadProtocol(SPEC, bundle, model);
  expect(Object.keys(protocol?.lifecycle.machines ?? {})).toEqual(["thread", "life", "gate", "workflow"]);
  expect(protocol?.topics.flatMap(({ rules }) => rules).length).toBeGreaterThan(50);
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
  ["lifecycle.yaml", "guard: all_calls_resolved", "guard: all_is_well", "unknown guard `all_is_well`"],
  ["lifecycle.yaml", "guards:\n", "guards:\n  idle_hands: Nobody asks.\n", "nothing uses the guard `idle_hands`"],
  [
    "lifecycle.yaml",
    "      running: Works.\n",
    "      running: Works.\n      asleep: Dreams.\n",
    "no transition of `thread` reaches the state `asleep`",
  ],
  ["lifecycle.yaml", "to: rescheduling", "to: limbo", "`thread` has no state `limbo`"],
  [
    "lifecycle.yaml",
    "from: [live, terminated, archived]",
    "from: [live, deleted]",
    "a transition leaves a final state",
  ],
  ["lifecycle.yaml", "stop_reason: refusal", "stop_reason: boredom", "there is no stop reason `boredom`"],
  [
    "lifecycle.yaml",
    "emits: [session.deleted]",
    "emits: [session.removed]",
    "there is no event type `session.removed`",
  ],
  ["lifecycle.yaml", "any_thread: [running]", "any_thread: [busy]", "`any_thread` has no state `busy`"],
  ["lifecycle.yaml", "    initial: idle\n", "    begins: idle\n", "unknown key `begins` in a machine"],
  ["operations.yaml", "  read:\n", "  peek:\n", "there is no row `read`"],
  ["operations.yaml", "running: session_running", "running: perhaps", "`perhaps` is neither an answer nor a refusal"],
  ["operations.yaml", "guard: blocked", "guard: busy", "unknown guard `busy`"],
  ["operations.yaml", "events: [user.message]", "events: [user.massage]", "there is no event type `user.massage`"],
  [
    "operations.yaml",
    "rows:\n",
    "rows:\n  spare: { description: x, source: y, cells: { idle: allow, running: allow, rescheduling: allow, terminated: allow, archived: allow, deleted: allow } }\n",
    "no operation names the row `spare`",
  ],
  ["operations.yaml", ", deleted: not_found }", " }", "the cells lacks `deleted`"],
  ["objects.yaml", "cells: { live: allow, archived: allow }", "cells: { live: allow }", "the cells lacks `archived`"],
  ["objects.yaml", "archived: agent_archived", "archived: perhaps", "`perhaps` is neither an answer nor a refusal"],
  ["objects.yaml", "on: agents.archive", "on: agents.retire", "there is no operation `agents.retire`"],
  ["objects.yaml", "guard: version_stale,", "guard: too_late,", "unknown guard `too_late`"],
  ["objects.yaml", "guards:\n", "guards:\n  idle_hands: Nobody asks.\n", "nothing uses the guard `idle_hands`"],
  ["objects.yaml", "      read_agent:\n", "      peek_agent:\n", "no operation names the row `peek_agent`"],
  ["objects.yaml", "      read_agent:\n", "      read:\n", "two rows are called `read`"],
  ["objects.yaml", "    final: [archived]", "    final: [live]", "a transition leaves a final state"],
  [
    "objects.yaml",
    "on: agents.archive, to: archived",
    "on: agents.archive, to: live",
    "no transition of `agent` reaches the state `archived`",
  ],
  ["objects.yaml", "unconfirmed: [archived]", "unconfirmed: [gone]", "state `gone` is not known"],
  ["sequences.yaml", "- agent.thinking", "- agent.pondering", "there is no event type `agent.pondering`"],
  ["stream/end.yaml", /passes: .*/, "passes: []", "`nothing-after-deleted` has no trace that passes"],
  ["stream/end.yaml", /fails: .*/, "fails: []", "`nothing-after-deleted` has no trace that fails"],
  ["stream/end.yaml", "closer: session.deleted", "closer: session.erased", "there is no event type `session.erased`"],
  ["stream/end.yaml", "terminated-is-final:", "usage-before-idle:", "two rules are called `usage-before-idle`"],
  ["stream/end.yaml", "kind: closes", "kind: shuts", "kind `shuts` is not known"],
  ["stream/queue.yaml", "    by: id\n", "    by: name\n", "`user.message` has no property `name`"],
  [
    "stream/previews.yaml",
    "to: { type: event_start, where: { event.type: agent.message }, by: event.id }",
    "to: event_start",
    "`to` of `delta-continues-a-preview` needs `by`",
  ],
  [
    "stream/previews.yaml",
    "delta-continues-a-preview",
    "no-deltas\n",
    "Implicit map keys need to be followed by map values",
  ],
  [
    "stream/requests.yaml",
    /^compaction-between-requests:[\s\S]*/m,
    "",
    "no rule names the event type `agent.thread_context_compacted`",
  ],
  [
    "stream/threads.yaml",
    "closer: { type: session.thread_status_terminated, by: session_thread_id }",
    "closer: session.thread_status_terminated",
    "some events of `thread-terminated-is-final` name a case with `by`, others do not",
  ],
  ["stream/end.yaml", "profiles: [documented]", "profiles: [live]", "profile `live` is not known"],
  [
    "stream/end.yaml",
    "profiles: [documented]",
    "profiles: [observed, documented]",
    "`profiles` does not name one of several profiles",
  ],
  ["stream/end.yaml", "profiles: [documented]", "profiles: []", "`profiles` does not name one of several profiles"],
  ["stream/end.yaml", "name: type-or-message", "name: whatever", "name `whatever` is not known"],
  ["stream/end.yaml", / {2}evidence: .*\n/, "", "the rule frame-is-a-message is observed, but has no evidence"],
  ["stream/end.yaml", "fact: L19", "fact: page 7", "`page 7` is no row of the live evidence"],
  ["stream/end.yaml", "seen: 13,", "seen: often,", "seen is not a number of cases"],
  ["stream/end.yaml", "seen: 13,", "seen: 0,", "seen is not a number of cases"],
  ["stream/end.yaml", "of: 13", "of: 12", "13 of 12 cannot be seen"],
  ["stream/end.yaml", "date: 2026-09-12", "date: 2026-02-30", "date `2026-02-30` is no date"],
  ["stream/end.yaml", "date: 2026-09-12", "date: autumn", "date `autumn` is no date"],
  ["stream/end.yaml", "seen: 13, of: 13, date: 2026-09-12", "seen: 13", "evidence lacks `date`"],
  [
    "stream/turns.yaml",
    /(error-before-rescheduled:[\s\S]*?confidence: house\n)/,
    "$1  evidence: [{ fact: L14, seen: 1, date: 2026-08 }]\n",
    "the rule error-before-rescheduled is a house rule, but has evidence",
  ],
  ["stream/turns.yaml", "introduced: 2026-08-04", "introduced: yesterday", "introduced `yesterday` is no date"],
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
