/** A command line or an environment that cannot be followed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
