import { streamOf } from "../streams/stream-source.ts";
import { findSession, findThread } from "./find.ts";
import type { Operation } from "./operation.ts";
import { streamOptions } from "./stream-options.ts";

export const streamThreadEvents: Operation = (world, { path, query }) =>
  streamOf(world.flusher, findThread(findSession(world, path.session_id), path.thread_id), streamOptions(query));
