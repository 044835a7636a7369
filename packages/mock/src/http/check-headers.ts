import { shorten } from "../domain/shorten.ts";
import { KNOWN_BETAS, MANAGED_AGENTS_BETA } from "./betas.ts";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";
import type { MockRequest } from "./mock-request.ts";

/** Operations 1: both mean the same to the Sessions API. */
const VERSIONS: ReadonlySet<string> = new Set(["2023-06-01", "2026-10-21"]);

/** Credential, then beta, then version, in the service's words (live L31). No message repeats a credential. */
export function checkHeaders(request: MockRequest): ErrorAnswer | null {
  if (!hasCredential(request)) {
    return errorOf(401, "Authentication failed", {
      hint: "Send a credential as x-api-key or as Authorization: Bearer. The mock takes any that is not empty.",
    });
  }
  return checkBetas(request.header("anthropic-beta")) ?? checkVersion(request);
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

function checkBetas(header: string | null | undefined): ErrorAnswer | null {
  if (header === MANAGED_AGENTS_BETA) return null;
  const values = (header ?? "").split(",").map((value) => value.trim());
  const unknown = values.find((value) => value !== "" && !KNOWN_BETAS.has(value));
  if (unknown !== undefined) {
    const shown = JSON.stringify(shorten(unknown, 80));
    return errorOf(
      400,
      `Unexpected value(s) ${shown} for the \`anthropic-beta\` header. See the documentation of beta headers.`,
    );
  }
  if (values.includes(MANAGED_AGENTS_BETA)) return null;
  return errorOf(404, "not found", {
    hint: `These paths exist with the header anthropic-beta: ${MANAGED_AGENTS_BETA}.`,
  });
}
