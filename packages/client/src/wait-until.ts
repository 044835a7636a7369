import type { Session, SessionStatus } from "@managed-agents/types";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { SessionTerminatedError } from "./errors/session-terminated-error.ts";
import type { SessionsCalls } from "./gen/sessions.gen.ts";
import type { RequestOptions } from "./request/request-options.ts";
import { checkNumber } from "./request/settings.ts";
import { sleep } from "./request/sleep.ts";

/** How to wait for a session. */
export interface WaitOptions extends RequestOptions {
  /** Ends the waiting at once; it rejects with the signal's reason. Without a signal it lasts as long as the session takes. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds between two looks.
   * @default 1_000
   */
  readonly interval?: number | undefined;
}

/** What the client adds to the calls of a session. */
export interface SessionWaiting {
  /**
   * Retrieves the session until it has the status, or one of several.
   * A status that comes and goes between two looks is missed; a stream misses nothing.
   *
   * @throws SessionTerminatedError if the session is terminated, which is final, and that is not what is waited for
   * @throws ConfigurationError for no status at all
   */
  waitUntil(
    session_id: string,
    status: SessionStatus | readonly SessionStatus[],
    options?: WaitOptions,
  ): Promise<Session>;
}

/** The client's methods with the waiting among them. */
export const addWaiting = <R extends { readonly sessions: Pick<SessionsCalls, "retrieve"> }>(
  resources: R,
): R & { readonly sessions: SessionWaiting } => ({
  ...resources,
  sessions: { ...resources.sessions, waitUntil: makeWaitUntil(resources.sessions.retrieve) },
});

const makeWaitUntil =
  (retrieve: SessionsCalls["retrieve"]): SessionWaiting["waitUntil"] =>
  async (session_id, status, { interval, ...options } = {}) => {
    const wanted = [status].flat();
    if (!wanted.length || wanted.includes(undefined as never)) throw new ConfigurationError("waitUntil needs a status");
    const pause = checkNumber("interval", interval, 1_000, 1);
    for (;;) {
      const session = await retrieve(session_id, options);
      if (wanted.includes(session.status)) return session;
      if (session.status === "terminated") {
        throw new SessionTerminatedError(
          `${session_id} is terminated and will never be ${wanted.join(" or ")}`,
          session,
        );
      }
      await sleep(pause, options.signal);
    }
  };
