/** A call that the emulator refused. */
export class MockControlError extends Error {
  override readonly name = "MockControlError";
  readonly status: number;
  /** As in the API's errors, such as `invalid_request_error`. */
  readonly type: string;

  constructor(call: string, status: number, { type, message }: { readonly type: string; readonly message: string }) {
    super(`${call} was answered with ${status}: ${message}`);
    this.status = status;
    this.type = type;
  }
}
