import type { Answered } from "./recorded-api.ts";
import { scrubText } from "./scrub-text.ts";

/** Most of a server's own words that are shown. */
const MOST = 200;

/** Why a server refused a call, in one line for the person who records. */
export function refusalText({ status, body }: Answered, sessionId: string): string {
  const { error } = Object(body) as { readonly error?: unknown };
  const { type, message, details } = Object(error) as Readonly<Record<string, unknown>>;
  const { error_code: code } = Object(details) as { readonly error_code?: unknown };
  const words = typeof message === "string" ? `: ${oneLine(message)}` : "";
  if (status === 401) return `the server does not accept the key in ANTHROPIC_API_KEY (401)${words}`;
  const isBeta = code === "organization_not_enrolled_in_beta" || /\bbeta\b/i.test(words);
  if (isBeta) return `the key has no access to the Managed Agents beta (${status})${words}`;
  if (status === 403) return `the key may not read session ${sessionId} (403)${words}`;
  if (status === 404) return `there is no session ${sessionId} on this server, or not for this key (404)${words}`;
  return `the server refused with ${status}${typeof type === "string" ? ` ${oneLine(type)}` : ""}${words}`;
}

/** Text of a server, without what could steer a terminal. */
function oneLine(text: string): string {
  const clean = scrubText(text).replaceAll(/\p{C}+|\s+/gu, " ");
  return clean.length > MOST ? `${clean.slice(0, MOST)}…` : clean;
}
