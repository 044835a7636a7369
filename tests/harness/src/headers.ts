/** The headers of the documentation's curl examples, which every good request has. */
export const HEADERS: Readonly<Record<"x-api-key" | "anthropic-version" | "anthropic-beta", string>> = {
  "x-api-key": "sk-ant-any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
};
