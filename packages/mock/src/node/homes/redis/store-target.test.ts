import { inspect } from "node:util";
import { expect, test } from "vitest";
import { LogError } from "../../../world-log/log-error.ts";
import { loadClient } from "./load-client.ts";
import { parseStoreUrl } from "./store-target.ts";

test.each([
  ["redis://localhost", { host: "localhost", port: 6379, tls: false, database: 0 }, undefined],
  ["redis://localhost/", { host: "localhost", port: 6379, tls: false, database: 0 }, undefined],
  ["valkey://10.0.0.1:7000/12", { host: "10.0.0.1", port: 7000, tls: false, database: 12 }, undefined],
  ["rediss://[::1]:6380", { host: "::1", port: 6380, tls: true, database: 0 }, undefined],
  ["valkeys://store.example.com", { host: "store.example.com", port: 6379, tls: true, database: 0 }, undefined],
  ["redis://:secret@h", { host: "h", port: 6379, tls: false, database: 0 }, { password: "secret" }],
  [
    "redis://me:s%40c%2Fret@h",
    { host: "h", port: 6379, tls: false, database: 0 },
    { username: "me", password: "s@c/ret" },
  ],
])("%s names a store", (url, rest, credentials) => {
  const { credentials: read, ...target } = parseStoreUrl(url);
  expect(target).toEqual(rest);
  expect(read?.()).toEqual(credentials);
});

test("a target shows no password where it is printed", () => {
  expect(inspect(parseStoreUrl("redis://me:planted@h"), { depth: 9, showHidden: true })).not.toContain("planted");
});

test.each([
  "",
  "planted",
  "http://me:planted@h",
  "unix:/planted",
  "redis://",
  "redis:planted",
  "redis://me:planted@h:99999",
  "redis://me:planted%@h",
  "redis://h/planted",
  "redis://h/-1",
  "redis://h/1/planted",
  "redis://h?password=planted",
  "redis://h/0#planted",
])("%j names none, and is not repeated", (url) => {
  let error: unknown;
  try {
    parseStoreUrl(url);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(LogError);
  expect((error as Error).message).toMatch(/^the address of the store.*: expected /);
  expect(inspect(error)).not.toContain("planted");
});

test("where the client is not installed, one line names the command that installs it", async () => {
  const missing = Object.assign(new Error("Cannot find package '@redis/client'"), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(loadClient(() => Promise.reject(missing))).rejects.toThrow(
    new LogError("a store needs the package @redis/client, which is not installed: npm install @redis/client"),
  );
  const other = new Error("another fault");
  await expect(loadClient(() => Promise.reject(other))).rejects.toBe(other);
});
