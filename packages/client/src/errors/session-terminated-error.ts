import type { Session } from "@managed-agents/types";
import { isNamed, ManagedAgentsError } from "./managed-agents-error.ts";

/** The session is terminated and will never have the status that was waited for. */
export class SessionTerminatedError extends ManagedAgentsError {
  override name = "SessionTerminatedError";
  /** As it is. */
  declare readonly session: Session;

  constructor(message: string, session: Session) {
    super(message);
    this.session = session;
  }
}

/** Whether it is a {@link SessionTerminatedError}. */
export const isSessionTerminatedError = (error: unknown): error is SessionTerminatedError =>
  isNamed(error, "SessionTerminatedError");
