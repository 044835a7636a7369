import type { Issue } from "../issue.ts";
import type { StreamProfile } from "./profile.ts";

/** How a stream is checked. */
export interface StreamCheckerOptions {
  /**
   * Which source the stream follows where documentation and recordings of the service differ; `any` allows what either allows.
   * @default "any"
   */
  readonly profile?: StreamProfile;
  /**
   * Whether the stream is seen from the start of its session. One that is joined late has no past, and is checked by what it shows.
   * @default "late"
   */
  readonly joined?: "start" | "late";
  /**
   * Whose stream it is. Rules of the session and its turns do not concern the stream of one thread.
   * @default "session"
   */
  readonly stream?: "session" | "thread";
  /**
   * Whether the events come from a live stream or from the list. A list also shows events that wait,
   * last: what came meanwhile does not forbid them there.
   * @default "stream"
   */
  readonly view?: "stream" | "history";
  /**
   * Whether the service itself was recorded. Then broken house rules are notes, and so is what is only older than the document: a
   * required nullable property that is absent, an amount in dollars, an event that the service did not send yet.
   * @default false
   */
  readonly live?: boolean;
  /**
   * What a broken house rule is. No first-party source confirms those.
   * @default "note" if `live`, else "violation"
   */
  readonly houseRules?: "violation" | "note";
  /**
   * How a tag is reported that the document does not define: the type of an event, or of a member of a union that the service may extend.
   * @default "ignore"
   */
  readonly unknownTags?: "ignore" | "note" | "violation";
  /**
   * Validates the shape of each event; `false` for none.
   * @default validateEvent
   */
  readonly schemas?: ((event: unknown) => readonly Issue[]) | false;
  /**
   * Most cases (ids, threads, runs) that each rule keeps. What is dropped never makes a violation.
   * @default 1024
   */
  readonly memory?: number;
}
