import { expect, test } from "vitest";
import { manualCaller } from "../support/manual-caller.ts";

const MEMORY = "agent-memory-2026-07-22";
const AGENTS = "managed-agents-2026-04-01";
const PATHS = [
  "/v1/memory_stores",
  "/v1/memory_stores/memstore_011C2sMcsAdovPwH82jW6iPV",
  "/v1/memory_stores/memstore_011C2sMcsAdovPwH82jW6iPV/memories",
  "/v1/memory_stores/memstore_011C2sMcsAdovPwH82jW6iPV/memory_versions",
];

test.each(PATHS)("%s takes either beta of memory, and not both", async (path) => {
  const caller = await manualCaller();
  const get = (beta: string) => caller.call("GET", path, undefined, { "anthropic-beta": beta });
  expect((await get(MEMORY)).status).toBe(200);
  expect((await get(AGENTS)).status).toBe(200);
  expect((await get(`files-api-2025-04-14,${MEMORY}`)).status).toBe(200);
  expect((await get("files-api-2025-04-14")).status).toBe(404);
  for (const both of [`${MEMORY},${AGENTS}`, `${AGENTS}, ${MEMORY}`]) {
    const refused = await get(both);
    expect(refused).toMatchObject({ status: 400, json: { error: { type: "invalid_request_error" } } });
    expect(refused.json.error.message).toContain(MEMORY);
    expect(refused.json.error.message).toContain(AGENTS);
  }
});

test("vaults need the beta of managed agents, whatever stands beside it", async () => {
  const caller = await manualCaller();
  const get = (beta: string) => caller.call("GET", "/v1/vaults", undefined, { "anthropic-beta": beta });
  expect((await get(AGENTS)).status).toBe(200);
  expect((await get(`${AGENTS},${MEMORY}`)).status).toBe(200);
  expect((await get(MEMORY)).status).toBe(404);
});
