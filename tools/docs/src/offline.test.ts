import { expect, test } from "vitest";
import { makeOffline } from "./offline.ts";

const LOGOS = "src:e?`https://cdn.redoc.ly/redoc/logo-mini-full.svg`:`https://cdn.redoc.ly/redoc/logo-mini.svg`";
const QUIET = '{"disableTelemetry":true}';

test("the logo is drawn from the page itself", () => {
  const html = makeOffline(LOGOS + QUIET);
  expect(html).not.toContain("cdn.redoc.ly");
  expect(html.match(/`data:image\/svg\+xml,[^`]+`/g)).toHaveLength(2);
});

test("a page without the known logo is an error", () => {
  expect(() => makeOffline(QUIET)).toThrow("cdn.redoc.ly");
});

test("a page that reports its readers is an error", () => {
  expect(() => makeOffline(`${LOGOS}{"disableTelemetry":false}`)).toThrow("telemetry");
});
