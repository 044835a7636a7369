import type { World } from "../state/world.ts";
import type { MockAnswer } from "./mock-answer.ts";
import type { MockRequest } from "./mock-request.ts";

/** Operations 1: requests per minute of an organization. The mock reports them and never enforces them. */
const READS_PER_MINUTE = 1200;
const WRITES_PER_MINUTE = 300;

const ORGANIZATION = "00000000-0000-4000-8000-000000000000";

const isoText = (time: number): string => new Date(time).toISOString();

export function commonHeaders({ clock }: World, method: string, requestId: string): Record<string, string> {
  const limit = method === "GET" ? READS_PER_MINUTE : WRITES_PER_MINUTE;
  return {
    "request-id": requestId,
    "anthropic-organization-id": ORGANIZATION,
    "anthropic-ratelimit-requests-limit": String(limit),
    "anthropic-ratelimit-requests-remaining": String(limit - 1),
    "anthropic-ratelimit-requests-reset": wholeSecond(clock.now() + 60_000),
  };
}

let lastSecond = { time: 0, text: isoText(0) };

/** An instant rounded up to a second, as text. Kept until the second is over: printing dates is a large part of a small answer. */
function wholeSecond(time: number): string {
  const second = Math.ceil(time / 1000) * 1000;
  if (lastSecond.time !== second) lastSecond = { time: second, text: isoText(second) };
  return lastSecond.text;
}

const NO_HEADERS: Readonly<Record<string, string>> = {};

/** Lets the page that called read the answer. Where the policy does not allow its origin, the answer is a refusal. */
export function corsHeaders(request: MockRequest): Readonly<Record<string, string>> {
  const origin = request.header("origin");
  return origin
    ? { "access-control-allow-origin": origin, "access-control-expose-headers": "*", vary: "origin" }
    : NO_HEADERS;
}

/** The answer to a browser that asks whether it may call. */
export function preflight(request: MockRequest): MockAnswer {
  const wanted = request.header("access-control-request-headers");
  const headers = {
    ...corsHeaders(request),
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": wanted && /^[\w\s,-]{1,2000}$/.test(wanted) ? wanted : "*",
    "access-control-max-age": "600",
  };
  return { kind: "text", status: 204, headers, body: "" };
}
