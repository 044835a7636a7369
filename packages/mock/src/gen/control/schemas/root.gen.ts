// Generated from packages/mock/control/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.

/**
 * How fast time passes: 1 is real time, 10 ten times as fast, and 0 does everything at once.
 * A `manual` clock stands still until it is advanced.
 */
export type Pace = number | "manual";

/** The clock of a world. */
export interface Clock {
  /** The time in the world, in RFC 3339. */
  now: string;
  /**
   * How fast time passes: 1 is real time, 10 ten times as fast, and 0 does everything at once.
   * A `manual` clock stands still until it is advanced.
   */
  pace: Pace;
}

/** Time that is to pass. */
export interface AdvanceClockRequest {
  /** Milliseconds of the world, at most 366 days. */
  ms: number;
}

/** What goes wrong. */
export type FaultKind =
  | "status"
  | "delay"
  | "reset"
  | "apply_then_drop"
  | "cut"
  | "stall"
  | "end"
  | "duplicate"
  | "unknown_event"
  | "error_event"
  | "malformed"
  | "shed_previews"
  | "blank_ids"
  | "status_lag"
  | "list_lag";

/**
 * A planned failure: what, on which operation, when.
 * Which properties a kind takes is said in the README of the emulator, and so in the error of one that does not fit.
 */
export interface Fault {
  /** What goes wrong. */
  kind: FaultKind;
  /** The status to answer with. */
  status?: number;
  /** What the header `retry-after` says, in seconds. */
  retry_after?: number;
  /** The message of the error. */
  message?: string;
  /** Milliseconds of the world's clock. */
  ms?: number;
  /** Frames of the stream that come first. */
  after_events?: number;
  /** Bytes of the stream that come first. */
  after_bytes?: number;
  /** The frame that is sent twice, counted from 1. */
  event?: number;
  /** How many pieces of each preview are sent. */
  keep?: number;
  /** The only operation that it meets. */
  operation?: string;
  /** The only session that it meets. */
  session_id?: string;
  /**
   * The first request that it meets, among those that fit.
   * @default 1
   */
  nth?: number;
  /**
   * How many requests it meets; 0 is all.
   * @default 1
   */
  times?: number;
}

/** A fault that is planned, with the properties that it was given. */
export interface PlannedFault {
  /** What `DELETE` calls it by. */
  id: string;
  /** What goes wrong. */
  kind: FaultKind;
  /** How many requests it is still to meet; null for all. */
  remaining: number | null;
  /** The status to answer with. */
  status?: number;
  /** What the header `retry-after` says, in seconds. */
  retry_after?: number;
  /** The message of the error. */
  message?: string;
  /** Milliseconds of the world's clock. */
  ms?: number;
  /** Frames of the stream that come first. */
  after_events?: number;
  /** Bytes of the stream that come first. */
  after_bytes?: number;
  /** The frame that is sent twice, counted from 1. */
  event?: number;
  /** How many pieces of each preview are sent. */
  keep?: number;
  /** The only operation that it meets. */
  operation?: string;
  /** The only session that it meets. */
  session_id?: string;
  /** The first request that it meets, among those that fit. */
  nth?: number;
  /** How many requests it meets; 0 is all. */
  times?: number;
}

/** Faults that are still to come. */
export interface FaultList {
  /** The faults, in the order they were planned. */
  data: PlannedFault[];
}

/** One request of a client, and what it was answered. */
export interface RequestEntry {
  /** The id of the request that its answer has. */
  id: string;
  /** When it came, in RFC 3339 by the wall clock. */
  time: string;
  /** Its method: `POST`. */
  method: string;
  /** Its path, without the part that names a world. */
  path: string;
  /** What follows the question mark, as it came; empty if nothing does. */
  query: string;
  /** The operation of the API, if there is one. */
  operation: string | null;
  /** The status of the answer; null while there is none, and where the connection was broken instead. */
  status: number | null;
  /** From the request to its answer, or to the first byte of a stream; null while there is none. */
  milliseconds: number | null;
  /** Why it was refused, or failed; null if it was not. */
  error: RequestError | null;
  /**
   * Its body, with secrets replaced.
   * Null for none, for a form, for what is no JSON, and for one that was too long to be kept.
   */
  body: unknown;
}

/** What the answer said about a request that was refused. */
export interface RequestError {
  /** The kind of error: `invalid_request_error`. */
  type: string;
  /** What the client was answered. */
  message: string;
  /** What the emulator adds for a developer, as in the header `x-mock-hint`. */
  hint: string | null;
}

/** Entries of a log. */
export interface RequestList {
  /** The entries, oldest first. */
  data: RequestEntry[];
}

/**
 * What a scripted agent does, turn by turn.
 * The steps are described in the README of the emulator, and checked one by one.
 */
export interface ScenarioFile {
  /** What sessions choose it by. */
  name: string;
  /** What it shows. */
  summary: string;
  /** What chooses it without its name. */
  when?: {
    [key: string]: unknown;
  };
  /** Whether the client runs the built-in tools. */
  self_hosted?: boolean;
  /** One list of steps for each turn; the last one repeats. */
  turns: {
    [key: string]: unknown;
  }[][];
  /** How outcomes are graded. */
  outcome?: {
    [key: string]: unknown;
  };
  /** What goes wrong for its sessions. */
  faults?: {
    [key: string]: unknown;
  }[];
}

/** A scenario that sessions can choose. */
export interface ScenarioSummary {
  /** What sessions choose it by. */
  name: string;
  /** What it shows. */
  summary: string;
  /** Whether every emulator has a scenario, or this one was given it. */
  origin: ScenarioOrigin;
  /** The file that it was read from, if it was read from one. */
  file: string | null;
}

