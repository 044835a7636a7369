import { primaryOf } from "../state/records.ts";
import { streamOf } from "../streams/stream-source.ts";
import { findSession } from "./find.ts";
import type { Operation } from "./operation.ts";
import { streamOptions } from "./stream-options.ts";

/** Also answers on the older path. */
export const streamEvents: Operation = (world, { path, query }) =>
  streamOf(world.flusher, primaryOf(findSession(world, path.session_id)), streamOptions(query));
