import type { paths } from "@managed-agents/types";
import createFetchClient from "openapi-fetch";
import type { ClientOptions } from "./client-options.ts";
import { resolveIdentity, withCredential } from "./identity.ts";
import type { RawClient } from "./raw-client.ts";

/**
 * openapi-fetch by the document's paths, with the credential and the headers that the API demands, and nothing else: calls are made once, and
 * wait for ever. With retries and timeouts it is the `raw` of a client.
 *
 * @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it
 */
export function createRawClient(options: RawOptions = {}): RawClient {
  const identity = resolveIdentity(options);
  return createFetchClient<paths>({
    baseUrl: identity.baseURL,
    headers: identity.headers,
    // A redirect to another host would carry the API key there.
    redirect: "manual",
    fetch: async (request) =>
      identity.fetch(
        new Request(request, { headers: await withCredential(identity, Object.fromEntries(request.headers)) }),
      ),
  }) as RawClient;
}

/** What a client without retries, timeouts and logging can be told. */
export type RawOptions = Omit<ClientOptions, "logger" | "timeout" | "maxRetries">;
