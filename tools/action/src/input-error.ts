/** An input that cannot be followed. The message says which, what was expected and what came. */
export class InputError extends Error {
  override readonly name = "InputError";

  /** @param came is shown as JSON, and cut if it is long */
  constructor(input: string, expected: string, came: string) {
    super(`${input}: expected ${expected}, but got ${came === "" ? "nothing" : JSON.stringify(came.slice(0, 200))}`);
  }
}
