#!/usr/bin/env node
import module from "node:module";

// Before anything is loaded: the first process of a container ignores signals that it has no listener for.
const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});

// The validators are large, and compiling them is a third of the start.
module.enableCompileCache?.();

try {
  await import("@managed-agents/types/check-node");
} catch (error) {
  process.stderr.write(`managed-agents-mock: ${(error as Error).message}\n`);
  process.exit(1);
}

const { runCli } = await import("./cli/run-cli.ts");

// A reader of the log that went away, such as `head`, is no reason to end.
process.stdout.on("error", () => {});

process.exitCode = await runCli(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, stopped });
