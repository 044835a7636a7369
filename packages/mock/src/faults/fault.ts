import type { OperationId } from "@managed-agents/types";

/** What goes wrong. Counts are from 1, times in milliseconds of the world's clock. */
export type FaultKind =
  /** Answers with an error, without acting. */
  | { readonly kind: "status"; readonly status: number; readonly retry_after?: number; readonly message?: string }
  | { readonly kind: "delay"; readonly ms: number }
  /** Breaks the connection without acting. */
  | { readonly kind: "reset" }
  /** Acts, and then breaks the connection. */
  | { readonly kind: "apply_then_drop" }
  /** Breaks a stream after so many frames, or so many bytes. */
  | { readonly kind: "cut"; readonly after_events?: number; readonly after_bytes?: number }
  /** Sends nothing more after so many frames, and stays open. */
  | { readonly kind: "stall"; readonly after_events: number }
  /** Sends one frame twice. */
  | { readonly kind: "duplicate"; readonly event: number }
  /** Sends an event of a type that no document knows, after so many frames. */
  | { readonly kind: "unknown_event"; readonly after_events: number }
  /** Tells a failure on the stream itself after so many frames, as the service does after its 200, and ends the stream. @default status 529 */
  | { readonly kind: "error_event"; readonly after_events: number; readonly status?: number; readonly message?: string }
  /** Sends a frame whose data is not JSON, after so many frames. */
  | { readonly kind: "malformed"; readonly after_events: number }
  /** Leaves out previews: of each message only so many pieces are sent. */
  | { readonly kind: "shed_previews"; readonly keep: number }
  /** The session's status trails its idle event. */
  | { readonly kind: "status_lag"; readonly ms: number };

/** A fault, and which requests it meets. */
export type Fault = FaultKind & {
  /** Only this operation. Default: every one. */
  readonly operation?: OperationId;
  /** Only this session. */
  readonly session_id?: string;
  /** The first request that it meets, among those that fit. Default 1. */
  readonly nth?: number;
  /** How many requests it meets; 0 is all. Default 1. */
  readonly times?: number;
};

/** The value of each kind that a short form such as `status=429` gives. */
export const MAIN_PROPERTY: Readonly<Record<FaultKind["kind"], string | null>> = {
  status: "status",
  delay: "ms",
  reset: null,
  apply_then_drop: null,
  cut: "after_events",
  stall: "after_events",
  duplicate: "event",
  unknown_event: "after_events",
  error_event: "after_events",
  malformed: "after_events",
  shed_previews: "keep",
  status_lag: "ms",
};

const NUMBERS: ReadonlySet<string> = new Set([
  "status",
  "retry_after",
  "ms",
  "after_events",
  "after_bytes",
  "event",
  "keep",
  "nth",
  "times",
]);

const TEXTS: ReadonlySet<string> = new Set(["message", "operation", "session_id"]);

/**
 * Checks a fault that came from outside: a plan, a scenario or a header.
 *
 * @throws TypeError that says what is wrong
 */
export function checkFault(given: { readonly [property: string]: unknown }): Fault {
  const { kind, ...rest } = given;
  if (typeof kind !== "string" || !Object.hasOwn(MAIN_PROPERTY, kind)) {
    throw new TypeError(
      `kind: expected one of ${Object.keys(MAIN_PROPERTY).join(", ")}, but got ${JSON.stringify(kind)}`,
    );
  }
  for (const [name, value] of Object.entries(rest)) {
    const wanted = NUMBERS.has(name) ? "number" : TEXTS.has(name) ? "string" : null;
    if (wanted === null) throw new TypeError(`${name}: a fault has no such property`);
    if (wanted === "string" ? typeof value !== "string" : !Number.isInteger(value) || (value as number) < 0) {
      throw new TypeError(`${name}: expected ${wanted === "number" ? "a whole number, 0 or more" : "text"}`);
    }
  }
  const main = MAIN_PROPERTY[kind as FaultKind["kind"]];
  if (main !== null && rest[main] === undefined && !(kind === "cut" && rest.after_bytes !== undefined)) {
    throw new TypeError(`${main}: the fault ${kind} needs it`);
  }
  if (rest.status !== undefined && !((rest.status as number) >= 400 && (rest.status as number) <= 599)) {
    throw new TypeError("status: expected a status from 400 to 599");
  }
  return given as Fault;
}
