import { createCaller } from "./caller.ts";
import type { ClientOptions } from "./client-options.ts";
import { type Resources, resources } from "./gen/root.gen.ts";
import { makeRawClient, type RawClient } from "./raw-client.ts";
import { resolveSettings } from "./settings.ts";
import { createStreamOpener } from "./stream-opener.ts";

/** Every operation of the API as a method, and the same by path as `raw`. */
export interface Client extends Resources {
  readonly raw: RawClient;
}

/**
 * Makes a client. Nothing is sent yet.
 *
 * @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it
 */
export function createClient(options: ClientOptions = {}): Client {
  const settings = resolveSettings(options);
  return { ...resources(createCaller(settings), createStreamOpener(settings)), raw: makeRawClient(settings) };
}
