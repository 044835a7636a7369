import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** The command as it is checked in. It runs what the last build made. */
export const BIN = join(import.meta.dirname, "../bin/managed-agents.js");

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts a process and collects what it says. */
export function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  stdin: string | "open" = "",
): { child: ChildProcess; finished: Promise<Finished> } {
  const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env }, stdio: "pipe" });
  const seen = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    seen.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    seen.err += text;
  });
  child.stdin.on("error", () => {});
  if (stdin !== "open") child.stdin.end(stdin);
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...seen }));
  });
  return { child, finished };
}

/** Runs the command to its end. */
export const runProcess = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  stdin = "",
): Promise<Finished> => start(process.execPath, [BIN, ...args], env, stdin).finished;
