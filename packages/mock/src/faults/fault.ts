import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { shorten } from "../domain/shorten.ts";

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
  /** Ends a stream after so many frames, as if all had been said. */
  | { readonly kind: "end"; readonly after_events: number }
  /** Sends one frame twice. */
  | { readonly kind: "duplicate"; readonly event: number }
  /** Sends an event of a type that no document knows, after so many frames. */
  | { readonly kind: "unknown_event"; readonly after_events: number }
  /** Reports a failure on the stream itself after so many frames, as the service does after its 200, and ends the stream. @default status 529 */
  | { readonly kind: "error_event"; readonly after_events: number; readonly status?: number; readonly message?: string }
  /** Sends a frame whose data is not JSON, after so many frames. */
  | { readonly kind: "malformed"; readonly after_events: number }
  /** Leaves out previews: of each message only so many pieces are sent. */
  | { readonly kind: "shed_previews"; readonly keep: number }
  /** Interrupts have an empty id, on streams and in lists. */
  | { readonly kind: "blank_ids" }
  /** The session's status trails its idle event. */
  | { readonly kind: "status_lag"; readonly ms: number }
  /** The list of events trails the streams. */
  | { readonly kind: "list_lag"; readonly ms: number };

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
  end: "after_events",
  duplicate: "event",
  unknown_event: "after_events",
  error_event: "after_events",
  malformed: "after_events",
  shed_previews: "keep",
  blank_ids: null,
  status_lag: "ms",
  list_lag: "ms",
};

/** Properties of each kind beside the main one. */
export const FURTHER_PROPERTIES: Readonly<Partial<Record<FaultKind["kind"], readonly string[]>>> = {
  status: ["retry_after", "message"],
  cut: ["after_bytes"],
  error_event: ["status", "message"],
};

/** Properties that every fault takes. */
export const COMMON_PROPERTIES = ["operation", "session_id", "nth", "times"];

export const TEXT_PROPERTIES: ReadonlySet<string> = new Set(["message", "operation", "session_id"]);

/** Properties that count from 1. With a 0 the fault would never come. */
export const ORDINAL_PROPERTIES: ReadonlySet<string> = new Set(["nth", "event"]);

/** Operations that a fault can meet, where it cannot meet all. */
const STREAMS: ReadonlySet<string> = new Set(
  Object.values(OPERATIONS).flatMap(({ id, streams }) => (streams ? [id] : [])),
);
const LISTS = ["sessions.events.list", "sessions.threads.events.list"];
export const MEETS: Readonly<Partial<Record<FaultKind["kind"], ReadonlySet<string>>>> = {
  cut: STREAMS,
  stall: STREAMS,
  end: STREAMS,
  duplicate: STREAMS,
  unknown_event: STREAMS,
  error_event: STREAMS,
  malformed: STREAMS,
  shed_previews: STREAMS,
  blank_ids: new Set([...STREAMS, ...LISTS]),
  status_lag: new Set(["sessions.retrieve", "sessions.archive", "sessions.delete"]),
  list_lag: new Set(LISTS),
};

/**
 * Checks a fault that came from outside: a plan, a scenario or a header.
 *
 * @returns a copy, so that later changes of what was given change nothing
 * @throws TypeError that says what is wrong
 */
export function checkFault(given: { readonly [property: string]: unknown }): Fault {
  const { kind, ...rest } = given;
  if (!isKind(kind)) {
    throw new TypeError(
      `kind: expected one of ${Object.keys(MAIN_PROPERTY).join(", ")}, but got ${JSON.stringify(kind)}`,
    );
  }
  const main = MAIN_PROPERTY[kind];
  const known = [...(main === null ? [] : [main]), ...(FURTHER_PROPERTIES[kind] ?? []), ...COMMON_PROPERTIES];
  for (const [name, value] of Object.entries(rest)) {
    if (!known.includes(name)) throw new TypeError(`${name}: the fault ${kind} has no such property`);
    if (TEXT_PROPERTIES.has(name)) {
      if (typeof value !== "string") throw new TypeError(`${name}: expected text`);
      continue;
    }
    const least = ORDINAL_PROPERTIES.has(name) ? 1 : 0;
    if (!Number.isSafeInteger(value) || (value as number) < least) {
      throw new TypeError(`${name}: expected a whole number, ${least} or more`);
    }
  }
  if (main !== null && rest[main] === undefined && !(kind === "cut" && rest.after_bytes !== undefined)) {
    throw new TypeError(`${main}: the fault ${kind} needs it`);
  }
  if (rest.status !== undefined && !((rest.status as number) >= 400 && (rest.status as number) <= 599)) {
    throw new TypeError("status: expected a status from 400 to 599");
  }
  checkOperation(kind, rest.operation as string | undefined);
  return { kind, ...rest } as Fault;
}

const isKind = (kind: unknown): kind is FaultKind["kind"] =>
  typeof kind === "string" && Object.hasOwn(MAIN_PROPERTY, kind);

/** A fault that no request can meet is a mistake of whoever planned it. */
function checkOperation(kind: FaultKind["kind"], operation: string | undefined): void {
  if (operation === undefined) return;
  const allowed = [...(MEETS[kind] ?? Object.keys(OPERATIONS))];
  if (allowed.includes(operation)) return;
  throw new TypeError(
    `operation: the fault ${kind} meets one of ${allowed.join(", ")}, but got ${JSON.stringify(shorten(operation, 80))}`,
  );
}
