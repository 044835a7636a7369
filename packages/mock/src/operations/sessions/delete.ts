import { deleteSession as removeSession } from "../../commands/close-session.ts";
import type { Operation } from "../operation.ts";
import { columnOf, findSession, requireLegal, requireNoOpenRun } from "./find.ts";

export const deleteSession: Operation = (world, { path }) => {
  const session = findSession(world, path.session_id);
  requireNoOpenRun(session);
  requireLegal("delete_session", columnOf(world, session), session);
  removeSession(world, session);
  world.catalog.files.removeOf(session.id);
  return JSON.stringify({ id: session.id, type: "session_deleted" });
};
