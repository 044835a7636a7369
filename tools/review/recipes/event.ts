import { after, before, create, type Recipe } from "./edit.ts";

const EVENTS = "spec/components/schemas/events";
const STREAMS = ["events_stream", "threads_{thread_id}_stream"].map((end) => `spec/paths/sessions_{session_id}_${end}.yaml`);

const example = (name: string): string => `            ${name}:\n              $ref: ../examples/events/${name}.yaml\n`;

/** The agent remarks something for people who watch, and the remark is previewed. */
export const EVENT: Recipe = {
  name: "an event with a preview",
  section: "Add an event",
  document: [
    create(
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
    description: When the agent remarked it.
`,
    ),
    ...["SessionEvent", "StreamEvent", "StreamThreadEvent"].flatMap((union) => [
      before(`${EVENTS}/${union}.yaml`, "  - $ref: AgentThinkingEvent.yaml", "  - $ref: AgentNoteEvent.yaml\n"),
      before(`${EVENTS}/${union}.yaml`, "    agent.thinking: ", "    agent.note: ./AgentNoteEvent.yaml\n"),
    ]),
    before(`${EVENTS}/SessionEventType.yaml`, "  - agent.thinking\n", "  - agent.note\n"),
    create(
      "spec/examples/events/agent.note.yaml",
      `summary: A remark
value:
  id: sevt_011CZkZAtmR3yMPDzynEDxnt
  type: agent.note
  text: Two currencies.
  processed_at: '2026-11-18T09:00:28.000000Z'
`,
    ),
    ...STREAMS.map((path) => before(path, "            agent.thinking:\n", example("agent.note"))),
    before(`${EVENTS}/EventDeltaType.yaml`, ", agent.thinking]", ", agent.note"),
    before(
      `${EVENTS}/EventStartPreview.yaml`,
      "AgentThinkingPreview:\n",
      `AgentNotePreview:
  type: object
  description: A note is being written.
  required: [id, type]
  properties:
    id:
      $ref: EventId.yaml
    type:
      const: agent.note

`,
    ),
    before(`${EVENTS}/EventStartPreview.yaml`, "    - $ref: '#/AgentThinkingPreview'", "    - $ref: '#/AgentNotePreview'\n"),
    before(`${EVENTS}/EventStartPreview.yaml`, "      agent.thinking: ", "      agent.note: '#/AgentNotePreview'\n"),
    create(
      "spec/examples/events/event_start-agent.note.yaml",
      `summary: A note is on its way
value:
  type: event_start
  event:
    id: sevt_011CZkZAtmR3yMPDzynEDxnt
    type: agent.note
`,
    ),
    ...STREAMS.map((path) => before(path, "            event_start-agent.thinking:\n", example("event_start-agent.note"))),
    before("spec/protocol/stream/previews.yaml", ", agent.thinking], by: id }", ", agent.note"),
    before("spec/protocol/stream/requests.yaml", ", agent.thinking, event_start]", ", agent.note"),
    create(".changeset/quick-notes.md", '---\n"@managed-agents/spec": major\n---\n\nLet the agent remark something, with a preview.\n'),
  ],
  byHand: [
    after("packages/client/src/stream/previews.ts", '  "agent.message": ({ content }) => textOf(content),\n', '  "agent.note": ({ text }) => text,\n'),
  ],
};
