import { isNamed, ManagedAgentsError } from "./managed-agents-error.ts";

/** A list leads back to a page that was already read. Reading on would never end. */
export class CursorError extends ManagedAgentsError {
  override name = "CursorError";
}

/** Whether it is a {@link CursorError}. */
export const isCursorError = (error: unknown): error is CursorError => isNamed(error, "CursorError");
