import { primaryOf } from "../world/records.ts";
import { streamOf } from "../world/stream-source.ts";
import { findSession } from "./find.ts";
import type { Operation } from "./operation.ts";
import { streamOptions } from "./stream-options.ts";

/** Also answers on the older path. */
export const streamEvents: Operation = (world, { path, query }) =>
  streamOf(world, primaryOf(findSession(world, path.session_id)), streamOptions(query));
