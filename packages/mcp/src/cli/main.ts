import { runCli } from "./run-cli.ts";

const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
});

// A host that has gone away is no reason to fail.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

const { env: environment, stdin, stdout, stderr } = process;
process.exitCode = await runCli(process.argv.slice(2), { environment, stdin, stdout, stderr, stopped });
