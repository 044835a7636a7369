import { runCli } from "./cli.ts";
import { type Input, Interrupted, type Output } from "./io.ts";

/** Runs a command line with what this process has. @returns the exit status */
export async function runProcess(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  // The second one ends the process at once, as it does by default.
  const interrupt = (): void => stop.abort(new Interrupted(130));
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", () => stop.abort(new Interrupted(143)));
  for (const output of [process.stdout, process.stderr]) {
    output.on("error", (error: NodeJS.ErrnoException) => {
      // The reader has what it wanted, such as `head`.
      if (error.code === "EPIPE") stop.abort(new Interrupted(0));
      else stop.abort(error);
    });
  }
  let stdin: typeof process.stdin | undefined;
  const code = await runCli(args, {
    // Opened only where it is asked for: most commands read nothing.
    get stdin() {
      stdin ??= process.stdin;
      return stdin as Input;
    },
    stdout: process.stdout as Output,
    stderr: process.stderr as Output,
    env: process.env,
    signal: stop.signal,
    interrupt,
  });
  // An input that nobody reads to its end would keep the process.
  stdin?.unref?.();
  return code;
}
