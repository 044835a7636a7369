import { expect, test } from "vitest";
import { createScrubber } from "./create-scrubber.ts";

const request = (path: string, headers: Record<string, string> = {}) =>
  createScrubber({ keepIds: true }).scrub({
    kind: "request",
    at: 0,
    exchange: 1,
    method: "GET",
    path,
    query: [],
    headers,
  });

test.each([
  ["a key with its first letter encoded", "/v1/agents/%73k-ant-api03-CANARY", "/v1/agents/***"],
  ["a key with its hyphens encoded", "/v1/agents/sk%2Dant%2dapi03%2dCANARY", "/v1/agents/***"],
  ["a key behind a byte that is no UTF-8", "/v1/agents/%ff%73k-ant-CANARY", "/v1/agents/%EF%BF%BD***"],
  ["an address of e-mail", "/v1/agents/canary%40corp.com", "/v1/agents/someone%40example.com"],
  ["what is no encoding", "/v1/agents/%zz100%", "/v1/agents/%zz100%"],
  ["what holds no secret", "/v1/agents/a%2fb%20c", "/v1/agents/a%2fb%20c"],
])("%s in a path is what the recording keeps without secrets", (_, path, kept) => {
  expect(request(path).path).toBe(kept);
});

test("a key of a header is hidden in the path, however it is encoded there", () => {
  const encoded = [..."CANARY/value-1"].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
  const headers = { "x-api-key": "CANARY/value-1" };
  expect(request(`/v1/agents/${encoded}`, headers).path).toBe("/v1/agents/***");
  expect(request("/v1/agents/CANARY%2fvalue-1", headers).path).toBe("/v1/agents/***");
});
