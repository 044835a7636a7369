import { expect, test } from "vitest";
import { readTarget } from "./read-target.ts";

test.each([
  ["/v1/sessions?limit=1", "/v1/sessions?limit=1", undefined],
  ["//elsewhere.example/v1", "//elsewhere.example/v1", undefined],
  ["/http://elsewhere.example/", "/http://elsewhere.example/", undefined],
  ["http://127.0.0.1:4010/v1/sessions?limit=1", "/v1/sessions?limit=1", "127.0.0.1:4010"],
  ["HTTPS://Elsewhere.example?a=b", "/?a=b", "Elsewhere.example"],
  ["http://user:password@elsewhere.example/", "/", "user:password@elsewhere.example"],
  ["http:///v1", "http:///v1", undefined],
  ["*", "*", undefined],
])("%s asks for %s of %s", (url, target, host) => {
  expect(readTarget(url)).toEqual({ target, host });
});
