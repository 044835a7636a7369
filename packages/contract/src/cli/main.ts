#!/usr/bin/env node
try {
  await import("@managed-agents/types/check-node");
} catch (error) {
  process.stderr.write(`managed-agents-contract: ${(error as Error).message}\n`);
  process.exit(1);
}

const { run } = await import("./run.ts");

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: process.stdin,
});

export {};
