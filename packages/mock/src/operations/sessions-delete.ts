import { deleteSession as removeSession } from "../commands/close-session.ts";
import { columnOf, findSession, requireLegal, requireNoOpenRun } from "./find.ts";
import type { Operation } from "./operation.ts";

export const deleteSession: Operation = (world, { path }) => {
  const session = findSession(world, path.session_id);
  requireNoOpenRun(session);
  requireLegal("delete_session", columnOf(world, session), session);
  removeSession(world, session);
  for (const { shown } of session.resources) if (shown.type === "file") world.catalog.removeFile(shown.file_id);
  return JSON.stringify({ id: session.id, type: "session_deleted" });
};
