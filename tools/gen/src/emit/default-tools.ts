/** An operation that the adapter of source 003 offers, and the arguments that its tool takes. */
export interface DefaultToolChoice {
  readonly operation: string;
  readonly arguments: readonly string[];
  /** Arguments that are one value of a list in the document, with the name of the list. */
  readonly singles?: Readonly<Record<string, string>>;
}

/** What the adapter of source 003 offers as tools, in its order. Names, texts and hints are the document's. */
export const DEFAULT_TOOLS: readonly DefaultToolChoice[] = [
  { operation: "sessions.create", arguments: ["body"] },
  { operation: "sessions.list", arguments: ["agent_id", "status"], singles: { status: "statuses[]" } },
  { operation: "sessions.retrieve", arguments: ["session_id"] },
  { operation: "sessions.events.send", arguments: ["session_id", "body"] },
  { operation: "sessions.delete", arguments: ["session_id"] },
];
