import type { StreamOptions } from "../streams/sink.ts";
import type { OperationInput } from "./operation.ts";

/** Which previews a connection asked for. */
export function streamOptions(query: OperationInput["query"]): StreamOptions {
  const asked = (query["event_deltas[]"] ?? []) as readonly string[];
  return { messages: asked.includes("agent.message"), thinking: asked.includes("agent.thinking") };
}
