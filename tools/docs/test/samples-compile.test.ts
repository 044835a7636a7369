import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isInClient, NOT_IN_CLIENT } from "../src/samples/code-samples.ts";
import { typescriptSample } from "../src/samples/typescript.ts";
import { CALLS } from "./calls.ts";

let folder: string;

beforeAll(() => {
  // Inside the workspace, where the client's package is found.
  folder = mkdtempSync(resolve(import.meta.dirname, "samples-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Compiles as long as the client lacks each of the resources. */
const NOT_THERE = [
  'import { createClient } from "@managed-agents/client";',
  "const client = createClient();",
  ...NOT_IN_CLIENT.flatMap((word) => [
    "// @ts-expect-error the client has no such methods",
    `export const ${word} = client.${word.replace(/_s/, "S")};`,
  ]),
].join("\n");

test("every TypeScript sample compiles against the client", () => {
  for (const [index, call] of CALLS.filter(isInClient).entries()) {
    writeFileSync(join(folder, `${call.operationId}-${index}.ts`), typescriptSample(call));
  }
  writeFileSync(join(folder, "not-in-client.ts"), NOT_THERE);
  const options = { extends: "../../../../tsconfig.base.json", compilerOptions: { noEmit: true }, include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const run = spawnSync(process.execPath, [join(dirname(manifest), "bin/tsc"), "-p", folder], { encoding: "utf8" });
  expect(run.stdout).toBe("");
  expect(run.status).toBe(0);
}, 60_000);
