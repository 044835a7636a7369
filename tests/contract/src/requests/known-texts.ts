import { createHash } from "node:crypto";

/** What generated requests find in a memory, where it is, and the hash that a precondition asks for. */
export const MEMORY_PATH = "/notes/orders.md";
export const MEMORY_TEXT = "order";
export const MEMORY_HASH = createHash("sha256").update(MEMORY_TEXT).digest("hex");

/** The server that the credential of generated requests is for. */
export const CREDENTIAL_SERVER = "https://mcp.example.com/mcp";
