import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typescriptSample } from "../src/samples/typescript.ts";
import { CALLS } from "./calls.ts";

let folder: string;

beforeAll(() => {
  // Inside the workspace, where the client's package is found.
  folder = mkdtempSync(resolve(import.meta.dirname, "samples-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("every TypeScript sample compiles against the client", () => {
  for (const [index, call] of CALLS.entries()) {
    writeFileSync(join(folder, `${call.operationId}-${index}.ts`), typescriptSample(call));
  }
  const options = {
    extends: "../../../../tsconfig.base.json",
    compilerOptions: { noEmit: true, types: ["node"] },
    include: ["*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const run = spawnSync(process.execPath, [join(dirname(manifest), "bin/tsc"), "-p", folder], { encoding: "utf8" });
  expect(run.stdout).toBe("");
  expect(run.status).toBe(0);
}, 60_000);
