/** One respect in which documentation and recordings differ, or in which the service itself varies. */
export interface Knob {
  /** What can be chosen, with what it means for a client. */
  readonly values: { readonly [value: string]: string };
  readonly observed: string;
  readonly documented: string;
  /** What `varied` chooses among. */
  readonly varied: readonly string[];
  /** Where each side is found: facts of docs/sources. */
  readonly evidence: string;
}

const both = (observed: string, documented: string): Pick<Knob, "observed" | "documented" | "varied"> => ({
  observed,
  documented,
  varied: [observed, documented],
});

/** Everything that the profiles decide, each with its evidence. What is not here is simply how the engine behaves. */
export const KNOBS = {
  input_order: {
    values: {
      after_running: "what a client sent comes after the running events that it causes",
      before_running: "what a client sent comes before the running events that it causes",
    },
    ...both("after_running", "before_running"),
    evidence: "L1: 55 of 55 turns; documented: behaviour 4.1",
  },
  queued_echo: {
    values: {
      none: "a stream shows a client event once, when it is processed",
      twice: "a client event that waits behind others appears with processed_at null, and again once it is processed",
    },
    ...both("none", "twice"),
    evidence: "L2: 0 of 3,018 frames; documented: behaviour 2.2",
  },
  message_during_turn: {
    values: {
      joins: "a message that comes during a turn is taken up at its next model request",
      waits: "a message that comes during a turn waits until the turn is over",
    },
    ...both("joins", "waits"),
    evidence: "L5: 2 of 2; documented: behaviour 2.1",
  },
  mixed_calls: {
    values: {
      second_cycle: "beside a custom call that waits, the end of a built-in call brings a second running and idle",
      one_idle: "a session that waits for the client is idle once",
    },
    ...both("second_cycle", "one_idle"),
    evidence: "L4: 6 of 6; documentation is silent",
  },
  spawn_order: {
    values: {
      message_first: "a new thread is sent its task, and runs a moment later",
      running_first: "a new thread runs before its task is sent",
    },
    ...both("message_first", "running_first"),
    evidence: "L10: 12 spawns; documented: behaviour 4.14, order unconfirmed",
  },
  child_confirmation: {
    values: {
      stays_idle:
        "after a confirmation for a child the session is idle again, with the answered id, while the child works",
      runs: "after a confirmation for a child the session runs",
    },
    ...both("stays_idle", "runs"),
    evidence: "L12: 2 of 2 raw, 11 counted; documented: behaviour 2.3",
  },
  archive_events: {
    values: {
      session_only: "archiving ends the streams with session.status_terminated alone",
      with_threads: "archiving also ends every thread with an event",
    },
    ...both("session_only", "with_threads"),
    evidence: "L17: 1 of 1; house rule H39",
  },
  frame_names: {
    values: {
      message: "every frame is named message",
      event_type: "a frame is named by the type of its event",
    },
    ...both("message", "event_type"),
    evidence: "L19: 4 of 4 files; documented: behaviour 6",
  },
  stream_comments: {
    values: {
      connected: "a stream begins with a comment, and has a keepalive every 25 seconds",
      blank: "a stream has an empty comment every 15 seconds",
    },
    ...both("connected", "blank"),
    evidence: "L19: 4 of 4 files; documentation is silent",
  },
  time_precision: {
    values: {
      microseconds: "times have six digits, and events of one batch are 1 µs apart",
      milliseconds: "times have three digits",
    },
    ...both("microseconds", "milliseconds"),
    evidence: "L23; documented: examples of the reference",
  },
  optional_nulls: {
    values: {
      absent: "an optional property without a value is left out",
      null: "an optional property without a value is null",
    },
    ...both("absent", "null"),
    evidence: "L24; documented: examples of the reference",
  },
  late_results: {
    values: {
      stored:
        "a second result for an answered custom call is stored once the turn is over, and followed by one more idle",
      refused: "a second result for an answered call is a 400",
    },
    ...both("stored", "refused"),
    evidence: "L32; house rule H31",
  },
  status_lag: {
    values: {
      none: "the status changes with its event",
      lags: "the status of a session trails its events by up to 400 ms",
    },
    observed: "none",
    documented: "none",
    varied: ["none", "lags"],
    evidence: "L22, on in varied alone: what makes the tests of a newcomer flaky",
  },
  list_lag: {
    values: {
      none: "the history holds an event as soon as a stream does",
      lags: "the history trails the streams by up to 400 ms",
    },
    observed: "none",
    documented: "none",
    varied: ["none", "lags"],
    evidence: "L22, on in varied alone: what makes the tests of a newcomer flaky",
  },
  old_spellings: {
    values: {
      accepted: "the path /stream, the parameter status and lists without brackets work",
      refused: "the path /stream is a 404, and the parameter status and lists without brackets are a 400",
    },
    observed: "accepted",
    documented: "accepted",
    varied: ["accepted"],
    evidence: "documented: source coverage, house rule H36; refused: S9 of the recordings",
  },
} as const satisfies { readonly [name: string]: Knob };

export type KnobName = keyof typeof KNOBS;

/** What a knob can be set to. */
export type KnobValue<Name extends KnobName = KnobName> = Extract<keyof (typeof KNOBS)[Name]["values"], string>;

/** Knobs that are set one by one, over what the profile says. */
export type KnobSettings = { readonly [Name in KnobName]?: KnobValue<Name> };

export const KNOB_NAMES = Object.keys(KNOBS) as KnobName[];
