import { ConfigurationError } from "../errors/configuration-error.ts";
import type { SessionsResources } from "../gen/sessions-client.gen.ts";
import { LEFT, linkController } from "../request/linked-controller.ts";
import { checkChoice, checkNumber } from "../request/settings.ts";
import { followEvents } from "./follow-events.ts";
import type { Followed, FollowOptions, FollowPosition, SessionFollowing } from "./follow-options.ts";
import { eventsOf } from "./source.ts";
import { LAST_STAGE } from "./stage.ts";

/** Not in every runtime, and not in the library that this is compiled for. */
const ASYNC_DISPOSE = (Symbol as { readonly asyncDispose?: symbol }).asyncDispose as symbol;

export const makeFollow =
  (sessions: SessionsResources["sessions"]): SessionFollowing["follow"] =>
  (session_id: string, options: FollowOptions = {}) => {
    const { signal, threadId } = options;
    const position = checkOptions(options);
    let leave = (): void => {};

    const read = async function* (): Followed<unknown> {
      const [controller, release] = linkController(signal);
      leave = release;
      try {
        yield* followEvents(eventsOf(sessions, session_id, threadId), options, position, controller.signal);
      } catch (error) {
        if (error !== LEFT) throw error;
      } finally {
        release();
      }
      return undefined;
    };

    const events = read();
    const finish = events.return.bind(events);
    // A generator that waits takes no leave before its wait is over.
    const end = (value: undefined) => {
      leave();
      return finish(value);
    };
    // Node 22 gives generators no way to be disposed of.
    return Object.assign(events, { return: end, [ASYNC_DISPOSE]: end }) as never;
  };

/** @returns the place to begin at */
function checkOptions({ until, idleTimeout, maxRetries, after }: FollowOptions): FollowPosition | undefined {
  checkChoice("until", until, Object.keys(LAST_STAGE));
  checkNumber("idleTimeout", idleTimeout, 0);
  checkNumber("maxRetries", maxRetries, 0);
  if (after === undefined) return undefined;
  const { id, processed_at } = typeof after === "string" ? { id: after } : ((after ?? {}) as FollowPosition);
  if (typeof id === "string" && id && processed_at !== null) return { id, processed_at };
  throw new ConfigurationError("after must be a processed event or its id");
}
