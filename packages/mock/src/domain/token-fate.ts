/** What an MCP server, or the address that issues tokens, makes of a token. */
export type TokenFate = "accepted" | "expired" | "invalid" | "unreachable";

const MARKS = ["unreachable", "invalid", "expired"] as const;

/**
 * What becomes of a token follows from its text (house rule D241): one that contains `unreachable`, `invalid` or `expired` has that fate, the
 * first of them counts, and any other token is accepted.
 */
export const fateOf = (token: string): TokenFate => MARKS.find((mark) => token.includes(mark)) ?? "accepted";
