import { streamOf } from "../streams/stream-source.ts";
import { findSession, findThread } from "./find.ts";
import type { Operation } from "./operation.ts";
import { streamComments, streamOptions } from "./stream-options.ts";

export const streamThreadEvents: Operation = (world, { path, query }) => {
  const session = findSession(world, path.session_id);
  const thread = findThread(session, path.thread_id);
  return streamOf(world.flusher, thread, streamOptions(query), streamComments(world, session));
};
