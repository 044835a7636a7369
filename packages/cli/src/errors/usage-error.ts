/** The command line or the body cannot be used. Nothing was sent. Each line of the message is one fault. */
export class UsageError extends Error {
  override name = "UsageError";
  /** What to try instead, such as the command whose help to read. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
