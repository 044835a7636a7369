import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

test("--serve shows the banner behind the walk-through, and logs each request from then on", async () => {
  const args = [join(import.meta.dirname, "main.ts"), "--serve", "--port", "0"];
  const child = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: "1" } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  let notify = (): void => {};
  child.stdout.on("data", (text: Buffer) => {
    output += text.toString();
    notify();
  });
  const written = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const [found] = pattern.exec(output) ?? [];
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        notify = resolve;
      });
    }
  };
  await written(/Unofficial: not affiliated/);
  const [, url = ""] = /Managed Agents mock on (http:\S+)/.exec(output) ?? [];
  expect(output).not.toMatch(/^200 {4}/m);
  await fetch(`${url}/v1/sessions`, { headers: { "x-api-key": "any", "anthropic-version": "2023-06-01" } });
  expect(await written(/^404 {4}GET.*\n.*\n.*$/m)).toContain("anthropic-beta");
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
}, 60_000);
