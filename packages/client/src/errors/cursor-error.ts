import { isKind, ManagedAgentsError } from "./managed-agents-error.ts";

/** A list leads back to a page that was already read. Reading on would never end. */
export class CursorError extends ManagedAgentsError {
  override get kinds(): readonly string[] {
    return ["CursorError", ...super.kinds];
  }
}

/** Whether it is a {@link CursorError}. */
export const isCursorError = (error: unknown): error is CursorError => isKind(error, "CursorError");
