import type { paths } from "@managed-agents/types";
import createFetchClient from "openapi-fetch";
import { buildPath } from "../request/path.ts";
import type { Settings } from "../request/settings.ts";
import type { RawClient } from "./raw-methods.ts";
import { sendRaw } from "./send-raw.ts";

export type { RawClient } from "./raw-methods.ts";

export function makeRawClient(settings: Settings): RawClient {
  const client = createFetchClient<paths>({
    baseUrl: settings.baseURL,
    // openapi-fetch's own lets an id like `..` lead to another path.
    pathSerializer: buildPath,
    fetch: (request) => sendRaw(settings, request),
  }) as RawClient;
  client.use(...settings.middleware);
  return client;
}
