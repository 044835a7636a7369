import type { ExchangeFinding, WrittenEntry } from "@managed-agents/contract/recording";
import { expect, test } from "vitest";
import { CredentialHider } from "./hide-credentials.ts";

const REQUEST = { kind: "request", exchange: 1, method: "POST", path: "/v1/x", query: [], headers: {} } as const;

const finding = (operation: ExchangeFinding["operation"], message: string): ExchangeFinding => ({
  exchange: 1,
  place: "request",
  operation,
  violation: {
    rule: "request",
    severity: "violation",
    index: 0,
    because: undefined,
    message,
    meaning: "",
    frame: undefined,
  },
});

test.each([
  [
    "of a credential",
    "vaults.credentials.create",
    'body.auth.type: expected one of static_bearer, but got "CANARY"',
    "body.auth.type: expected one of static_bearer, but got another value, which can hold a credential and is not shown",
  ],
  [
    "of an address",
    "agents.create",
    'body.mcp_servers[0].url: expected at most 2048 characters, but got "https://x.example/?CANARY',
    "body.mcp_servers[0].url: expected at most 2048 characters, but got another value, which can hold a credential and is not shown",
  ],
  [
    "that ends before the host",
    "sessions.create",
    'body.metadata: expected an object, but got "https://user:CANARY-and-so-on…"',
    'body.metadata: expected an object, but got "https://***"',
  ],
  [
    "of anything else",
    "sessions.create",
    'body.title: expected a string, but got {"a":1}',
    'body.title: expected a string, but got {"a":1}',
  ],
] as const)("a value %s is shown as it may be", (_, operation, message, shown) => {
  expect(new CredentialHider().message(finding(operation, message), REQUEST)).toBe(shown);
});

test("a secret of the entry itself is hidden, wherever a message quotes it", () => {
  const entry: WrittenEntry = { ...REQUEST, body: { access_token: "CANARY-0123456", title: 3 } };
  const message = 'body.title: expected a string, but got ["CANARY-0123456","CANARY-01"]';
  expect(new CredentialHider().message(finding("sessions.create", message), entry)).not.toContain("CANARY");
});

test("a target has no secrets, one line and an end", () => {
  const hider = new CredentialHider();
  hider.learnFromRequest({ ...REQUEST, headers: { "x-api-key": "CANARY-key-0123" } });
  expect(hider.target("/v1/CANARY-key-0123?api_key=CANARY&x=\u001b[31m&limit=1")).toBe(
    "/v1/***?api_key=***&x=?[31m&limit=1",
  );
  expect(hider.target(`/v1/${"a".repeat(500)}`)).toHaveLength(200);
});
