import { createCaller } from "./caller.ts";
import type { ClientOptions } from "./client-options.ts";
import { type CoreResources, coreResources } from "./gen/core.gen.ts";
import { makeRawClient, type RawClient } from "./raw-client.ts";
import { resolveSettings } from "./settings.ts";

/** Every operation but the streams as a method, and all of them by path as `raw`. */
export interface CoreClient extends CoreResources {
  readonly raw: RawClient;
}

/**
 * Makes a client without streams. Nothing is sent yet.
 *
 * @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it
 */
export function createClient(options: ClientOptions = {}): CoreClient {
  const settings = resolveSettings(options);
  return { ...coreResources(createCaller(settings)), raw: makeRawClient(settings) };
}
