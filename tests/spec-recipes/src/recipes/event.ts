import { after, before, countUp, create, type Edit } from "../edit.ts";
import type { Recipe } from "../recipe.ts";
import { ahead, changeset } from "./steps.ts";

const EVENTS = "spec/components/schemas/events";
const STREAMS = ["events_stream", "threads_{thread_id}_stream"].map(
  (end) => `spec/paths/sessions_{session_id}_${end}.yaml`,
);

/** Whatever else an event has: a text that the agent wrote. */
interface NewEvent {
  /** Its wire name. It stands before `agent.thinking` in every list. */
  readonly type: string;
  /** Its component, without `Event`. */
  readonly component: string;
  readonly description: string;
}

const exampleLine = (name: string): string =>
  `            ${name}:\n              $ref: ../examples/events/${name}.yaml\n`;

/** The event in the unions, the filter, the examples and the protocol. */
function documentOf({ type, component, description }: NewEvent): Edit[] {
  return [
    create(
      `${EVENTS}/${component}Event.yaml`,
      `type: object
description: ${description}
required: [id, type, text, processed_at]
properties:
  id:
    $ref: EventId.yaml
  type:
    const: ${type}
  text:
    type: string
    description: What the agent wrote.
  processed_at:
    $ref: ../values/Timestamp.yaml
    description: When the agent wrote it.
`,
    ),
    ...["SessionEvent", "StreamEvent", "StreamThreadEvent"].flatMap((union) => [
      before(`${EVENTS}/${union}.yaml`, "  - $ref: AgentThinkingEvent.yaml", `  - $ref: ${component}Event.yaml\n`),
      before(`${EVENTS}/${union}.yaml`, "    agent.thinking: ", `    ${type}: ./${component}Event.yaml\n`),
    ]),
    before(`${EVENTS}/SessionEventType.yaml`, "  - agent.thinking\n", `  - ${type}\n`),
    create(
      `spec/examples/events/${type}.yaml`,
      `summary: ${component}
value:
  id: sevt_011CZkZAtmR3yMPDzynEDxnt
  type: ${type}
  text: Two currencies.
  processed_at: '2026-11-18T09:00:28.000000Z'
`,
    ),
    ...STREAMS.map((path) => before(path, "            agent.thinking:\n", exampleLine(type))),
    before("spec/protocol/stream/requests.yaml", ", agent.thinking, event_start]", `, ${type}`),
  ];
}

/** What is typed a second time on purpose, and what waits until the official SDK and the mock have the event. */
const byHandOf = ({ type, component }: NewEvent, preview: boolean): Edit[] => [
  countUp("spec/test/facts/contradictions.ts", /"C events", "\d+ events and \d+ previews stream", .*?, (\d+)/),
  before("packages/types/test/events.test-d.ts", '    case "agent.thinking":\n', `    case "${type}":\n`),
  ahead(type, `${component}Event`, ...(preview ? [`${component}Preview`] : [])),
  after(
    "packages/client/test/interop.test-d.ts",
    "T extends ours.UnknownMember",
    ` | ours.${component}Event${preview ? ` | ours.${component}Preview` : ""}`,
  ),
  before(
    "packages/mock/inspector/src/timeline/describe.ts",
    '  if (type === "agent.thinking")',
    `  if (type === "${type}") return { tone: "model", label: "${type.split(".")[1]}", text: text(event.text) };\n`,
  ),
  before("tests/interop/src/official-sdks.ts", '    "session.usage",\n', `    "${type}",\n`),
  after(
    "tests/contract/tables/unreached.ts",
    '  "Event types": {',
    ["in a history", "on a stream"].map((place) => `\n    "${type} ${place}": "no scenario leads to it yet",`).join(""),
  ),
  after(
    "tests/contract/tables/unreached.ts",
    '  "Union branches": {',
    [...["SessionEvent", "StreamEvent", "StreamThreadEvent"], ...(preview ? ["EventStartPreview"] : [])]
      .map((union) => `\n    "${union}:${type}": "no scenario leads to it yet",`)
      .join(""),
  ),
];

const REMARK: NewEvent = {
  type: "agent.remark",
  component: "AgentRemark",
  description: "A remark of the agent for people who watch.",
};

/** The agent remarks something for people who watch. */
export const EVENT: Recipe = {
  name: "event",
  section: "Add an event",
  document: [...documentOf(REMARK), changeset("quick-remarks", "minor", "Let the agent remark something.")],
  byHand: byHandOf(REMARK, false),
};

const NOTE: NewEvent = {
  type: "agent.note",
  component: "AgentNote",
  description: "A note of the agent, which grows while it is written.",
};

/** The agent takes a note, and the note is previewed. */
export const PREVIEWED_EVENT: Recipe = {
  name: "previewed-event",
  section: "Add an event",
  document: [
    ...documentOf(NOTE),
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
    before(
      `${EVENTS}/EventStartPreview.yaml`,
      "    - $ref: '#/AgentThinkingPreview'",
      "    - $ref: '#/AgentNotePreview'\n",
    ),
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
    ...STREAMS.map((path) =>
      before(path, "            event_start-agent.thinking:\n", exampleLine("event_start-agent.note")),
    ),
    before("spec/protocol/stream/previews.yaml", ", agent.thinking], by: id }", ", agent.note"),
    changeset("quick-notes", "major", "Let the agent take notes, with a preview."),
  ],
  byHand: [
    after(
      "packages/client/src/stream/previews.ts",
      '  "agent.message": ({ content }) => textOf(content),\n',
      '  "agent.note": ({ text }) => text,\n',
    ),
    ...byHandOf(NOTE, true),
    countUp("packages/client/test/bundle-size.test.ts", /"\/stream": ([\d_]+)/, 100),
    countUp("packages/client/README.md", /`@managed-agents\/client\/stream` .* ≤ ([\d,]+) \|/, 100),
  ],
};
