import "@managed-agents/types/check-node";

export type { Credential, Fetch } from "./client-options.ts";
export { ConfigurationError, isConfigurationError } from "./errors/configuration-error.ts";
export type { HeaderOptions } from "./headers.ts";
export type { RawClient } from "./raw-client.ts";
export { createRawClient, type RawOptions } from "./thin-raw-client.ts";
