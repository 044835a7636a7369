/** A scenario has a step that cannot be performed. Its session reports a `session.error`, and the mock goes on. */
export class ScriptError extends Error {
  override readonly name = "ScriptError";
}
