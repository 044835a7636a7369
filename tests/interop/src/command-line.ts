import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "@managed-agents/mock/node";
import { onTestFinished } from "vitest";

/** A command of the emulator that serves until it is stopped, in this process. */
export interface RunningCommand {
  readonly baseURL: string;
  /** Everything that it has printed so far, on both outputs. */
  readonly printed: () => string;
  /** Asks it to stop, as Ctrl-C does, and gives its exit status. */
  readonly stop: () => Promise<number>;
}

/**
 * Starts a command on a free port, and waits for the address that it prints. It ends with the test.
 *
 * @throws Error that quotes what it printed, if it ends before it listens
 */
export async function startCommand(...args: string[]): Promise<RunningCommand> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const { promise: address, resolve: sayAddress } = Promise.withResolvers<string>();
  let printed = "";
  const write = (text: string): void => {
    printed += text;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (found !== undefined) sayAddress(found);
  };
  const exit = runCli([...args, "--port", "0"], { stdout: { write }, stderr: { write }, stopped });
  const ended = exit.then((status): never => {
    throw new Error(`${args[0]} ended with ${status} before it listened: ${printed}`);
  });
  ended.catch(() => {});
  const baseURL = await Promise.race([address, ended]);
  const end = (): Promise<number> => {
    stop();
    return exit;
  };
  onTestFinished(async () => void (await end()));
  return { baseURL, printed: () => printed, stop: end };
}

/** A folder for recordings, which is removed behind the test, and the one file in it. */
export function recordingFolder(): { readonly path: string; readonly file: () => string } {
  const path = mkdtempSync(join(tmpdir(), "interop-recording-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file: () => {
      const [name, ...others] = readdirSync(path);
      if (name === undefined || others.length > 0)
        throw new Error(`expected one recording, but got ${others.length + 1}`);
      return join(path, name);
    },
  };
}
