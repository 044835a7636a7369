#!/usr/bin/env node
// Builds the package whose folder it runs in: `dist/` is written anew, so that no module outlives its source.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildCommonJs } from "./common-js.ts";
import { findDependency } from "./dependency.ts";
import { buildProgram } from "./program.ts";

const folder = process.cwd();
rmSync(join(folder, "dist"), { recursive: true, force: true });
const compiler = join(findDependency("typescript", folder) ?? "", "bin/tsc");
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { stdio: "inherit" });
if (status === 0) {
  try {
    await buildCommonJs(folder);
    await buildProgram(folder);
  } catch (error) {
    process.stderr.write(`build-package: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
} else process.exitCode = status ?? 1;
