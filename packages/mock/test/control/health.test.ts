import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { serve } from "./caller.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

test("health answers 200 with the version and the number of worlds, without a key", async () => {
  const { call } = await serve();
  const first = await call("GET", "/health");
  expect(first).toMatchObject({ status: 200, json: { status: "ok", version, worlds: 1 } });
  await call("POST", "/_mock/reset", { headers: { "x-mock-world": "other" } });
  expect((await call("GET", "/health")).json.worlds).toBe(2);
});

test("HEAD of health and of every GET has no body", async () => {
  const { call } = await serve();
  for (const path of ["/health", "/", "/_mock/", "/_mock/worlds", "/_mock/clock"]) {
    expect(await call("HEAD", path)).toMatchObject({ status: 200, text: "" });
  }
});

test.each(["attacker.example", "mock.internal:4010", ""])("health answers the host %j", async (host) => {
  const { call } = await serve();
  expect(await call("GET", "/health", { headers: { host } })).toMatchObject({ status: 200 });
});

test("health answers with any query, key, origin and name of a world", async () => {
  const { call } = await serve({ worldsByKey: true, controlToken: "s3cr3t-token" });
  const headers = {
    origin: "https://elsewhere.example",
    "sec-fetch-site": "cross-site",
    "x-api-key": "any",
    "x-mock-world": "NOT A NAME",
  };
  expect(await call("GET", "/health?nocache=1", { headers })).toMatchObject({ status: 200 });
});

test("the root answers what there is as JSON, to those who do not ask for a page", async () => {
  const { call } = await serve();
  for (const accept of ["*/*", "application/json", "text/html;q=0", "text/htmlx"]) {
    const { status, json, headers } = await call("GET", "/", { headers: { accept } });
    expect({ status, name: json.name, version: json.version }).toEqual({
      status: 200,
      name: "@managed-agents/mock",
      version,
    });
    expect(headers["content-type"]).toBe("application/json");
    for (const path of Object.values(json.links as Record<string, string>).filter((path) => path !== "/v1/sessions")) {
      expect(await call("GET", path)).toMatchObject({ status: 200 });
    }
  }
});

test("no answer may be kept, guessed at or read by another origin", async () => {
  const { call } = await serve();
  for (const path of ["/", "/health", "/_mock/", "/_mock/worlds", "/_mock/nothing"]) {
    const { headers } = await call("GET", path, { headers: { origin: "http://localhost:5173" } });
    expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  }
});
