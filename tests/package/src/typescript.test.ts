import { describe, expect, inject, test } from "vitest";
import { compile } from "./compile.ts";

const { vitest5, vitest4 } = inject("projects");
const FILES = ["types.mts", "types.cts", "types.ts"];

const SETTINGS = {
  "node16, ES modules and CommonJS": { module: "node16", moduleResolution: "node16", files: FILES },
  "nodenext, ES modules and CommonJS": { module: "nodenext", moduleResolution: "nodenext", files: FILES },
  bundler: { module: "esnext", moduleResolution: "bundler", files: ["types.ts"] },
} as const;

describe.each(["typescript-5.6", "typescript-5.9", "typescript-7"])("%s", (compiler) => {
  test.each(Object.entries(SETTINGS))("compiles every entry point under %s", async (_, { files, ...settings }) => {
    expect(await compile(compiler, vitest5, vitest5, settings, files)).toBe("");
  });
});

test.each([
  ["vitest 4", vitest4],
  ["vitest 5", vitest5],
])("the matchers are typed under %s", async (_, folder) => {
  // What a runner declares is for itself to check.
  const settings = { module: "esnext", moduleResolution: "bundler", skipLibCheck: true };
  expect(await compile("typescript-5.9", folder, folder, settings, ["matchers.vitest.ts"])).toBe("");
});
