/** A scenario that asks for what cannot be done. Its session tells so, and the mock goes on. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}
