import type { paths } from "@managed-agents/types";
import createFetchClient from "openapi-fetch";
import type { ClientOptions } from "../client-options.ts";
import { addBetas, type HeadersRecord, mergeHeaders } from "../request/headers.ts";
import { fillCredential, resolveIdentity } from "../request/identity.ts";
import { buildPath } from "../request/path.ts";
import type { RawClient } from "./raw-client.ts";

/**
 * openapi-fetch by the document's paths, with the credential and the headers that the API demands, and nothing else: calls are made once, and
 * are never timed out. With retries and timeouts it is the `raw` of a client. Middleware is registered with `use`.
 *
 * @throws ConfigurationError if an option cannot be used, if there is no credential, or if a browser would reveal it
 */
export function createRawClient(options: RawOptions = {}): RawClient {
  const identity = resolveIdentity(options);
  return createFetchClient<paths>({
    baseUrl: identity.baseURL,
    // A redirect to another host would carry the API key there.
    redirect: "manual",
    // openapi-fetch's own lets an id like `..` lead to another path.
    pathSerializer: buildPath,
    fetch: async (request) => {
      const { signal } = request;
      const merged = mergeHeaders(identity.headers, request.headers);
      const filled = fillCredential(identity, addBetas(merged, request.url));
      // The credential function may take its time, and the signal holds for that too.
      const headers = await new Promise<HeadersRecord>((resolve, reject) => {
        const abort = (): void => reject(signal.reason);
        if (signal.aborted) abort();
        signal.addEventListener("abort", abort);
        Promise.resolve(filled).then(resolve, reject);
      });
      return identity.fetch(new Request(request, { headers }));
    },
  }) as RawClient;
}

/** Options of a client without retries, timeouts and logging. */
export type RawOptions = Omit<ClientOptions, "logger" | "timeout" | "maxRetries" | "defaultQuery" | "middleware">;
