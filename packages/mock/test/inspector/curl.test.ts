import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Call } from "../../inspector/src/api/call.ts";
import { advanceClock } from "../../inspector/src/api/control-calls.ts";
import { toCurl } from "../../inspector/src/api/curl.ts";
import { message, sendEvents, streamEvents } from "../../inspector/src/api/session-calls.ts";

const ORIGIN = "http://127.0.0.1:4010";
const TARGET = { world: "shop", session: "sesn_1", thread: null };

/** The words that a shell gives to curl. */
function words(line: string): string[] {
  const print = `curl() { printf '%s\\0' "$@"; }; ${line}`;
  return execFileSync("sh", ["-c", print], { encoding: "utf8", env: {} }).split("\0").slice(0, -1);
}

test("a call of the API goes to its world, with the headers that the API demands", () => {
  const call = sendEvents(TARGET, message("Why?"));
  expect(words(toCurl(ORIGIN, call))).toEqual([
    "-sSg",
    "-X",
    "POST",
    "http://127.0.0.1:4010/_mock/worlds/shop/v1/sessions/sesn_1/events",
    "-H",
    "x-api-key: any",
    "-H",
    "anthropic-version: 2023-06-01",
    "-H",
    "anthropic-beta: managed-agents-2026-04-01",
    "-H",
    "content-type: application/json",
    "--data-raw",
    '{"events":[{"type":"user.message","content":[{"type":"text","text":"Why?"}]}]}',
  ]);
});

test("a control call names its world in a header, and its token by the variable alone", () => {
  const line = toCurl(ORIGIN, advanceClock("shop", 3000), true);
  expect(line).toContain('"x-mock-token: $MANAGED_AGENTS_MOCK_TOKEN"');
  expect(words(line)).toEqual(
    expect.arrayContaining([`${ORIGIN}/_mock/clock/advance`, "x-mock-world: shop", '{"ms":3000}']),
  );
});

test("a stream is not buffered", () => {
  expect(words(toCurl(ORIGIN, streamEvents(TARGET)))[0]).toBe("-sSgN");
});

test("a shell reads back every text as it was, and runs nothing of it", () => {
  const body = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("'", "$(touch x)", "`id`", "\\'", "a\nb", "!!", "@file"),
  );
  fc.assert(
    fc.property(
      body.filter((text) => !text.includes("\0")),
      (text) => {
        const call: Call = { method: "POST", path: "/v1/x", world: "default", body: { text } };
        expect(JSON.parse(words(toCurl(ORIGIN, call)).at(-1) ?? "")).toEqual({ text });
      },
    ),
    { numRuns: 60 },
  );
});
