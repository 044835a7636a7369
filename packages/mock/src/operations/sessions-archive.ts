import { archiveSession as archive } from "../commands/close-session.ts";
import { sessionJson } from "../state/show.ts";
import { columnOf, findSession, requireLegal, requireNoOpenRun } from "./find.ts";
import type { Operation } from "./operation.ts";

export const archiveSession: Operation = (world, { path }) => {
  const session = findSession(world, path.session_id);
  requireNoOpenRun(session);
  if (requireLegal("archive_session", columnOf(world, session), session) === "allow") archive(world, session);
  return sessionJson(world, session);
};
