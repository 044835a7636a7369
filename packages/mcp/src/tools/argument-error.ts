/** Arguments that cannot be sent. Nothing was. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
}
