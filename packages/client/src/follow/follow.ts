import { ConfigurationError } from "../errors/configuration-error.ts";
import type { SessionsResources } from "../gen/sessions-client.gen.ts";
import { checkNumber } from "../request/settings.ts";
import { type Following, followEvents } from "./follow-events.ts";
import type { Followed, FollowOptions, FollowPosition, SessionFollowing } from "./follow-options.ts";
import { eventsOf } from "./source.ts";
import { LAST_STAGE } from "./stage.ts";

/** Why reading ends when its reader leaves. */
const LEFT = {};

export const makeFollow =
  (sessions: SessionsResources["sessions"]): SessionFollowing["follow"] =>
  (session_id: string, options: FollowOptions = {}) => {
    const { signal } = options;
    const leaving = new AbortController();
    const abort = (): void => leaving.abort(signal?.reason);
    const following = checkOptions(options, leaving.signal);

    const read = async function* (): Followed<unknown> {
      try {
        signal?.addEventListener("abort", abort);
        signal?.throwIfAborted();
        yield* followEvents(eventsOf(sessions, session_id, options.threadId), following);
      } catch (error) {
        if (error !== LEFT) throw error;
      } finally {
        signal?.removeEventListener("abort", abort);
        // Whatever still waits has nobody to wait for.
        leaving.abort(LEFT);
      }
      return undefined;
    };

    const events = read();
    const leave = events.return.bind(events);
    return Object.assign(events, {
      // A generator that waits takes no leave before its wait is over.
      return: (value: undefined) => {
        leaving.abort(LEFT);
        return leave(value);
      },
    }) as never;
  };

function checkOptions({ after, ...options }: FollowOptions, signal: AbortSignal): Following {
  const { until, idleTimeout, maxRetries } = options;
  if (until !== undefined && !Object.hasOwn(LAST_STAGE, until)) {
    throw new ConfigurationError(`until must be one of ${Object.keys(LAST_STAGE).join(", ")}, got ${until}`);
  }
  if (maxRetries !== undefined && !(maxRetries >= 0)) {
    throw new ConfigurationError(`maxRetries must be 0 or more, got ${maxRetries}`);
  }
  return {
    ...options,
    signal,
    idleTimeout: checkNumber("idleTimeout", idleTimeout, 60_000),
    after: after === undefined ? undefined : checkPosition(after),
  };
}

function checkPosition(after: string | FollowPosition): FollowPosition {
  const { id, processed_at } = typeof after === "string" ? { id: after, processed_at: undefined } : after;
  if (typeof id !== "string" || !id) throw new ConfigurationError(`after must be an event or its id, got ${id}`);
  if (processed_at !== null) return { id, processed_at };
  throw new ConfigurationError(
    `after must be an event that was processed, but ${id} waits: its place is not known yet`,
  );
}
