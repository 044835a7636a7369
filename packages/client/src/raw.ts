import "@managed-agents/types/check-node";

export type { Credential, Fetch } from "./client-options.ts";
export { ConfigurationError, isConfigurationError } from "./errors/configuration-error.ts";
export type { RawClient } from "./raw/raw-client.ts";
export { createRawClient, type RawOptions } from "./raw/thin-raw-client.ts";
export type { HeaderOptions } from "./request/headers.ts";
