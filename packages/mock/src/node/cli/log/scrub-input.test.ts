import { expect, test } from "vitest";
import { createInputScrubber } from "./scrub-input.ts";

const SENT = {
  metadata: { kind: "sk-ant-api03-CANARY", op: "canary@corp.com", permission: "password=CANARY-1234" },
  auth: { token: "CANARY-5678" },
  contentType: "CANARY-5678",
  env: [{ name: "API_KEY", value: "CANARY-9012" }],
};

test.each([false, true])(
  "what a client names as the log names its own words is scrubbed, with redactText %s",
  (redactText) => {
    const text = JSON.stringify(createInputScrubber(redactText).scrub(SENT));
    expect(text).not.toMatch(/canary/i);
  },
);

test("words of the log stay where texts are masked", () => {
  const input = { kind: "call", op: "add", sha256: "a1b2", contentType: "text/plain", text: "Secret 1" };
  expect(createInputScrubber(true).scrub(input)).toEqual({ ...input, text: "Xxxxxx 0".toLowerCase() });
});
