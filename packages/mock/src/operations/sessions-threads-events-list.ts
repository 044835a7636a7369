import { findSession, findThread } from "./find.ts";
import type { Operation } from "./operation.ts";
import { pageOfEvents } from "./sessions-events-list.ts";

export const listThreadEvents: Operation = (world, { path, query }) =>
  pageOfEvents(findThread(findSession(world, path.session_id), path.thread_id).log, query);
