import type { OperationId } from "@managed-agents/types";
import { expect, test } from "vitest";
import { checkBetas, checkScope } from "./check-betas.ts";

const MANAGED = "managed-agents-2026-04-01";
const MEMORY = "agent-memory-2026-07-22";

test.for<[OperationId, string | undefined]>([
  ["sessions.list", MANAGED],
  ["agents.create", `skills-2025-10-02, ${MANAGED}`],
  ["vaults.list", `${MANAGED},${MANAGED}`],
  ["environments.list", `${MANAGED},${MEMORY}`],
  ["memory_stores.list", MEMORY],
  ["memory_stores.memories.create", MANAGED],
  ["memory_stores.memories.create", `skills-2025-10-02,${MEMORY}`],
  ["files.upload", undefined],
  ["files.upload", ""],
  ["files.list", MANAGED],
  ["files.download", `${MANAGED},${MEMORY}`],
  ["files.retrieve_metadata", "files-api-2025-04-14"],
])("%s takes the betas %s", ([operation, header]) => {
  expect(checkBetas(operation, header)).toBeNull();
});

test.for<[OperationId, string | undefined, number, string]>([
  ["sessions.list", undefined, 404, MANAGED],
  ["agents.create", MEMORY, 404, MANAGED],
  ["vaults.list", "files-api-2025-04-14", 404, MANAGED],
  ["memory_stores.list", undefined, 404, `${MEMORY} or ${MANAGED}`],
  ["memory_stores.memory_versions.redact", "skills-2025-10-02", 404, `${MEMORY} or ${MANAGED}`],
])("%s with the betas %s is %s, and a hint names what is missing", ([operation, header, status, betas]) => {
  const answer = checkBetas(operation, header);
  expect(answer).toMatchObject({ status, type: "not_found_error", message: "not found" });
  expect(answer?.headers["x-mock-hint"]).toBe(`These paths exist with the header anthropic-beta: ${betas}.`);
});

test.for([`${MEMORY},${MANAGED}`, `${MANAGED}, ${MEMORY}`, `skills-2025-10-02,${MANAGED},${MEMORY}`])(
  "memory with %s is a 400 that names both",
  (header) => {
    const message = `anthropic-beta names ${MEMORY} and ${MANAGED}; name one of them.`;
    expect(checkBetas("memory_stores.list", header)).toMatchObject({ status: 400, message });
  },
);

test.for<OperationId>(["sessions.list", "memory_stores.list", "files.list", "files.upload"])(
  "%s refuses an unknown beta",
  (operation) => {
    expect(checkBetas(operation, `${MANAGED},nonsense`)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^Unexpected value\(s\) "nonsense" for the `anthropic-beta` header/),
    });
  },
);

test("scope_id is an unknown parameter without the beta of managed agents", () => {
  const query = { scope_id: "sesn_a" };
  for (const header of [undefined, MEMORY, "files-api-2025-04-14"]) {
    const answer = checkScope(query, header);
    expect(answer).toMatchObject({
      status: 400,
      message: expect.stringContaining('unknown query parameter "scope_id"'),
    });
    expect(answer?.headers["x-mock-hint"]).toContain(MANAGED);
  }
  expect(checkScope(query, ` ${MANAGED} `)).toBeNull();
  expect(checkScope({}, undefined)).toBeNull();
});
