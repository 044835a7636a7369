import { type Ended, runCommand } from "@managed-agents/command";

/**
 * Runs Node without colours, in a process group of its own.
 *
 * @param limit milliseconds after which it is ended with all its children
 */
export function runNode(args: readonly string[], cwd: string, limit: number): Promise<Ended> {
  const env = { ...process.env, CI: "true", NO_COLOR: "1", FORCE_COLOR: "0" };
  return runCommand(process.execPath, args, { cwd, env, limit });
}
