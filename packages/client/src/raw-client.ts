import type { paths } from "@managed-agents/types";
import createFetchClient from "openapi-fetch";
import type { RawClient } from "./raw-methods.ts";
import { sendRaw } from "./send-raw.ts";
import type { Settings } from "./settings.ts";

export type { RawClient } from "./raw-methods.ts";

export const makeRawClient = (settings: Settings): RawClient =>
  createFetchClient<paths>({ baseUrl: settings.baseURL, fetch: (request) => sendRaw(settings, request) }) as RawClient;
