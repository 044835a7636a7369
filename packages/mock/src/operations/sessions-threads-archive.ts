import { archiveThread as archive } from "../commands/archive-thread.ts";
import { refuse } from "../domain/refusal.ts";
import { primaryOf } from "../state/records.ts";
import { showThread } from "../state/show.ts";
import { findSession, findThread, requireLegal } from "./find.ts";
import type { Operation } from "./operation.ts";

export const archiveThread: Operation = (world, { path }) => {
  const session = findSession(world, path.session_id);
  const thread = findThread(session, path.thread_id);
  if (thread === primaryOf(session)) refuse("The primary thread lives as long as its session. Archive the session.");
  const answer = requireLegal("archive_thread", thread.archivedAt === null ? thread.status : "archived", thread);
  if (session.runs.some(({ id, open }) => open && id === thread.runId)) {
    refuse("The thread belongs to a workflow run that has not ended (workflow_run_open).", "workflow_run_open");
  }
  if (answer === "allow") archive(world, thread);
  return JSON.stringify(showThread(world, thread));
};
