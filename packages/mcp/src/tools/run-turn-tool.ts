import { SCHEMAS } from "../gen/schemas.gen.ts";
import type { ToolDescriptor } from "../tool-descriptor.ts";
import { ArgumentError } from "./argument-error.ts";
import { followTurn } from "./follow-turn.ts";
import { readArguments } from "./read-arguments.ts";
import { readRunInput } from "./run-input.ts";
import type { Tool } from "./tool.ts";

const DEFAULT_SECONDS = 50;
const MOST_SECONDS = 600;

/** What it takes beside the operation that it sends with. */
const PROPERTIES = {
  session_id: { type: "string" },
  message: { type: "string", description: "Text that starts a turn." },
  events: {
    type: "array",
    items: {
      type: "object",
      properties: { type: { type: "string", enum: tagsOf("EventParams") } },
      required: ["type"],
      description: "spec://schemas/EventParams",
    },
    description: "Instead of `message`: answers from `pending`, or whole events.",
  },
  after: {
    type: "string",
    description: "Instead of both: sends nothing, and waits for the end of the turn after this `last_event_id`.",
  },
  max_seconds: {
    type: "integer",
    minimum: 1,
    maximum: MOST_SECONDS,
    default: DEFAULT_SECONDS,
    description: "The turn goes on beyond; call again with `after`.",
  },
} as const;

const SESSION_ID = { name: "session_id", in: "path" } as const;
const NO_BOUNDS = { type: "object", properties: {} } as const;

/** What is sent, for validation by the document: events, or nothing but the id. */
const SENDING = {
  operation: "sessions.events.send",
  arguments: [SESSION_ID, { name: "body", in: "body" }],
  inputSchema: NO_BOUNDS,
} as const satisfies Partial<ToolDescriptor>;
const LOOKING = {
  operation: "sessions.retrieve",
  arguments: [SESSION_ID],
  inputSchema: NO_BOUNDS,
} as const satisfies Partial<ToolDescriptor>;

/**
 * Runs a turn: sends a message or answers, follows the session until it is idle, and returns what was said and what waits for an answer.
 * No operation does that alone, so this tool is written by hand.
 */
export const runTurnTool: Tool = {
  name: "anthropic-run-session-turn",
  title: "Run session turn",
  description:
    "Sends a message or answers, waits until the agent is idle, and answers with what it said and what it waits for. " +
    "Calls in `pending` wait for an answer: call again with their `answer` in `events`, changed as needed.",
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false },
  inputSchema: { type: "object", properties: PROPERTIES, required: ["session_id"] },
  outputSchema: {
    type: "object",
    properties: {
      ended: { type: "string" },
      text: { type: "string" },
      transcript: { type: "string" },
      pending: { type: "array" },
      last_event_id: { type: "string" },
    },
    required: ["ended", "text", "transcript", "pending", "last_event_id"],
  },
  async call(given, context) {
    const input = readRunInput(given, Object.keys(PROPERTIES), { standard: DEFAULT_SECONDS, most: MOST_SECONDS });
    validate(given.session_id, input.events);
    return followTurn(input, context);
  },
};

/** @throws ArgumentError in the words of this tool, which has the events beside the id */
function validate(session_id: unknown, events: readonly unknown[] | undefined): void {
  try {
    if (events === undefined) readArguments(LOOKING, { session_id });
    else readArguments(SENDING, { session_id, body: { events } });
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    throw new ArgumentError(error.message.replace(/^body\./, ""));
  }
}

/** The tags of a union of the document. */
function tagsOf(name: string): string[] {
  const { discriminator } = SCHEMAS[name] as { readonly discriminator: { readonly mapping: object } };
  return Object.keys(discriminator.mapping);
}
