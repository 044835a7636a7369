import type { CapturedHTTPResponse, CredentialValidation } from "@managed-agents/types";
import type { TokenFate } from "./token-fate.ts";

type Verdict = Pick<CredentialValidation, "status" | "mcp_probe" | "refresh">;

const answered = (status_code: number, error: string): CapturedHTTPResponse => ({
  status_code,
  content_type: "application/json",
  body: JSON.stringify({ error }),
  body_truncated: false,
});

const refusedProbe = (error: string): Verdict["mcp_probe"] => ({
  method: "initialize",
  http_response: answered(401, error),
});

/**
 * What comes of trying an OAuth credential on its server. A refused token makes the service ask for a new one; one that was issued is not
 * tried, so that the verdict is open until the next call.
 *
 * @param refresh fate of the refresh token; null where none is stored
 */
export function tryCredential(access: TokenFate, refresh: TokenFate | null): Verdict {
  if (access === "accepted") return { status: "valid", mcp_probe: null, refresh: null };
  if (access === "unreachable") {
    return { status: "unknown", mcp_probe: { method: "initialize", http_response: null }, refresh: null };
  }
  const mcp_probe = refusedProbe(access === "expired" ? "expired" : "invalid_token");
  if (refresh === null) {
    return { status: "invalid", mcp_probe, refresh: { status: "no_refresh_token", http_response: null } };
  }
  if (refresh === "unreachable") {
    return { status: "unknown", mcp_probe, refresh: { status: "connect_error", http_response: null } };
  }
  // What was withdrawn is not renewed.
  if (access === "invalid" || refresh !== "accepted") {
    return {
      status: "invalid",
      mcp_probe,
      refresh: { status: "failed", http_response: answered(400, "invalid_grant") },
    };
  }
  return { status: "unknown", mcp_probe, refresh: { status: "succeeded", http_response: null } };
}
