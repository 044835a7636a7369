import { expect, test } from "vitest";
import { checkHeaders } from "./check-headers.ts";

const GOOD = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
};

const check = (headers: Readonly<Record<string, string | undefined>>) =>
  checkHeaders({ method: "GET", target: "/", body: undefined, header: (name) => ({ ...GOOD, ...headers })[name] });

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
  [{ "x-api-key": undefined }, 401, /x-api-key or as Authorization: Bearer/],
  [{ "x-api-key": " " }, 401, /x-api-key/],
  [{ "x-api-key": undefined, authorization: "Basic c2VjcmV0" }, 401, /x-api-key/],
  [{ "x-api-key": undefined, authorization: "Bearer " }, 401, /x-api-key/],
  [{ "anthropic-version": undefined }, 400, /^anthropic-version: .*but got nothing/],
  [{ "anthropic-version": "2020-01-01" }, 400, /^anthropic-version: .*but got "2020-01-01"/],
  [{ "anthropic-beta": undefined }, 404, /managed-agents-2026-04-01/],
  [{ "anthropic-beta": "skills-2025-10-02" }, 404, /managed-agents-2026-04-01/],
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
