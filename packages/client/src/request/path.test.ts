import { expect, test } from "vitest";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { buildPath, nameIds } from "./path.ts";

test("ids fill the gaps of their names", () => {
  expect(
    buildPath("/v1/sessions/{session_id}/threads/{thread_id}", { thread_id: "sthr_2", session_id: "sesn_1" }),
  ).toBe("/v1/sessions/sesn_1/threads/sthr_2");
});

test("an id cannot lead to another path", () => {
  expect(buildPath("/v1/sessions/{session_id}", { session_id: "a/b?c#d" })).toBe("/v1/sessions/a%2Fb%3Fc%23d");
  expect(buildPath("/v1/sessions/{session_id}", { session_id: "$&" })).toBe("/v1/sessions/%24%26");
});

test("an id that looks encoded is encoded again", () => {
  expect(buildPath("/v1/sessions/{session_id}", { session_id: "%2e%2e%2f\r\n" })).toBe(
    "/v1/sessions/%252e%252e%252f%0D%0A",
  );
  expect(buildPath("/v1/sessions/{session_id}", { session_id: "🦀" })).toBe("/v1/sessions/%F0%9F%A6%80");
});

test.each(["", ".", "..", "sesn_\ud800", undefined, null, 7, {}])("%o is no id", (id) => {
  expect(() => buildPath("/v1/sessions/{session_id}", { session_id: id })).toThrow(ConfigurationError);
});

test("the message names the parameter and what came", () => {
  expect(() => buildPath("/v1/sessions/{session_id}", { session_id: "" })).toThrow(
    '/v1/sessions/{session_id}: session_id must be an id, got ""',
  );
});

test("an id that is only inherited is none", () => {
  expect(() => buildPath("/v1/{constructor}/{__proto__}", {})).toThrow("constructor must be an id, got undefined");
});

test("ids are named in the order of the gaps", () => {
  expect(nameIds("/v1/sessions/{session_id}/threads/{thread_id}", ["a", "b"])).toEqual({
    session_id: "a",
    thread_id: "b",
  });
});
