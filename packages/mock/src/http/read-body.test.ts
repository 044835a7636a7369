import { expect, test } from "vitest";
import type { MockRequest } from "./mock-request.ts";
import { readBody } from "./read-body.ts";

const request = (body: MockRequest["body"], headers: Record<string, string> = {}): MockRequest => ({
  method: "POST",
  target: "/",
  header: (name) => headers[name],
  body,
});

test("parses JSON, and takes no body as none", () => {
  expect(readBody(request('{"a":[1]}'))).toEqual({ value: { a: [1] } });
  expect(readBody(request(undefined))).toEqual({ value: undefined });
});

test("says where malformed JSON goes wrong, and repeats nothing of it", () => {
  const answer = readBody(request('{"authorization_token":"ghp_canary",}'));
  expect(answer).toMatchObject({ status: 400, type: "invalid_request_error" });
  expect((answer as { message: string }).message).toMatch(
    /^body: expected JSON: it stops to be JSON at character \d+$/,
  );
});

test("keeps a property named __proto__ as a property", () => {
  const { value } = readBody(request('{"__proto__":{"a":1}}')) as { value: object };
  expect(Object.keys(value)).toEqual(["__proto__"]);
});

test("refuses nesting that would overflow a stack, but not brackets in text", () => {
  expect(readBody(request("[".repeat(100_000)))).toMatchObject({ status: 400 });
  expect(readBody(request(JSON.stringify({ text: `${"[".repeat(1000)}\\"` })))).toHaveProperty("value");
  expect(readBody(request(`${"[".repeat(200)}${"]".repeat(200)}`))).toHaveProperty("value");
});

test("bytes that are no UTF-8 are no body", () => {
  expect(readBody(request({ not_utf8: true }))).toMatchObject({ status: 400, message: "body: expected UTF-8" });
});

test("a body over 32 MB is too large, wherever that was noticed", () => {
  expect(readBody(request({ too_large: true }))).toMatchObject({ status: 413, type: "request_too_large" });
});

test.for([
  [{ "content-type": "application/json; charset=latin1" }, "unsupported_charset"],
  [{ "content-encoding": "gzip" }, "request_body_encoding_unsupported"],
] as const)("refuses %o", ([headers, code]) => {
  expect(readBody(request("{}", headers))).toMatchObject({ status: 400, code });
});

test.for(["application/json", 'application/json; charset="UTF-8"', "application/json;charset=utf8"])(
  "takes %s",
  (type) => {
    expect(readBody(request("{}", { "content-type": type }))).toEqual({ value: {} });
  },
);
