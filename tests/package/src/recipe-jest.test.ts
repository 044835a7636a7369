import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { compile } from "./compile.ts";
import { type Ran, run } from "./project.ts";

const { jest29, vitest5 } = inject("projects");

describe.each([
  ["Jest 29", jest29],
  ["Jest 30", vitest5],
])("the recipe for %s", (_, project) => {
  const folder = join(project, "recipes/jest");
  const jest = (file: string, ...flags: string[]): Promise<Ran> => {
    const config = JSON.stringify({ testMatch: [`**/${file}`], moduleFileExtensions: ["mjs", "cjs", "js", "json"] });
    const runner = join(project, "node_modules/jest/bin/jest.js");
    return run(
      process.execPath,
      [...flags, runner, "--ci", "--testTimeout=120000", "--rootDir", folder, "--config", config],
      folder,
    );
  };

  test("runs as README shows it, as an ES module", async () => {
    const { status, stderr } = await jest("refund.test.mjs", "--experimental-vm-modules");
    expect({ status, said: status === 0 ? "" : stderr }).toEqual({ status: 0, said: "" });
    expect(stderr).toMatch(/Tests: +2 passed, 2 total/);
  });

  test("runs with the head for CommonJS, without a flag", async () => {
    const file = join(folder, "refund.test.cjs");
    const [head] = readFileSync(file, "utf8").split("\n\n");
    const body = readFileSync(join(folder, "refund.test.mjs"), "utf8").replace(/^import .*\n/gm, "");
    writeFileSync(file, `${head}\n${body}`);
    const { status, stderr } = await jest("refund.test.cjs");
    expect({ status, said: status === 0 ? "" : stderr }).toEqual({ status: 0, said: "" });
    expect(stderr).toMatch(/Tests: +2 passed, 2 total/);
  });

  test.each([
    ["imported functions", ["refund.test.mjs", "typed.mts"], ["node"]],
    ["global functions", ["typed-globals.cts"], ["node", "jest"]],
  ])("is typed with %s, and refuses what no request of an operation can have", async (_, files, types) => {
    const settings = { module: "nodenext", moduleResolution: "nodenext", skipLibCheck: true, checkJs: true, types };
    expect(await compile("typescript-5.9", project, folder, settings, files)).toBe("");
  });
});
