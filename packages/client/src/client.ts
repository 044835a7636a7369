import type { ClientOptions } from "./client-options.ts";
import { addFollowing } from "./follow/add-following.ts";
import type { SessionFollowing } from "./follow/follow-options.ts";
import { type Resources, resources } from "./gen/root.gen.ts";
import { makeRawClient, type RawClient } from "./raw/raw-client.ts";
import { createFileCaller } from "./request/file-caller.ts";
import { changeSettings, resolveSettings, type Settings } from "./request/settings.ts";
import type { SessionRunning } from "./run/run-options.ts";
import { createStreamOpener } from "./stream/stream-opener.ts";
import { addWaiting, type SessionWaiting } from "./wait-until.ts";

/** Every operation of the API as a method, and the same by path as `raw`. */
export interface Client extends Resources {
  readonly sessions: Resources["sessions"] & SessionWaiting & SessionFollowing & SessionRunning;
  readonly raw: RawClient;
  /**
   * Another client with some options changed. An option replaces the one before it as a whole; undefined leaves it.
   *
   * @throws ConfigurationError as `createClient` does
   */
  withOptions(changes: ClientOptions): Client;
}

/**
 * Makes a client. Nothing is sent yet.
 *
 * @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it
 */
export const createClient = (options: ClientOptions = {}): Client => makeClient(resolveSettings(options));

const makeClient = (settings: Settings): Client => ({
  ...addFollowing(addWaiting(resources(createFileCaller(settings), createStreamOpener(settings)))),
  raw: makeRawClient(settings),
  withOptions: (changes) => makeClient(changeSettings(settings, changes)),
});
