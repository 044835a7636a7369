import type { paths } from "@managed-agents/types";
import createFetchClient, { type Client } from "openapi-fetch";
import { sendRaw } from "./send-raw.ts";
import type { Settings } from "./settings.ts";

/** openapi-fetch over the document's paths: `raw.GET("/v1/sessions/{session_id}", { params: … })`. */
export type RawClient = Client<paths>;

export const makeRawClient = (settings: Settings): RawClient =>
  createFetchClient<paths>({ baseUrl: settings.baseURL, fetch: (request) => sendRaw(settings, request) });
