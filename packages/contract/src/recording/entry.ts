/** What the first line of a recording says, so that a reader can recognise it. */
export const RECORDING_FORMAT = "managed-agents-recording";
/** Version of the format. A reader refuses every other one. */
export const RECORDING_VERSION = 1;

/** Values of JSON, kept as they came apart from what is scrubbed. */
export type Json = unknown;

/** The first line: what this is, when and with what it was made, and what was taken out of it. */
export interface HeaderEntry {
  readonly kind: "header";
  readonly format: typeof RECORDING_FORMAT;
  readonly version: typeof RECORDING_VERSION;
  /** RFC 3339; every `at` counts from here. */
  readonly started_at: string;
  /** The program that wrote it. */
  readonly recorder: string;
  /** The service itself, a server on the same machine, or any other. Names of hosts are not kept. */
  readonly server: RecordedServer;
  readonly scrubbed: Scrubbed;
}

export const RECORDED_SERVERS = ["service", "loopback", "other"] as const;
export type RecordedServer = (typeof RECORDED_SERVERS)[number];

/** What was replaced beside secrets, e-mail addresses and user names in paths, which always are. */
export interface Scrubbed {
  /** Ids were replaced, the same id by the same replacement. */
  readonly ids: boolean;
  /** Letters and digits of texts were replaced by `x`. */
  readonly text: boolean;
  /** Texts of previews were replaced by `x`, since a secret can be spread over several of them. */
  readonly previews: boolean;
}

interface TimedEntry {
  /** Milliseconds since `started_at`. Never less than that of the line before. */
  readonly at: number;
}

interface ExchangeEntry extends TimedEntry {
  /** Number of the request and its answer, from 1. */
  readonly exchange: number;
}

/** A body is JSON, or only its size in bytes is kept. */
interface Body {
  readonly body?: Json;
  readonly body_bytes?: number;
  /** The content was not read, since it was too long or encoded, so that nothing says whether it fits the document. */
  readonly body_unread?: true;
}

export interface RequestEntry extends ExchangeEntry, Body {
  readonly kind: "request";
  readonly method: string;
  /** Path of the API, without the query and without a prefix of the server's own. */
  readonly path: string;
  /** Decoded, in order, names as they were sent. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Lower-case names. A value that may grant access is `***`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Status and headers of an answer; of a stream, whose frames follow, without a body. */
export interface ResponseEntry extends ExchangeEntry, Body {
  readonly kind: "response";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** One frame of a stream. */
export interface FrameEntry extends ExchangeEntry {
  readonly kind: "frame";
  /** The `event:` line, null where there is none. */
  readonly event: string | null;
  /** Parsed JSON; the text itself where it is none. */
  readonly data: Json;
}

/** A comment on a stream, such as a heartbeat. */
export interface CommentEntry extends ExchangeEntry {
  readonly kind: "comment";
  readonly text: string;
}

export const END_REASONS = ["server", "reader", "error"] as const;
/** Who ended an answer: the server in good order, the reader, or an error. */
export type EndReason = (typeof END_REASONS)[number];

/** The end of a stream, or of an exchange that failed. */
export interface EndEntry extends ExchangeEntry {
  readonly kind: "end";
  readonly reason: EndReason;
  readonly message?: string;
}

export const CLOSE_REASONS = ["idle", "ended", "limit", "stopped", "failed"] as const;
/** Why a recording ended: the session rests or is over, a limit was reached, the user stopped it, or something failed. */
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** The last line. A recording without it was broken off, and is good up to there. */
export interface CloseEntry extends TimedEntry {
  readonly kind: "close";
  readonly reason: CloseReason;
  readonly message?: string;
}

/** One line of a recording. */
export type RecordingEntry =
  | HeaderEntry
  | RequestEntry
  | ResponseEntry
  | FrameEntry
  | CommentEntry
  | EndEntry
  | CloseEntry;

type WithoutTime<Entry> = Entry extends TimedEntry ? Omit<Entry, "at"> & { readonly at?: number } : never;

/** What a writer takes: everything between the first and the last line. Without an `at` the time is that of the call. */
export type WrittenEntry = WithoutTime<Exclude<RecordingEntry, HeaderEntry | CloseEntry>>;

/** A recording that cannot be written or read as one, with the place and what was expected. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
}
