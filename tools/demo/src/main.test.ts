import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const MAIN = join(import.meta.dirname, "main.ts");
const execute = promisify(execFile);
const demo = (...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> =>
  execute(process.execPath, [MAIN, ...args]).then(
    (output) => ({ ...output, code: 0 }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, code }),
  );

test("a taken port is one clear line and a failure", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
  });
  try {
    const { stderr, code } = await demo("--port", String(port));
    expect(code).toBe(1);
    expect(stderr).toBe(`demo: port ${port} is taken: stop what uses it, or pass --port 0 for a free one\n`);
  } finally {
    other.close();
  }
});

test("a port that is none says what was expected", async () => {
  const { stderr, code } = await demo("--port", "http");
  expect(code).toBe(1);
  expect(stderr).toBe('demo: --port takes a number from 0 to 65535, not "http"\n');
});

test("an unknown option is named", async () => {
  const { stderr, code } = await demo("--prot", "1");
  expect(code).toBe(1);
  expect(stderr).toContain("'--prot'");
});

test("--help explains and succeeds", async () => {
  const { stdout, code } = await demo("--help");
  expect(code).toBe(0);
  expect(stdout).toContain("Unofficial");
});
