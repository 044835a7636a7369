import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sessionApi, sessionWith } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { findServer } from "../src/find-server.ts";
import { freePort, until } from "../src/store-server.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

test("the lines of docs/replicas.md start a store and two replicas that share their worlds", async () => {
  const page = readFileSync(join(ROOT, "docs/replicas.md"), "utf8");
  const [, block = ""] = /## By hand\n.*?```sh\n(.*?)```/s.exec(page) ?? [];
  const lines = block.trim().split("\n");
  expect(lines).toHaveLength(3);
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-page-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const ports = new Map<string, number>();
  for (const shown of ["6379", "4011", "4012"]) {
    const taken = [...ports.values()];
    let port = await freePort();
    while (taken.includes(port)) port = await freePort();
    ports.set(shown, port);
  }
  const mock = `'${process.execPath}' '${join(ROOT, "packages/mock/bin/managed-agents-mock.js")}'`;
  for (const line of lines) {
    const command = line
      .replace(/\b(?:6379|4011|4012)\b/g, (shown) => String(ports.get(shown)))
      .replace("npx managed-agents-mock", mock)
      .replace(/^redis-server/, findServer() ?? "");
    const child = spawn(`exec env ${command}`, { cwd: folder, shell: true, stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
    });
    await until(() => /Ready to accept connections|http:\/\/127\.0\.0\.1:/.test(said));
  }
  const [one, other] = ["4011", "4012"]
    .map((shown) => ports.get(shown))
    .map((port) => sessionApi({ baseURL: `http://127.0.0.1:${port}` }));
  const { id } = (await one?.create({ ...sessionWith("default"), title: "shared" })) ?? { id: "" };
  expect((await other?.retrieve(id))?.title).toBe("shared");
  const health = await (await fetch(`http://127.0.0.1:${ports.get("4012")}/health`)).json();
  expect(health).toMatchObject({ log: { home: "redis", available: true, durable: true, warnings: [] } });
});
