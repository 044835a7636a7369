import type { OperationId } from "@managed-agents/types";
import { shorten } from "../domain/shorten.ts";
import { checkBetas } from "./check-betas.ts";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";
import type { MockRequest } from "./mock-request.ts";

/** Operations 1: both mean the same to the Sessions API. */
const VERSIONS: ReadonlySet<string> = new Set(["2023-06-01", "2026-10-21"]);

/** Credential, then beta, then version, in the service's words (live L31). No message repeats a credential. */
export function checkHeaders(request: MockRequest, operation: OperationId): ErrorAnswer | null {
  if (!hasCredential(request)) {
    return errorOf(401, "Authentication failed", {
      hint: "Send a credential as x-api-key or as Authorization: Bearer. The mock takes any that is not empty.",
    });
  }
  return checkBetas(operation, request.header("anthropic-beta")) ?? checkVersion(request);
}

function checkVersion(request: MockRequest): ErrorAnswer | null {
  const version = request.header("anthropic-version");
  if (!version) {
    return errorOf(400, "anthropic-version: header is required", {
      hint: `The mock takes ${[...VERSIONS].join(" and ")}.`,
    });
  }
  if (VERSIONS.has(version)) return null;
  const came = JSON.stringify(shorten(version, 40));
  return errorOf(400, `anthropic-version: expected ${[...VERSIONS].join(" or ")}, but got ${came}`);
}

function hasCredential(request: MockRequest): boolean {
  if (request.header("x-api-key")?.trim()) return true;
  return /^Bearer\s+\S/i.test(request.header("authorization") ?? "");
}