/** Whether every emulator has a scenario, or this one was given it. */
export type ScenarioOrigin = "built_in" | "given";

/** The scenarios of a world. */
export interface ScenarioList {
  /** The scenarios, those that were given first. */
  data: ScenarioSummary[];
  /** The scenario of sessions that choose none, if it was set. */
  default: string | null;
}

/** The scenario of sessions that choose none. */
export interface SetDefaultScenarioRequest {
  /** Its name; null for what the emulator chooses by itself. */
  name: string | null;
}

/**
 * Objects for a world, each in the form of the call that creates it, with the id that it is to have.
 * They are made in the order of these properties, so that a session can name all others.
 * Secrets of vaults are not kept, and nothing repeats them.
 */
export interface SeedData {
  /** Environments, as bodies that create them. */
  environments?: SeedObject[];
  /** Agents, as bodies that create them. */
  agents?: SeedObject[];
  /** Files with a `filename`, and `content` or `base64`. */
  files?: SeedObject[];
  /** Vaults, as bodies that create them, with `credentials`. */
  vaults?: SeedObject[];
  /** Memory stores, as bodies that create them, with `memories`. */
  memory_stores?: SeedObject[];
  /** Sessions, as bodies that create them; their `initial_events` start turns. */
  sessions?: SeedObject[];
}

/** What the call takes that creates the object, and its id. */
export interface SeedObject {
  /** An id of the form that the API gives, such as `agent_shop`; one is made up if none is given. */
  id?: string;
  [key: string]: unknown;
}

/** That the emulator serves. */
export interface Health {
  status: "ok";
  /** The version of its package. */
  version: string;
  /** How many worlds are open. */
  worlds: number;
  /** Where the worlds are kept; left out where they are forgotten. */
  log?: LogHealth;
}

/** Where the worlds are kept; left out where they are forgotten. */
export interface LogHealth {
  /** A file (`sqlite`), or a Redis or Valkey server (`redis`). */
  home: "sqlite" | "redis";
  /** Whether it answers now. */
  available: boolean;
  /** Whether it keeps what was acknowledged, as far as its settings say. */
  durable: boolean;
  /** What an operator should change, a line each. */
  warnings: string[];
}

/** What a running emulator offers. */
export interface Index {
  /** The name of its package. */
  name: string;
  /** The version of its package. */
  version: string;
  /** Paths by what is found there. */
  links: {
    [key: string]: string;
  };
}

/** Why a call failed, in the envelope of the API. */
export interface ErrorResponse {
  type: "error";
  /** What went wrong. */
  error: {
    /** The kind of error, as the API names it: `invalid_request_error`. */
    type: string;
    /** What was expected, what came, and where. */
    message: string;
    /** What programs tell apart errors of one kind by, where the API has a code for it. */
    details?: {
      /** The code: `unsupported_charset`. */
      error_code: string;
    };
  };
  /** An id of this call. */
  request_id: string;
}

/** One open world. */
export interface World {
  /** `default`, or what requests call it by. */
  name: string;
  /** What ids and chance follow from. */
  seed: string;
  /** What the emulator follows where recordings of the service and its documentation differ. */
  profile: ProfileName;
  /** Single knobs that are set over what the profile says, by name. */
  knobs: KnobSettings;
  /** How long things take. */
  latency: LatencyName;
  /** Whether it answers 404 for objects that nobody created or gave it. */
  strict: boolean;
  /** Whether it began without the sessions and files of the documentation's examples. */
  empty: boolean;
  /** The clock of a world. */
  clock: Clock;
  /** How many sessions it has. */
  sessions: number;
  /** How many requests its log has. */
  requests: number;
  /** How many streams are open. */
  streams: number;
  /** How many faults are planned and still to come. */
  faults: number;
  /** The scenario of sessions that choose none, if it was set. */
  default_scenario: string | null;
  /** When it was opened, in RFC 3339 by the wall clock. */
  opened_at: string;
  /** When a request last used it, in RFC 3339 by the wall clock. */
  last_used_at: string;
}

/** The open worlds. */
export interface WorldList {
  /** The worlds, the one that was used last first. */
  data: World[];
  /** How many may be open, and kept. */
  max_worlds: number;
  /** Names of worlds that are kept and not open here; left out where worlds are forgotten. */
  kept?: string[];
}

/** What the emulator follows where recordings of the service and its documentation differ. */
export type ProfileName = "observed" | "documented" | "varied";

/** How long things take. */
export type LatencyName = "short" | "observed";

/** Single knobs that are set over what the profile says, by name. */
export interface KnobSettings {
  [key: string]: string;
}

/** How a world is to be. */
export interface OpenWorldRequest {
  /** What ids and chance follow from. */
  seed?: string | number;
  /**
   * How fast time passes: 1 is real time, 10 ten times as fast, and 0 does everything at once.
   * A `manual` clock stands still until it is advanced.
   */
  clock?: Pace;
  /** When its time begins, in RFC 3339 or in milliseconds since 1970. */
  now?: string | number;
  /** What the emulator follows where recordings of the service and its documentation differ. */
  profile?: ProfileName;
  /** Single knobs that are set over what the profile says, by name. */
  knobs?: KnobSettings;
  /** How long things take. */
  latency?: LatencyName;
  /** Whether it answers 404 for objects that nobody created or gave it. */
  strict?: boolean;
  /** Whether it begins without the sessions and files of the documentation's examples. */
  empty?: boolean;
  /** The scenario of sessions that choose none. */
  default_scenario?: string | null;
  /**
   * Objects for a world, each in the form of the call that creates it, with the id that it is to have.
   * They are made in the order of these properties, so that a session can name all others.
   * Secrets of vaults are not kept, and nothing repeats them.
   */
  seed_data?: SeedData;
}
