import type { SessionRecord } from "../state/records.ts";
import type { World } from "../state/world.ts";
import { STREAM_COMMENTS, type StreamComments } from "../streams/comments.ts";
import type { StreamOptions } from "../streams/sink.ts";
import type { OperationInput } from "./operation.ts";

/** Which previews a connection asked for. */
export function streamOptions(query: OperationInput["query"]): StreamOptions {
  const asked = (query["event_deltas[]"] ?? []) as readonly string[];
  return { messages: asked.includes("agent.message"), thinking: asked.includes("agent.thinking") };
}

/** The comments of a session's streams. */
export const streamComments = ({ profile }: World, { id }: SessionRecord): StreamComments =>
  STREAM_COMMENTS[profile.choose("stream_comments", id)];
