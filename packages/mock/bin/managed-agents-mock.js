#!/usr/bin/env node
// Checked in, so that the command exists before anything is built.
import { existsSync } from "node:fs";

const program = new URL("../dist/program/main.js", import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write("managed-agents-mock: not built yet; run `npm run build` in the repository, then try again\n");
  process.exitCode = 1;
}
