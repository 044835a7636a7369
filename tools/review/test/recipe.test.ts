import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkExamples } from "@managed-agents/gen";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compare } from "../src/compare/compare.ts";
import { neededStep } from "../src/step/step.ts";
import { readFolder } from "../src/versions/read-folder.ts";
import { TODAY } from "./case-folder.ts";

const SPEC = resolve(import.meta.dirname, "../../../spec");
const EVENTS = "components/schemas/events";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "managed-agents-review-recipe-"));
  cpSync(SPEC, join(folder, "spec"), {
    recursive: true,
    filter: (path) => !/[/\\](dist|test|lint|node_modules)$/.test(path),
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => writeFileSync(join(folder, "spec", path), text);

/** Puts lines before the first line that starts with the text. */
function insert(path: string, before: string, lines: string): void {
  const text = readFileSync(join(folder, "spec", path), "utf8");
  expect(text, `${path} has changed: mend the recipe in spec/README.md and its test`).toContain(before);
  write(
    path,
    text.replace(before, () => `${lines}${before}`),
  );
}

test("the document's half of the recipe for an event with a preview is complete", () => {
  write(
    `${EVENTS}/AgentNoteEvent.yaml`,
    `type: object
description: A remark of the agent for people who watch.
required: [id, type, text, processed_at]
properties:
  id:
    $ref: EventId.yaml
  type:
    const: agent.note
  text:
    type: string
    description: What the agent remarks.
  processed_at:
    $ref: ../values/Timestamp.yaml
`,
  );
  for (const union of ["SessionEvent", "StreamEvent", "StreamThreadEvent"]) {
    insert(`${EVENTS}/${union}.yaml`, "  - $ref: AgentThinkingEvent.yaml", "  - $ref: AgentNoteEvent.yaml\n");
    insert(`${EVENTS}/${union}.yaml`, "    agent.thinking: ", "    agent.note: ./AgentNoteEvent.yaml\n");
  }
  insert(`${EVENTS}/SessionEventType.yaml`, "  - agent.thinking\n", "  - agent.note\n");
  write(
    "examples/events/agent.note.yaml",
    "summary: A remark\nvalue:\n  id: sevt_1\n  type: agent.note\n  text: Two currencies.\n  processed_at: '2026-11-18T09:00:28Z'\n",
  );
  insert(`${EVENTS}/EventDeltaType.yaml`, ", agent.thinking]", ", agent.note");
  insert(
    `${EVENTS}/EventStartPreview.yaml`,
    "AgentThinkingPreview:\n",
    "AgentNotePreview:\n  type: object\n  description: A note is being written.\n  required: [id, type]\n" +
      "  properties:\n    id:\n      $ref: EventId.yaml\n    type:\n      const: agent.note\n\n",
  );
  insert(
    `${EVENTS}/EventStartPreview.yaml`,
    "    - $ref: '#/AgentThinkingPreview'",
    "    - $ref: '#/AgentNotePreview'\n",
  );
  insert(`${EVENTS}/EventStartPreview.yaml`, "      agent.thinking: ", "      agent.note: '#/AgentNotePreview'\n");
  write(
    "examples/events/event_start-agent.note.yaml",
    "summary: A note is on its way\nvalue:\n  type: event_start\n  event:\n    id: sevt_1\n    type: agent.note\n",
  );
  for (const path of ["events_stream", "threads_{thread_id}_stream"].map(
    (end) => `paths/sessions_{session_id}_${end}.yaml`,
  )) {
    const line = (name: string): string =>
      `            ${name}:\n              $ref: ../examples/events/${name}.yaml\n`;
    insert(path, "            agent.thinking:\n", line("agent.note"));
    insert(path, "            event_start-agent.thinking:\n", line("event_start-agent.note"));
  }
  insert("protocol/stream/requests.yaml", ", agent.thinking, event_start]", ", agent.note");
  insert("protocol/stream/previews.yaml", ", agent.thinking], by: id }", ", agent.note");

  const [before, after] = [
    readFolder(SPEC, { label: "before", strict: true }),
    readFolder(join(folder, "spec"), { label: "after", strict: true }),
  ];
  if (after.model) checkExamples(after.model);
  const changes = compare(before, after, { today: TODAY });
  const found = changes
    .filter(({ class: name }) => name !== "documentation")
    .map(({ rule, subject }) => `${rule} ${subject}`);
  expect(found.sort()).toEqual([
    // The union of previews is closed: readers were promised that no other will be announced.
    "event-added-closed agent.note",
    "event-added-open agent.note",
    "schema-added AgentNoteEvent",
    "schema-added AgentNotePreview",
    "stream-rule-strengthened complete-event-ends-preview (closer)",
    "stream-rule-strengthened output-inside-a-request (then)",
    "value-added-closed EventDeltaType",
    "value-added-closed SessionEventType",
  ]);
  expect(neededStep(changes).step).toBe("major");
});
