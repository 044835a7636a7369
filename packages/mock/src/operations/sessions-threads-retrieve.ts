import { showThread } from "../state/show.ts";
import { findSession, findThread } from "./find.ts";
import type { Operation } from "./operation.ts";

export const retrieveThread: Operation = (world, { path }) => {
  const thread = findThread(findSession(world, path.session_id), path.thread_id);
  return JSON.stringify(showThread(world, thread));
};
