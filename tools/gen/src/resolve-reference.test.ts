import { expect, test } from "vitest";
import { resolveReference } from "./resolve-reference.ts";

const HERE = import.meta.dirname;
const resolve = (reference: string): unknown => resolveReference(HERE, "emit/json.ts", reference);

test("a path is relative to the file it stands in", () => {
  expect(resolve("../load.ts#/Loader")).toEqual({ absolute: `${HERE}/load.ts`, file: "load.ts", fragment: "/Loader" });
});

test("a fragment alone stays in its file", () => {
  expect(resolve("#/A")).toEqual({ absolute: `${HERE}/emit/json.ts`, file: "emit/json.ts", fragment: "/A" });
});

test.each([
  ["https://example.com/a.yaml", /^remote/],
  ["HTTPS://example.com/a.yaml", /^remote/],
  ["//example.com/a.yaml", /^remote/],
  ["file:///etc/hosts", /^remote/],
  ["data:text/yaml,a", /^remote/],
  ["C:/a.yaml", /^remote/],
  ["/etc/hosts", /^absolute/],
  ["..\\load.ts", /^absolute/],
  ["../../package.json", /leaves the spec's folder$/],
  ["../../src-other/a.yaml", /leaves the spec's folder$/],
  ["../nowhere.yaml", /^dangling/],
  ["../emit", /names a folder$/],
  ["../emit/json.ts/a", /^dangling/],
])("%s is refused", (reference, message) => {
  expect(resolve(reference)).toEqual({ message: expect.stringMatching(message), remedy: expect.any(String) });
});
