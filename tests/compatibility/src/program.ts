import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Runs the frozen program.
 *
 * @param script compiled; it imports the client of wherever it stands, or has one compiled in
 * @param baseURL of the server that it calls
 * @returns the lines that it printed
 * @throws Error with what it wrote to standard error, if it fails
 */
export async function runProgram(script: string, baseURL: string): Promise<string[]> {
  const child = spawn(process.execPath, [script, baseURL], { stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  let complaint = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk;
  });
  const [status] = (await once(child, "close")) as [number | null];
  if (status !== 0) throw new Error(`${script} ended with ${status} after ${printed}\n${complaint}`);
  return printed.trimEnd().split("\n");
}
