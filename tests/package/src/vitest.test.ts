import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { run } from "./project.ts";

const { vitest4, vitest5 } = inject("projects");

test.each([
  ["vitest 4", vitest4],
  ["vitest 5", vitest5],
])("the matchers work in %s", async (_, folder) => {
  const { status, stdout, stderr } = await run(
    process.execPath,
    [join("node_modules/vitest/vitest.mjs"), "run"],
    folder,
  );
  expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
  expect(stdout).toMatch(/Tests +1 passed/);
});
