import type { ClientOptions } from "./client-options.ts";
import { type CoreResources, coreResources } from "./gen/core.gen.ts";
import { makeRawClient, type RawClient } from "./raw/raw-client.ts";
import { createFileCaller } from "./request/file-caller.ts";
import { changeSettings, resolveSettings, type Settings } from "./request/settings.ts";
import { addWaiting, type SessionWaiting } from "./wait-until.ts";

/** Every operation but the streams as a method, and all of them by path as `raw`. */
export interface CoreClient extends CoreResources {
  readonly sessions: CoreResources["sessions"] & SessionWaiting;
  readonly raw: RawClient;
  /**
   * Another client with some options changed. An option replaces the one before it as a whole; undefined leaves it.
   *
   * @throws ConfigurationError as `createClient` does
   */
  withOptions(changes: ClientOptions): CoreClient;
}

/**
 * Makes a client without streams. Nothing is sent yet.
 *
 * @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it
 */
export const createClient = (options: ClientOptions = {}): CoreClient => makeCoreClient(resolveSettings(options));

const makeCoreClient = (settings: Settings): CoreClient => ({
  ...addWaiting(coreResources(createFileCaller(settings))),
  raw: makeRawClient(settings),
  withOptions: (changes) => makeCoreClient(changeSettings(settings, changes)),
});
