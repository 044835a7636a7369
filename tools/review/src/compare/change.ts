import type { Place } from "@managed-agents/gen";

/** What a change means for somebody who relies on the document as it was. */
export type ChangeClass = "breaking" | "additive" | "documentation";

/** From the mildest to the gravest. */
export const CLASSES: readonly ChangeClass[] = ["documentation", "additive", "breaking"];

/** Which way the value travels: from callers to the service, or back. */
export type Direction = "request" | "response";

/** Who meets the change: who writes requests, who reads answers and streams, and what is built on the document. */
export type Affected = "callers" | "readers" | "mock" | "tools" | "commands" | "types";

export type Topic =
  | "document"
  | "operations"
  | "parameters"
  | "bodies"
  | "schemas"
  | "unions"
  | "events"
  | "lifecycle"
  | "stream"
  | "examples"
  | "deprecation";

/** One thing that differs between two versions. Plain data: renderers and the version step read nothing else. */
export interface Change {
  /** Id of the rule that decided. */
  readonly rule: string;
  readonly topic: Topic;
  readonly class: ChangeClass;
  /** Empty where a value travels neither way, as with a rule of the lifecycle. */
  readonly directions: readonly Direction[];
  /** What changed, by name: `Session.title`, `sessions.list ?limit`, `agent.note`. */
  readonly subject: string;
  /** What was and what is, as short text; absent where there was or is nothing. */
  readonly before?: string;
  readonly after?: string;
  /** Where it is: in the later version, or in the earlier one if it is gone. */
  readonly place: Place;
  readonly side: "before" | "after";
  readonly affects: readonly Affected[];
  /** Ids of the operations that reach it, sorted. */
  readonly operations: readonly string[];
}

/** The graver of two classes. */
export const graver = (a: ChangeClass, b: ChangeClass): ChangeClass =>
  CLASSES.indexOf(a) > CLASSES.indexOf(b) ? a : b;
