import { expect, test } from "vitest";
import { createScrubber } from "./create-scrubber.ts";

const scrubbed = (data: unknown): unknown =>
  createScrubber({ keepIds: true }).scrub({ kind: "frame", at: 0, exchange: 1, event: null, data }).data;

test.each<[unknown]>([
  [{ name: "API_KEY", value: "CANARY" }],
  [[{ name: "DB_PASSWORD", value: "CANARY" }]],
  [{ key: "x-api-key", value: ["CANARY"] }],
  [{ Name: "Authorization", Value: "CANARY of a scheme" }],
  [{ variable: "SSH_PASSPHRASE", value: "CANARY" }],
  [{ header: "cookie", values: ["CANARY"] }],
  [{ value: { raw: "CANARY" }, name: "GITHUB_TOKEN" }],
  [{ env: [["API_KEY", "CANARY"]] }],
  [{ client_assertion: "CANARY", code_verifier: "CANARY", signing_key: "CANARY", DB_PASS: "CANARY" }],
  ['{"name": "API_KEY", "value": "CANARY"}'],
  ['{\\"key\\":\\"API_KEY\\",\\"value\\":\\"two CANARY words\\"}'],
  ["env:\n  - name: API_KEY\n    value: CANARY\n"],
  ["name=API_KEY, value=CANARY"],
  ['{"value":"CANARY-0123","type":"env","name":"API_KEY"}'],
])("the value in %j is hidden", (data) => {
  expect(JSON.stringify(scrubbed(data))).not.toContain("CANARY");
});

test.each<[unknown]>([
  [{ name: "PATH", value: "/usr/bin" }],
  [{ name: "max_tokens", value: "4096" }],
  [{ name: "API_KEY", description: "The key of the shop.", value: null, required: true }],
  [{ name: "Notes on the password policy", value: "Read them." }],
  [{ type: "object", properties: { name: { type: "string" } }, required: ["api_key", "query"] }],
  [["token", "order"]],
  ['{"name": "order", "value": "1187"}'],
  ["name: Token of thanks\nvalue: high\n"],
  ["Pass --max-tokens 4096, or use --password with care: it is read from the terminal."],
  ["A cookie: small, sweet, and baked. Authorization: ask the owner."],
])("%j stays as it is", (data) => {
  expect(scrubbed(data)).toEqual(data);
});

test("the value of a pair is hidden wherever it comes again", () => {
  const data = { env: [{ name: "API_KEY", value: "CANARY-0123" }], text: "It printed CANARY-0123." };
  expect(scrubbed(data)).toEqual({ env: [{ name: "API_KEY", value: "***" }], text: "It printed ***." });
});

test("a value that nothing quotes to its end is hidden in time that grows with its length alone", () => {
  const text = `token:'${"\\a".repeat(200_000)}`;
  expect(String(scrubbed(text)).length).toBeLessThanOrEqual(text.length);
});
