import { HEADERS } from "@managed-agents/harness";
import { expect } from "vitest";
import { PRISMS } from "../../src/targets/prisms.ts";
import { verifies } from "../../src/verifies.ts";

const BETA = "managed-agents-2026-04-01";

const without = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(HEADERS).filter(([name]) => !names.includes(name)));

/** What is sent before the documentation was read to its end, and how it may be answered. */
const REQUESTS: readonly (readonly [what: string, statuses: readonly number[], init: RequestInit, path?: string])[] = [
  ["all headers", [200], { headers: without() }],
  ["no anthropic-beta", [400, 404], { headers: without("anthropic-beta") }],
  ["no anthropic-version", [400], { headers: without("anthropic-version") }],
  ["no credential", [401], { headers: without("x-api-key") }],
  ["no header at all", [401], {}],
  ["another beta", [400, 404], { headers: { ...without(), "anthropic-beta": "skills-2025-10-02" } }],
  ["several betas", [200], { headers: { ...without(), "anthropic-beta": `skills-2025-10-02,${BETA}` } }],
  ["a blank after the comma", [200], { headers: { ...without(), "anthropic-beta": `skills-2025-10-02, ${BETA}` } }],
  ["an empty beta", [400, 404], { headers: { ...without(), "anthropic-beta": "" } }],
  ["no body", [400], { method: "POST", headers: without() }],
  ["an unknown path", [404], { headers: without() }, "/v1/nothing"],
  ["an unknown method", [404, 405], { method: "PUT", headers: without() }],
];

for (const [what, statuses, init, path = "/v1/sessions"] of REQUESTS) {
  verifies(
    "prism.headers",
    `answers a request with ${what}, and the next one`,
    async ({ api }) => {
      const { url, fetch } = api.running;
      const answer = await fetch(url + path, init);
      await answer.body?.cancel();
      expect(statuses).toContain(answer.status);
      await api.ok("sessions.list");
    },
    { targets: PRISMS },
  );
}
