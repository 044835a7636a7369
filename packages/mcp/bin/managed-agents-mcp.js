#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

const main = new URL("../dist/cli/main.js", import.meta.url);

if (existsSync(main)) {
  // The validators are large, and compiling them is a good part of the start.
  module.enableCompileCache?.();
  try {
    await import("@managed-agents/types/check-node");
    await import(main.href);
  } catch (error) {
    process.stderr.write(`managed-agents-mcp: ${error.message}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write("managed-agents-mcp: not built yet; run `npm run build` in the root of the repository\n");
  process.exitCode = 1;
}
