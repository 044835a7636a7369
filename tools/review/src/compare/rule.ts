import type { Affected, ChangeClass, Topic } from "./change.ts";

/** What decides the class of a kind of change, as data. */
export interface ChangeRule {
  readonly topic: Topic;
  /** What happened, as the start of a line of the report. */
  readonly what: string;
  /** Why the class is what it is. */
  readonly why: string;
  /** The class by the direction in which the value travels. A direction that is absent is not affected. */
  readonly request?: ChangeClass;
  readonly response?: ChangeClass;
  /** The class where a value travels neither way. */
  readonly neither?: ChangeClass;
  /** Who is affected, if not the callers of requests and the readers of responses. */
  readonly affects?: readonly Affected[];
}
