import type { paths } from "@managed-agents/types";
import createFetchClient, { type Client } from "openapi-fetch";
import { buildPath } from "../request/path.ts";
import type { Settings } from "../request/settings.ts";
import { sendRaw } from "./send-raw.ts";

/** openapi-fetch over the document's paths: `raw.GET("/v1/sessions/{session_id}", { params: … })`. */
export type RawClient = Client<paths>;

export function makeRawClient(settings: Settings): RawClient {
  const client = createFetchClient<paths>({
    baseUrl: settings.baseURL,
    // openapi-fetch's own lets an id like `..` lead to another path.
    pathSerializer: buildPath,
    fetch: (request) => sendRaw(settings, request),
  });
  client.use(...settings.middleware);
  return client;
}
