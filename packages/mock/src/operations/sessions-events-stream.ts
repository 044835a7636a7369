import { primaryOf } from "../state/records.ts";
import { streamOf } from "../streams/stream-source.ts";
import { findSession } from "./find.ts";
import type { Operation } from "./operation.ts";
import { streamComments, streamOptions } from "./stream-options.ts";

/** Also answers on the older path. */
export const streamEvents: Operation = (world, { path, query }) => {
  const session = findSession(world, path.session_id);
  return streamOf(world.flusher, primaryOf(session), streamOptions(query), streamComments(world, session));
};
