#!/usr/bin/env node
try {
  await import("@managed-agents/types/check-node");
} catch (error) {
  process.stderr.write(`managed-agents-contract: ${(error as Error).message}\n`);
  process.exit(1);
}

const { run } = await import("./run.ts");

const interrupted = new AbortController();
// A second Ctrl-C ends the process at once.
process.once("SIGINT", () => interrupted.abort());

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: process.stdin,
  env: process.env,
  signal: interrupted.signal,
});

export {};
