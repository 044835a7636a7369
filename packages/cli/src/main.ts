import module from "node:module";

// Compiling the program is a third of its start.
module.enableCompileCache?.();

try {
  await import("@managed-agents/types/check-node");
} catch (error) {
  process.stderr.write(`managed-agents: ${(error as Error).message}\n`);
  process.exit(1);
}

const args = process.argv.slice(2);
if (args.length === 1 && args[0] === "--version") {
  const { version } = await import("./version.ts");
  process.stdout.write(`${version()}\n`);
} else {
  const { runProcess } = await import("./process.ts");
  process.exitCode = await runProcess(args);
}
