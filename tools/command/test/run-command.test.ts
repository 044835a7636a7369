import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { endAll, runCommand } from "../src/run-command.ts";

const options = { cwd: tmpdir(), env: process.env, limit: 60_000 };
const runNode = (program: string, changes: Partial<typeof options> = {}) =>
  runCommand(process.execPath, ["--eval", program], { ...options, ...changes });

/** A program that starts another one, which runs for ever, and prints its id. */
const START =
  'const { pid } = require("child_process").spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"], { stdio: "inherit" }); console.log(pid);';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const ends = (pid: number) => vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 60_000 });

test("a command ends with its status and all that it printed", async () => {
  const ended = await runNode('console.log("out"); console.error("err"); process.exitCode = 3;');
  expect(ended).toMatchObject({ status: 3, timedOut: false });
  expect(ended.output.split("\n").sort()).toEqual(["", "err", "out"]);
});

test("what a command leaves running is ended with it", async () => {
  const { status, output } = await runNode(`${START} process.exit(0);`);
  expect(status).toBe(0);
  await ends(Number(output));
});

test("a command that does not end in time is ended, with what it started", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = mkdtempSync(join(tmpdir(), "run-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const running = runNode(`${START} require("fs").writeFileSync("started", "");`, { cwd: folder });
  while (!existsSync(join(folder, "started"))) await delay(20);
  vi.advanceTimersByTime(options.limit);
  const { status, output, timedOut } = await running;
  vi.useRealTimers();
  expect({ status, timedOut }).toEqual({ status: null, timedOut: true });
  await ends(Number(output));
});

test("every command that runs can be ended at once", async () => {
  const running = [runNode(START), runNode("setInterval(() => {}, 1000)")];
  endAll();
  expect((await Promise.all(running)).map(({ status }) => status)).toEqual([null, null]);
});

test("a command that does not exist is an error", async () => {
  await expect(runCommand("no-such-command", [], options)).rejects.toThrow("no-such-command");
});
