import { spawn } from "node:child_process";
import { join } from "node:path";

/** Said by one build, at most. */
const MAX_TEXT = 64 * 1024;

/** What turns `spec/` into the page, in order; processes of their own, since each reads its code and data anew. */
const STEPS = ["tools/gen/src/main.ts", "tools/docs/src/main.ts"] as const;

/**
 * Generates and builds the reference.
 *
 * @param root of the repository
 * @returns what the failed step said, or undefined if none failed
 */
export async function runBuild(root: string): Promise<string | undefined> {
  for (const step of STEPS) {
    const { status, text } = await run(root, join(root, step));
    if (status !== 0) return text.trim() || `${step} ended with ${status}`;
  }
  return undefined;
}

function run(cwd: string, script: string): Promise<{ status: number | string; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        text = (text + chunk).slice(0, MAX_TEXT);
      });
    }
    child.once("error", (error) => resolve({ status: "an error", text: error.message }));
    child.once("close", (status, signal) => resolve({ status: status ?? signal ?? "no status", text }));
  });
}
