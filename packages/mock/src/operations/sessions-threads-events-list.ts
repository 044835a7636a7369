import { findSession, findThread } from "./find.ts";
import type { Operation } from "./operation.ts";
import { pageOfEvents } from "./sessions-events-list.ts";

export const listThreadEvents: Operation = (world, input) => {
  const { session_id, thread_id } = input.path;
  return pageOfEvents(world, findThread(findSession(world, session_id), thread_id), input);
};
