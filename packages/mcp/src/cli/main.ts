import module from "node:module";

// The validators are large, and compiling them is a good part of the start.
module.enableCompileCache?.();

try {
  await import("@managed-agents/types/check-node");
} catch (error) {
  process.stderr.write(`managed-agents-mcp: ${(error as Error).message}\n`);
  process.exit(1);
}

const { runCli } = await import("./run-cli.ts");

const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});

// A host that has gone away is no reason to fail.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

const { env: environment, stdin, stdout, stderr } = process;
process.exitCode = await runCli(process.argv.slice(2), { environment, stdin, stdout, stderr, stopped });
