/** What every error of this package extends. */
export class ManagedAgentsError extends Error {
  override name = "ManagedAgentsError";

  /** Identifies the class in every realm and in every copy of the package, where `instanceof` does not. */
  get isManagedAgentsError(): true {
    return true;
  }
}

/** Whether this package made the error. */
export const isManagedAgentsError = (error: unknown): error is ManagedAgentsError =>
  (error as Partial<ManagedAgentsError> | null | undefined)?.isManagedAgentsError === true;

/** Whether this package made the error and called it that. */
export const isNamed = (error: unknown, name: string): boolean => isManagedAgentsError(error) && error.name === name;
