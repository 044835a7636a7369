import { showThread } from "../../state/show.ts";
import type { Operation } from "../operation.ts";
import { findSession, findThread } from "./find.ts";

export const retrieveThread: Operation = (world, { path }) => {
  const thread = findThread(findSession(world, path.session_id), path.thread_id);
  return JSON.stringify(showThread(world, thread));
};
