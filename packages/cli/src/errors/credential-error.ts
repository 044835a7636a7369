/** There is no credential that could be sent. */
export class CredentialError extends Error {
  override name = "CredentialError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
