import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { NODES, nodeOf, run } from "./project.ts";

const { vitest5: project } = inject("projects");

test.each([
  [NODES.oldest, nodeOf(project, "oldest")],
  [process.versions.node, process.execPath],
])("Jest on Node %s requires the packages without a flag", async (_, node) => {
  const { status, stderr } = await run(node, [join("node_modules", "jest", "bin", "jest.js"), "--ci"], project);
  expect({ status, said: status === 0 ? "" : stderr }).toEqual({ status: 0, said: "" });
  expect(stderr).toMatch(/Tests: +2 passed, 2 total/);
});
