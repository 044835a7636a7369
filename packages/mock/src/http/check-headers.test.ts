import { expect, test } from "vitest";
import { checkHeaders } from "./check-headers.ts";

const GOOD = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
};

const check = (headers: Readonly<Record<string, string | undefined>>) =>
  checkHeaders(
    { method: "GET", target: "/", body: undefined, header: (name) => ({ ...GOOD, ...headers })[name] },
    "sessions.list",
  );

test.for([
  {},
  { "x-api-key": undefined, authorization: "Bearer any" },
  { "x-api-key": undefined, authorization: "bearer any" },
  { "anthropic-version": "2026-10-21" },
  { "anthropic-beta": "skills-2025-10-02, managed-agents-2026-04-01" },
  { "anthropic-beta": "managed-agents-2026-04-01," },
])("lets %o pass", (headers) => {
  expect(check(headers)).toBeNull();
});

test.for([
  [{ "x-api-key": undefined }, 401, /^Authentication failed$/],
  [{ "x-api-key": " " }, 401, /^Authentication failed$/],
  [{ "x-api-key": undefined, authorization: "Basic c2VjcmV0" }, 401, /^Authentication failed$/],
  [{ "x-api-key": undefined, authorization: "Bearer " }, 401, /^Authentication failed$/],
  [{ "anthropic-version": undefined }, 400, /^anthropic-version: header is required$/],
  [{ "anthropic-version": "2020-01-01" }, 400, /^anthropic-version: .*but got "2020-01-01"/],
  [{ "anthropic-beta": undefined }, 404, /^not found$/],
  [{ "anthropic-beta": "skills-2025-10-02" }, 404, /^not found$/],
  [
    { "anthropic-beta": "managed-agents-2026-04-01,nonsense" },
    400,
    /^Unexpected value\(s\) "nonsense" for the `anthropic-beta` header/,
  ],
] as const)("refuses %o", ([headers, status, message]) => {
  const answer = check(headers);
  expect(answer).toMatchObject({ status, message: expect.stringMatching(message) });
  expect(answer?.message).not.toContain("c2VjcmV0");
});

test("checks the key before the beta, and the beta before the version", () => {
  const [key, beta, version] = ["x-api-key", "anthropic-beta", "anthropic-version"];
  const without = (...names: string[]) => check(Object.fromEntries(names.map((name) => [name, undefined])))?.status;
  expect([without(key, beta, version), without(beta, version), without(version)]).toEqual([401, 404, 400]);
});

test.for([
  ["x-api-key", /x-api-key or as Authorization: Bearer/],
  ["anthropic-beta", /anthropic-beta: managed-agents-2026-04-01/],
  ["anthropic-version", /2023-06-01 and 2026-10-21/],
] as const)("without %s a hint says what to send", ([name, hint]) => {
  expect(check({ [name]: undefined })?.headers["x-mock-hint"]).toMatch(hint);
});
