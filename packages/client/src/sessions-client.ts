import type { ClientOptions } from "./client-options.ts";
import { addFollowing } from "./follow/add-following.ts";
import type { SessionFollowing } from "./follow/follow-options.ts";
import { type SessionsResources, sessionsResources } from "./gen/sessions-client.gen.ts";
import { createCaller } from "./request/caller.ts";
import { changeSettings, resolveSettings, type Settings } from "./request/settings.ts";
import type { SessionRunning } from "./run/run-options.ts";
import { createStreamOpener } from "./stream/stream-opener.ts";
import { addWaiting, type SessionWaiting } from "./wait-until.ts";

/** Every operation on sessions as a method; `raw` is left to the root and to `/raw`. */
export interface SessionsClient extends SessionsResources {
  readonly sessions: SessionsResources["sessions"] & SessionWaiting & SessionFollowing & SessionRunning;
  /**
   * Another client with some options changed. An option replaces the one before it as a whole; undefined leaves it.
   *
   * @throws ConfigurationError as `createClient` does
   */
  withOptions(changes: ClientOptions): SessionsClient;
}

/**
 * Makes a client of sessions. Nothing is sent yet.
 *
 * @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it
 */
export const createClient = (options: ClientOptions = {}): SessionsClient =>
  makeSessionsClient(resolveSettings(options));

const makeSessionsClient = (settings: Settings): SessionsClient => ({
  ...addFollowing(addWaiting(sessionsResources(createCaller(settings), createStreamOpener(settings)))),
  withOptions: (changes) => makeSessionsClient(changeSettings(settings, changes)),
});
