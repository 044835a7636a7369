/** What a form asks for one kind of fault. */
export interface FaultKind {
  readonly kind: string;
  /** What it does, for people. */
  readonly does: string;
  /** Its numbers and texts: those that it needs first, with a value to begin with. */
  readonly fields: readonly FaultField[];
  /** Which operations it can meet. */
  readonly meets: "all" | "streams" | "streams and lists" | "lists" | "status";
}

export interface FaultField {
  readonly name: string;
  readonly type: "number" | "text";
  /** Empty for what may be left out. */
  readonly value: string;
  readonly least?: number;
}

const number = (name: string, value = "", least = 0): FaultField => ({ name, type: "number", value, least });
const MESSAGE: FaultField = { name: "message", type: "text", value: "" };
const AFTER = number("after_events", "2");

export const FAULT_KINDS: readonly FaultKind[] = [
  {
    kind: "status",
    does: "answers with an error, without acting",
    fields: [number("status", "529", 400), number("retry_after"), MESSAGE],
    meets: "all",
  },
  { kind: "delay", does: "waits first", fields: [number("ms", "2000")], meets: "all" },
  { kind: "reset", does: "breaks the connection without acting", fields: [], meets: "all" },
  { kind: "apply_then_drop", does: "acts, then breaks the connection", fields: [], meets: "all" },
  { kind: "cut", does: "breaks a stream", fields: [AFTER, number("after_bytes")], meets: "streams" },
  { kind: "stall", does: "silences a stream", fields: [AFTER], meets: "streams" },
  { kind: "end", does: "ends a stream as if all had been said", fields: [AFTER], meets: "streams" },
  { kind: "duplicate", does: "sends a frame twice", fields: [number("event", "1", 1)], meets: "streams" },
  { kind: "unknown_event", does: "sends an event of an unheard-of type", fields: [AFTER], meets: "streams" },
  {
    kind: "error_event",
    does: "reports an error on a stream and ends it",
    fields: [AFTER, number("status", "", 400), MESSAGE],
    meets: "streams",
  },
  { kind: "malformed", does: "sends data that is not JSON", fields: [AFTER], meets: "streams" },
  { kind: "shed_previews", does: "leaves out pieces of previews", fields: [number("keep", "1")], meets: "streams" },
  { kind: "blank_ids", does: "gives interrupts an empty id", fields: [], meets: "streams and lists" },
  {
    kind: "status_lag",
    does: "lets the session read as running after its end",
    fields: [number("ms", "2000")],
    meets: "status",
  },
  { kind: "list_lag", does: "leaves young events out of lists", fields: [number("ms", "2000")], meets: "lists" },
];

/** Properties that every fault takes. */
export const COMMON_FIELDS: readonly FaultField[] = [number("nth", "", 1), number("times", "")];

/** Filled in by the build: the ids of the operations, by which faults they can meet. */
declare const OPERATION_IDS: { readonly all: readonly string[]; readonly streams: readonly string[] };

const LISTS = ["sessions.events.list", "sessions.threads.events.list"];

/** The operations that a kind of fault can meet. */
export function operationsOf({ meets }: FaultKind): readonly string[] {
  const { all, streams } = OPERATION_IDS;
  if (meets === "all") return all;
  if (meets === "lists") return LISTS;
  if (meets === "status") return ["sessions.retrieve", "sessions.archive", "sessions.delete"];
  return meets === "streams" ? streams : [...streams, ...LISTS];
}

/** What was filled in, as a fault: what is empty is left out. */
export function toFault(
  kind: FaultKind,
  values: ReadonlyMap<string, string>,
): { readonly [property: string]: string | number } {
  const fault: Record<string, string | number> = { kind: kind.kind };
  for (const { name, type } of [...kind.fields, ...COMMON_FIELDS]) {
    const value = values.get(name) ?? "";
    if (value !== "") fault[name] = type === "number" ? Number(value) : value;
  }
  for (const name of ["operation", "session_id"]) {
    const value = values.get(name) ?? "";
    if (value !== "") fault[name] = value;
  }
  return fault;
}
