// Generated from spec/components/schemas/values/ by tools/gen. Do not edit: change the spec and run `npm run gen`.

/**
 * Name of a beta feature, as sent in the `anthropic-beta` header.
 * Most operations require `managed-agents-2026-04-01`, those on memory stores that or `agent-memory-2026-07-22`, and those on files none.
 * Without the one that it needs a path is answered with 404.
 * The other values switch on other features of the platform.
 * A value that the service does not know is answered with 400, but it can know more than are listed here.
 */
export type AnthropicBeta =
  | "admin-user-sign-out-2026-10-08"
  | "advisor-tool-2026-03-01"
  | "agent-memory-2026-07-22"
  | "analytics-usage-cost-2026-08-24"
  | "cache-diagnosis-2026-04-07"
  | "ce-plugins-2026-09-01"
  | "ce-user-management-2026-07-13"
  | "code-execution-2025-05-22"
  | "compact-2026-01-12"
  | "compact-2026-09-04"
  | "computer-use-2024-10-22"
  | "computer-use-2025-01-24"
  | "computer-use-2025-11-24"
  | "context-1m-2025-08-07"
  | "context-management-2025-06-27"
  | "dev-full-thinking-2025-05-14"
  | "dreaming-2026-04-21"
  | "experimental-claude-tag-2026-10-21"
  | "extended-cache-ttl-2025-04-11"
  | "fallback-credit-2026-06-01"
  | "fallback-credit-2026-07-01"
  | "fast-mode-2026-02-01"
  | "files-api-2025-04-14"
  | "inline-tools-2026-09-15"
  | "interleaved-thinking-2025-05-14"
  | "managed-agents-2026-04-01"
  | "mcp-client-2025-04-04"
  | "mcp-client-2025-11-20"
  | "mcp-client-2026-09-15"
  | "mcp-tunnels-2026-06-22"
  | "message-batches-2024-09-24"
  | "message-threads-2026-08-12"
  | "mid-conversation-output-config-2026-07-01"
  | "mid-conversation-system-clear-at-2026-08-21"
  | "mid-conversation-tool-changes-2026-07-01"
  | "model-context-window-exceeded-2025-08-26"
  | "output-128k-2025-02-19"
  | "output-300k-2026-03-24"
  | "pdfs-2024-09-25"
  | "prompt-caching-2024-07-31"
  | "server-side-fallback-2026-06-01"
  | "server-side-fallback-2026-07-01"
  | "skills-2025-10-02"
  | "spend-limit-reads-2026-09-26"
  | "structured-outputs-2025-11-13"
  | "task-budgets-2026-03-13"
  | "telemetry-destinations-2026-08-11"
  | "thinking-binding-controls-2026-08-01"
  | "thinking-display-updates-2026-08-18"
  | "thinking-token-count-2026-05-13"
  | "token-counting-2024-11-01"
  | "token-efficient-tools-2025-02-19"
  | "user-profiles-2026-03-24"
  | "user-profiles-2026-08-18"
  | "user-profiles-2026-09-04"
  | "user-profiles-billing-2026-10-01"
  | "webhooks-2026-10-07"
  | (string & {});

/**
 * Currency code in capitals.
 * US dollars are the only currency.
 */
export type Currency = "USD";

/** Any JSON object. */
export interface JsonObject {
  [key: string]: unknown;
}

/**
 * Direction of a list by time.
 * `asc` puts the oldest first, `desc` the newest.
 */
export type ListOrder = "asc" | "desc";

/**
 * Key-value pairs that the caller chooses and can change later.
 * Holds at most 16 pairs, with keys of up to 64 and values of up to 512 characters.
 */
export interface Metadata {
  [key: string]: string;
}

/**
 * Changes to stored metadata, key by key.
 * A string sets the key, null deletes it, and a key that is not named keeps its value.
 * The 16 pairs of the limit are counted after the change, so the patch itself may name more keys.
 */
export interface MetadataPatch {
  [key: string]: string | null;
}

/** Money, counted in the minor unit of its currency. */
export interface MonetaryAmount {
  /**
   * Whole number of cents as a string, without decimals and without leading zeros.
   * The amount `2500` is 25 dollars.
   */
  amount: string;
  /**
   * Currency code in capitals.
   * US dollars are the only currency.
   */
  currency: Currency;
}

/** A moment in RFC 3339 form. */
export type Timestamp = string;
