import { sha256 } from "../domain/sha256.ts";
import type { TextAnswer } from "../http/mock-answer.ts";

const encoder = new TextEncoder();
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;

/** Policies by page: a mock has one page, and hashes it once. */
const policies = new Map<string, string>();

/**
 * The inspector, which may run the scripts that it was built with and talk to its own server, and may not be framed.
 *
 * @param page HTML, with scripts and styles inside
 */
export function pageAnswer(page: string, requestId: string): TextAnswer {
  return {
    kind: "text",
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": policyOf(page),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "request-id": requestId,
      vary: "accept",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    },
    body: page,
  };
}

function policyOf(page: string): string {
  const known = policies.get(page);
  if (known !== undefined) return known;
  const hashes = [...page.matchAll(SCRIPT)].map(([, text = ""]) => `'sha256-${base64(sha256(encoder.encode(text)))}'`);
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.length === 0 ? "'none'" : hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  policies.set(page, policy);
  return policy;
}

const base64 = (hexadecimal: string): string =>
  btoa(hexadecimal.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))));
