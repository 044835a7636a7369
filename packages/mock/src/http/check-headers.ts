import { shorten } from "../domain/shorten.ts";
import { KNOWN_BETAS, MANAGED_AGENTS_BETA } from "./betas.ts";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";
import type { MockRequest } from "./mock-request.ts";

/** Operations 1: both mean the same to the Sessions API. */
const VERSIONS: ReadonlySet<string> = new Set(["2023-06-01", "2026-10-21"]);

/** Errors 3: credential, then version, then beta. No message repeats a credential. */
export function checkHeaders(request: MockRequest): ErrorAnswer | null {
  if (!hasCredential(request)) {
    return errorOf(401, "Send a credential as x-api-key or as Authorization: Bearer.");
  }
  const version = request.header("anthropic-version");
  if (!version || !VERSIONS.has(version)) {
    const came = version ? JSON.stringify(shorten(version, 40)) : "nothing";
    return errorOf(400, `anthropic-version: expected 2023-06-01 or 2026-10-21, but got ${came}`);
  }
  return checkBetas(request.header("anthropic-beta"));
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
  // The service answers as if the path did not exist; the mock says why.
  return errorOf(404, `Not found. These paths exist with the header anthropic-beta: ${MANAGED_AGENTS_BETA}.`);
}
