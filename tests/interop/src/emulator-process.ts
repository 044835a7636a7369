import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The emulator as people start it: the command, in a process of its own. */
export interface EmulatorProcess {
  readonly baseURL: string;
  /** Everything that it has printed so far, on both outputs. */
  readonly printed: () => string;
  /** Asks it to stop, as Ctrl-C does, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

const COMMAND = fileURLToPath(new URL("./main.js", import.meta.resolve("@managed-agents/mock/node")));
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/**
 * Starts the command on a free port and waits for the address that it prints. It ends with the test.
 *
 * @param args what follows the command's name
 * @throws Error that quotes what it printed, if it ends before it listens
 */
export async function startEmulatorProcess(args: readonly string[]): Promise<EmulatorProcess> {
  const child = spawn(process.execPath, [COMMAND, "--port", "0", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  const ended = exitOf(child);
  const baseURL = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      printed += chunk;
      const address = ADDRESS.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    void ended.then((code) => reject(new Error(`the emulator ended with ${code} before it listened: ${printed}`)));
  });
  return {
    baseURL,
    printed: () => printed,
    stop: () => {
      child.kill("SIGINT");
      return ended;
    },
  };
}

// `close`, not `exit`: by then the outputs are read to their end.
function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code));
  });
}
