import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ACTION, Job } from "./runner.ts";
import { tarball } from "./tarball.ts";

test("the mock serves the steps that follow, and has ended when the job has", async () => {
  const job = new Job({ tarball: tarball(), port: "0" });
  const started = await job.start();
  expect(started).toMatchObject({ code: 0 });
  const { "base-url": url = "", log = "", ...others } = job.written("output");
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(others).toEqual({});
  expect(Object.keys(ACTION.outputs).sort()).toEqual(["base-url", "log"]);
  expect(job.written("env")).toEqual({ ANTHROPIC_BASE_URL: url });
  expect(started.out).toBe(`The mock listens on ${url}\n`);
  expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ status: "ok" });
  await fetch(`${url}/v1/nowhere`);

  const stopped = await job.stop();
  expect(stopped.code).toBe(0);
  expect(stopped.out).toMatch(/GET +\/v1\/nowhere/);
  expect(readFileSync(log, "utf8")).toMatch(/GET +\/v1\/nowhere/);
  await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
});

test("scenarios and arguments reach the mock, paths from the workspace", async () => {
  const job = new Job({
    tarball: tarball(),
    port: "0",
    scenario: "one.yaml\n  two words.yaml\n",
    arguments: "--log=json\n--speed=0",
  });
  for (const [file, name] of [
    ["one.yaml", "one"],
    ["two words.yaml", "two"],
  ] as const) {
    writeFileSync(join(job.workspace, file), `name: ${name}\nsummary: S.\nturns:\n  - - say: S.\n`);
  }
  expect(await job.start()).toMatchObject({ code: 0 });
  const { "base-url": url = "", log = "" } = job.written("output");
  const { data } = await (await fetch(`${url}/_mock/scenarios`)).json();
  expect(data.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(["one", "two"]));
  expect(JSON.parse(readFileSync(log, "utf8").split("\n", 1)[0] ?? "")).toMatchObject({ url });
});

test("a port that is taken fails the step with the mock's own words, also where something healthy has it", async () => {
  const other = createServer((_, response) => void response.end("{}")).listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const job = new Job({ tarball: tarball(), port: String(port) });
  const { code, out } = await job.start();
  expect(code).toBe(1);
  expect(out).toContain(`address already in use 127.0.0.1:${port}; choose another --port`);
  expect(out).toContain("::error title=Managed Agents mock::The mock ended with 1 before it was healthy.");
  expect(job.written("env")).toEqual({});
  expect(job.written("output")).toEqual({});
  expect(await job.stop()).toMatchObject({ code: 0 });
});

test("a mock that ends by itself fails the step with its log", async () => {
  const job = new Job({ tarball: tarball('console.error("no memory"); process.exit(7);') });
  const { code, out } = await job.start();
  expect(code).toBe(1);
  expect(out).toContain("no memory");
  expect(out).toContain("::The mock ended with 7 before it was healthy.");
});

test("a mock that is ended by a signal fails the step with its name", async () => {
  const job = new Job({ tarball: tarball('process.kill(process.pid, "SIGKILL");') });
  expect(await job.start()).toMatchObject({ code: 1, out: expect.stringContaining("The mock ended with SIGKILL") });
});

test("a mock that listens and never is healthy is killed when its time is over", async () => {
  const program = `
    import { createServer } from "node:http";
    const server = createServer(() => {}).listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));
  `;
  const { code, out } = await new Job({ tarball: tarball(program), timeout: "5" }).start();
  expect(code).toBe(1);
  expect(out).toContain("::The mock was not healthy after 5 s.");
  const [url = ""] = /http:\S+/.exec(out) ?? [];
  await expect(fetch(url)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

test("an argument that the mock does not know fails the step with what the mock says", async () => {
  const job = new Job({ tarball: tarball(), port: "0", arguments: "--scenaro=x" });
  const { code, out } = await job.start();
  expect(code).toBe(1);
  expect(out).toContain("there is no option --scenaro; did you mean --scenario?");
  expect(out).toContain("The mock ended with 2 before it was healthy.");
});

test("what stands in the log is no command to the runner", async () => {
  const program = 'console.log("::error::made up"); process.exit(1);';
  const { out } = await new Job({ tarball: tarball(program) }).start();
  const [, token = "none"] = /::stop-commands::(\S+)\n::error::made up\n/.exec(out) ?? [];
  expect(out).toContain(`\n::${token}::\n::endgroup::\n`);
});

test("a tarball of something else fails the step", async () => {
  const job = new Job({ tarball: tarball("", "another-package") });
  const { code, out } = await job.start();
  expect(code).toBe(1);
  expect(out).toContain("tarball: expected the package @managed-agents/mock, but it holds another one");
});

test("what npm says about a tarball that is none is shown", async () => {
  const job = new Job({ tarball: "broken.tgz" });
  writeFileSync(join(job.workspace, "broken.tgz"), "no tarball");
  expect(await job.start()).toMatchObject({
    code: 1,
    out: expect.stringContaining("npm could not install ./mock.tgz:%0A"),
  });
});

test("a job in which nothing was started has nothing to stop", async () => {
  expect(await new Job({}).stop()).toEqual({ code: 0, out: "" });
});
