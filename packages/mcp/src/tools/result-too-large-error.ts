/** The call was made, and its answer is more than a tool result can hold. */
export class ResultTooLargeError extends Error {
  override readonly name = "ResultTooLargeError";
}
