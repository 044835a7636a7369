import type { Fault } from "@managed-agents/mock";
import type { PlayName } from "../fault-server/plays.ts";

/** What a program can get wrong of a turn. */
export type Wrong =
  /** It has not seen every event of the history. */
  | "misses events"
  /** It has seen an event twice. */
  | "repeats events"
  /** Its text is not what the agent wrote last. */
  | "has another text"
  /** It has ended while the session waits for it, or before its message was answered. */
  | "leaves too early"
  /** The session has its message more than once. */
  | "sends its message twice"
  /** It waits for what does not come any more. */
  | "never ends"
  /** It ends with an error. */
  | "fails";

/** One way in which a live session surprises a program. Data: it is played in the emulator and on the fault server alike. */
export interface Trap {
  /** What happens, as a clause. */
  readonly name: string;
  /** What the service does, and what a program makes of it. */
  readonly why: string;
  /** Who says so: the service's documentation, recordings of it (by the row of docs/sources/live-evidence.md), or programs that fell in. */
  readonly source: "documentation" | "recordings" | "reports";
  /** What the agent does. */
  readonly play: PlayName;
  /** What goes wrong, in the emulator's words. */
  readonly faults: readonly Fault[];
  /** What another client sends just before our message. @default nothing */
  readonly ahead?: readonly object[];
  /** Whether a message that comes during a turn waits for its end, as the documentation says. @default false */
  readonly waits?: boolean;
  /** Whether the text is read from previews. @default false */
  readonly previews?: boolean;
  /** Whether the session is archived once the turn is over. @default false */
  readonly archives?: boolean;
  /** What the naive loop gets wrong at least, observed; nothing if it gets through. The two differ in when things happen. */
  readonly naive: { readonly emulator: readonly Wrong[]; readonly faultServer: readonly Wrong[] };
}

/** The same on the emulator and on the fault server. */
export const both = (...wrongs: Wrong[]): Trap["naive"] => ({ emulator: wrongs, faultServer: wrongs });

export const STREAM = "sessions.events.stream";
export const SEND = "sessions.events.send";
export const LIST = "sessions.events.list";
