import { HEADERS } from "@managed-agents/harness";
import { listen } from "@managed-agents/mock/node";
import { expect, test, vi } from "vitest";
import { main } from "./run.ts";

const KEY = "sk-ant-never-printed";

/** Runs the command with its output kept. */
async function run(args: readonly string[], env: Record<string, string>, signal = new AbortController().signal) {
  const printed: string[] = [];
  const keep = (chunk: unknown) => printed.push(String(chunk)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, "write").mockImplementation(keep));
  try {
    const status = await main(args, env, signal);
    return { status, text: printed.join("") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("help is printed without running anything", async () => {
  const { status, text } = await run(["--help"], {});
  expect(status).toBe(0);
  expect(text).toContain("--max-objects");
});

test("a wrong call ends with 2 and says what was expected", async () => {
  const { status, text } = await run(["--target", "https://staging.example"], { ANTHROPIC_API_KEY: KEY });
  expect(status).toBe(2);
  expect(text).toContain("--yes-create-objects");
});

test("a server elsewhere without a key ends with 2 and names the variable", async () => {
  const { status, text } = await run(["--target", "https://staging.example", "--yes-create-objects"], {});
  expect(status).toBe(2);
  expect(text).toContain("ANTHROPIC_API_KEY");
});

test("a run that is interrupted takes away what it created, and prints no key", async () => {
  const mock = await listen({ port: 0, strict: true });
  const environments = async () => {
    const response = await fetch(`${mock.url}/v1/environments`, { headers: HEADERS });
    const { data } = (await response.json()) as { data: { name: string }[] };
    return data.filter(({ name }) => name.startsWith("Contract tests"));
  };
  try {
    const stop = new AbortController();
    const running = run(["--quick", "--target", mock.url], { ANTHROPIC_API_KEY: KEY }, stop.signal);
    await vi.waitUntil(async () => (await environments()).length > 0, { timeout: 60_000, interval: 50 });
    stop.abort();
    const { status, text } = await running;
    expect(status).toBe(130);
    expect(text).toContain("0 are left");
    expect(text).not.toContain(KEY);
    expect(await environments()).toEqual([]);
  } finally {
    await mock.close();
  }
});
