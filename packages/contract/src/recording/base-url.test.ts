import { expect, test } from "vitest";
import { parseBaseUrl } from "./base-url.ts";
import { RecordingError } from "./entry.ts";

test.each([
  ["https://api.anthropic.com", { origin: "https://api.anthropic.com", prefix: "", server: "service" }],
  [
    "https://gateway.example:8443/anthropic/",
    { origin: "https://gateway.example:8443", prefix: "/anthropic", server: "other" },
  ],
  ["http://127.0.0.1:4010", { origin: "http://127.0.0.1:4010", prefix: "", server: "loopback" }],
  ["http://[::1]:4010/a/b", { origin: "http://[::1]:4010", prefix: "/a/b", server: "loopback" }],
  ["http://LOCALHOST", { origin: "http://localhost", prefix: "", server: "loopback" }],
])("takes %s", (text, host) => {
  expect(parseBaseUrl(text)).toEqual(host);
});

test.each([
  ["https://user:SECRET@a.example", "url: expected a URL without a user name and password"],
  ["https://SECRET@a.example", "url: expected a URL without a user name and password"],
  ["http://user:SECRET@no host", "url: expected a URL without a user name and password"],
  ["https://a.example?key=SECRET", "url: expected a URL without ? and #"],
  ["https://a.example/#SECRET", "url: expected a URL without ? and #"],
  ["https://a.example?", "url: expected a URL without ? and #"],
  ["nowhere?api_key=SECRET012", 'url: expected a URL, but got "nowhere?api_key=***"'],
  ["http://0.0.0.0", "url: expected https, or http on this machine, but got http://0.0.0.0"],
  ["http://localhost.", "url: expected https, or http on this machine, but got http://localhost."],
  ["ws://localhost", "url: expected https, or http on this machine, but got ws://localhost"],
])("rejects %s, and repeats no secret", (text, message) => {
  expect(() => parseBaseUrl(text, "url")).toThrow(new RecordingError(message));
});
