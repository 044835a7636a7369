/** An operation that the capability of source 003 uses. What is not said here comes from the document. */
export interface CapabilityOperation {
  readonly operation: string;
  /** The resource that holds it there. */
  readonly resource: string;
  /** Its name there; the tool's name in one word if left out. */
  readonly name?: string;
  /** What it is called there; the tool's name in words if left out. */
  readonly label?: string;
}

/** What the source says of itself. */
export const CAPABILITY = {
  naftiko: "1.0.0-alpha2",
  label: "Anthropic Managed Agents API - Sessions",
  tags: ["Anthropic", "Sessions", "Managed Agents", "Beta", "Streaming"],
  date: "2026-05-22",
  namespace: "managed-agents-sessions",
  port: 9090,
  description: "MCP adapter for Managed Agents - Sessions",
} as const;

/** The operations of source 003, in its order. Its stream has the path that was published first. */
export const CAPABILITY_OPERATIONS: readonly CapabilityOperation[] = [
  { operation: "sessions.create", resource: "v1-sessions" },
  { operation: "sessions.list", resource: "v1-sessions" },
  { operation: "sessions.retrieve", resource: "v1-sessions-id" },
  { operation: "sessions.update", resource: "v1-sessions-id" },
  { operation: "sessions.delete", resource: "v1-sessions-id" },
  { operation: "sessions.events.send", resource: "v1-sessions-events" },
  {
    operation: "sessions.events.stream_legacy",
    resource: "v1-sessions-stream",
    name: "streamsession",
    label: "Stream Session Events",
  },
];
