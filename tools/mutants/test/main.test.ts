import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const MAIN = resolve(import.meta.dirname, "../src/main.ts");

/** Starts the command. @param onOutput is given the process after each thing that it prints */
async function run(
  args: readonly string[],
  env: Record<string, string> = {},
  onOutput?: (child: { kill(signal: "SIGINT"): boolean }) => void,
) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, complaint] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
    onOutput?.(child);
  });
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk;
  });
  const [status] = (await once(child, "close")) as [number | null];
  return { status, output, complaint };
}

test("--list prints what each mutant changes, and runs nothing", async () => {
  const { status, output } = await run(["--list", "--only", "client/redirects"]);
  expect(status).toBe(0);
  expect(output).toContain('-  const redirect = "manual";\n');
  expect(output).toContain('+  const redirect = "follow";\n');
  expect(output).toContain("1 mutants, seed 1\n");
});

test("sixty are listed, of which the seed chooses twenty", async () => {
  const [one, two] = await Promise.all(["1", "2"].map((seed) => run(["--list", "--seed", seed])));
  expect(one?.output).toContain("60 mutants, seed 1\n");
  expect(two?.output).toContain("60 mutants, seed 2\n");
  expect(one?.output).not.toBe(two?.output.replace("seed 2", "seed 1"));
});

test.each([
  [["--seed", "x"], '--seed takes a whole number from 0 to 9007199254740991, not "x"'],
  [["--jobs", "0"], '--jobs takes a whole number from 1 to 16, not "0"'],
  [["--only", "no such name"], 'no mutant\'s name or file contains "no such name"'],
  [["--fast"], "Unknown option '--fast'"],
])("%j is a usage error", async (args, message) => {
  const { status, complaint } = await run(args);
  expect(status).toBe(2);
  expect(complaint).toContain(message);
  expect(complaint).toContain("Usage: npm run mutants");
});

test("Ctrl-C ends the run and removes the copies", async () => {
  const temporary = mkdtempSync(join(tmpdir(), "mutants-interrupted-"));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  const args = ["--only", "client/redirects", "--jobs", "1"];
  const { status, complaint } = await run(args, { TMPDIR: temporary }, (child) => child.kill("SIGINT"));
  expect(complaint).toBe("mutants: interrupted; the copies are removed\n");
  expect(status).toBe(130);
  expect(readdirSync(temporary).filter((name) => name.startsWith("managed-agents-copy"))).toEqual([]);
});
