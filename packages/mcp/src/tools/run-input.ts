import type { EventParams } from "@managed-agents/types";
import { ArgumentError } from "./argument-error.ts";
import type { Arguments } from "./tool.ts";

/** What running a turn begins with. Of `events` and `after` one is set. */
export interface RunInput {
  readonly session_id: string;
  readonly events?: readonly EventParams[];
  /** Id of the last event that the caller knows. */
  readonly after?: string;
  readonly maxSeconds: number;
}

/**
 * Reads the arguments of running a turn, as far as they are its own; events and the id of the session are the document's to validate.
 *
 * @throws ArgumentError if there is not exactly one of `message`, `events` and `after`, or one of them is of the wrong type
 */
export function readRunInput(
  given: Arguments,
  names: readonly string[],
  seconds: { readonly standard: number; readonly most: number },
): RunInput {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new ArgumentError(
      `${JSON.stringify(unknown.slice(0, 64))} is no argument of this tool, which takes ${names.join(", ")}`,
    );
  }
  const { session_id, message, events, after, max_seconds = seconds.standard } = given;
  if ([message, events, after].filter((value) => value !== undefined).length !== 1) {
    throw new ArgumentError("expected exactly one of message, events and after");
  }
  if (message !== undefined && (typeof message !== "string" || message === "")) {
    throw new ArgumentError("message: expected text");
  }
  if (after !== undefined && (typeof after !== "string" || after === "")) {
    throw new ArgumentError("after: expected the id of an event");
  }
  if (!Number.isInteger(max_seconds) || (max_seconds as number) < 1 || (max_seconds as number) > seconds.most) {
    throw new ArgumentError(`max_seconds: expected a whole number from 1 to ${seconds.most}`);
  }
  const said: EventParams[] | undefined =
    typeof message === "string" ? [{ type: "user.message", content: [{ type: "text", text: message }] }] : undefined;
  const toSend = said ?? (events as EventParams[] | undefined);
  return {
    session_id: session_id as string,
    maxSeconds: max_seconds as number,
    ...(toSend === undefined ? { after: after as string } : { events: toSend }),
  };
}
