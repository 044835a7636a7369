/** What every error of this package extends, so that one `instanceof` tells them from all others. */
export class ManagedAgentsError extends Error {
  override name = "ManagedAgentsError";
}

/** Whether this package made the error. */
export const isManagedAgentsError = (error: unknown): error is ManagedAgentsError =>
  error instanceof ManagedAgentsError;
