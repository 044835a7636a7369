import { expect, test } from "vitest";
import { redactBody, redactQuery } from "./redact.ts";

test.each([
  ["https://dana:pw@host.example/a", "https://host.example/a"],
  ["https://dana:p@ss@w@host.example", "https://host.example"],
  ["see https://token@host.example and http://b:c@d", "see https://host.example and http://d"],
  ["https://host.example/a@b", "https://host.example/a@b"],
])("what stands before the host in %s is not kept", (address, kept) => {
  expect(JSON.parse(redactBody(JSON.stringify({ address })) ?? "")).toEqual({ address: kept });
});

test.each([
  ["api_key=s3cret&limit=1", "api_key=[redacted]&limit=1"],
  ["api%5Fkey=s3cret", "api%5Fkey=[redacted]"],
  ["%61ccess_toke%6E=s3cret", "%61ccess_toke%6E=[redacted]"],
  ["x-api-key=s3cret", "x-api-key=[redacted]"],
  ["url=https://dana:p@ss@host.example&limit=1", "url=https://host.example&limit=1"],
  ["url=https%3A%2F%2Fdana%3Apw%40host.example", "url=[redacted]"],
  ["%ZZ=1&limit=1", "%ZZ=1&limit=1"],
  ["statuses[]=idle&page=a%40b", "statuses[]=idle&page=a%40b"],
])("the query %s is kept as %s", (query, kept) => {
  expect(redactQuery(query)).toBe(kept);
});

test.each([
  ['{"a":"https:\\/\\/dana:pw@host.example"}', { a: "https://host.example" }],
  ['{"\\u0074oken":"s3cret"}', { token: "[redacted]" }],
  ['{"privateKey":"s3cret"}', { privateKey: "[redacted]" }],
  ['{"private_key":["s3cret"]}', { private_key: "[redacted]" }],
])("what JSON writes in another way, as in %s, is not kept either", (body, kept) => {
  expect(JSON.parse(redactBody(body) ?? "")).toEqual(kept);
});
