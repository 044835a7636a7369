/** What every error of this package extends. */
export class ManagedAgentsError extends Error {
  override name: string = this.kinds[0] as string;

  /** The names of the class and of those that it extends, the most special one first. */
  get kinds(): readonly string[] {
    return ["ManagedAgentsError"];
  }
}

/** Whether an error is of a class of this package. By name, since `instanceof` ends at a realm and at a second copy of the package. */
export const isKind = (error: unknown, name: string): boolean => {
  const kinds: unknown = (error as Partial<ManagedAgentsError> | null | undefined)?.kinds;
  return Array.isArray(kinds) && kinds.includes(name);
};

/** Whether this package made the error. */
export const isManagedAgentsError = (error: unknown): error is ManagedAgentsError =>
  isKind(error, "ManagedAgentsError");
