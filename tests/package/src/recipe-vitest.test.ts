import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { compile } from "./compile.ts";
import { run } from "./project.ts";

const { vitest4, vitest5 } = inject("projects");

describe.each([
  ["vitest 4", vitest4],
  ["vitest 5", vitest5],
])("the recipe for %s", (_, project) => {
  const folder = join(project, "recipes/vitest");

  test("runs as README shows it", async () => {
    const runner = join(project, "node_modules/vitest/vitest.mjs");
    const { status, stdout, stderr } = await run(process.execPath, [runner, "run", "--testTimeout=120000"], folder);
    expect({ status, said: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, said: "" });
    expect(stdout).toMatch(/Tests +5 passed/);
  });

  test("is typed, and refuses what no request of an operation can have", async () => {
    // What a runner declares is for itself to check.
    const settings = { module: "esnext", moduleResolution: "bundler", skipLibCheck: true };
    const files = ["refund.test.ts", "settings.test.ts", "typed.ts"];
    expect(await compile("typescript-5.9", project, folder, settings, files)).toBe("");
  });
});
