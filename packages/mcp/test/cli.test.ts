import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { readOptions } from "../src/cli/options.ts";
import { runCli } from "../src/cli/run-cli.ts";
import { VERSION } from "../src/version.ts";
import { connectTo } from "./start.ts";

const BIN = join(import.meta.dirname, "../bin/managed-agents-mcp.js");
const KEY = { ANTHROPIC_API_KEY: "sk-ant-test" };
const TOKEN = "a-token-of-more-than-16-characters";

/** The command in this process, with what it wrote. */
function start(args: readonly string[], environment: Readonly<Record<string, string>> = KEY) {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const stop = Promise.withResolvers<void>();
  const errors: string[] = [];
  const said = Promise.withResolvers<void>();
  const stderr = {
    write: (line: string) => {
      errors.push(line);
      said.resolve();
      return true;
    },
  };
  const status = runCli(args, { environment, stdin, stdout, stderr: stderr as never, stopped: stop.promise });
  onTestFinished(async () => {
    stop.resolve();
    await status;
  });
  return { stdin, stdout, status, stop: () => stop.resolve(), errors: () => errors.join(""), said: said.promise };
}

describe("one line and status 2 for", () => {
  test.each([
    [["--prot", "1"], KEY, "Unknown option '--prot'"],
    [["serve"], KEY, "Unexpected argument 'serve'"],
    [["--port"], KEY, "Option '-p, --port <value>' argument missing"],
    [["--port", "x"], KEY, '--port takes a number from 0 to 65535, not "x"'],
    [["--port", "65536"], KEY, '--port takes a number from 0 to 65535, not "65536"'],
    [["--tools", "some"], KEY, '--tools takes default or all, not "some"'],
    [["--stdio", "--port", "1"], KEY, "--port means nothing beside --stdio"],
    [["--stdio", "--token", TOKEN], KEY, "--token means nothing beside --stdio"],
    [["--host", "0.0.0.0"], KEY, "--host 0.0.0.0 opens the server to others: set MANAGED_AGENTS_MCP_TOKEN, or --token"],
    [["--host", "192.168.1.2"], KEY, "--host 192.168.1.2 opens the server to others"],
    [["--token", "short"], KEY, "the token needs 16 characters or more, none of them a blank"],
    [
      ["--allow-origin", "example.com"],
      KEY,
      '--allow-origin takes an origin such as https://app.example.com, not "example.com"',
    ],
    [["--allow-origin", "https://a.example/path"], KEY, "--allow-origin takes an origin"],
    [[], {}, "no key: set ANTHROPIC_API_KEY"],
    [["--stdio"], { ANTHROPIC_API_KEY: "" }, "no key: set ANTHROPIC_API_KEY"],
    [[], { ...KEY, ANTHROPIC_BASE_URL: "api" }, "ANTHROPIC_BASE_URL must be a plain http(s) address"],
  ])("%j with %j", async (args, environment, message) => {
    const { status, errors } = start(args, environment as Record<string, string>);
    expect(await status).toBe(2);
    expect(errors()).toMatch(/^managed-agents-mcp: .+\n$/);
    expect(errors()).toContain(message);
  });

  test("a port that is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    const { status, errors } = start(["--port", String(port)]);
    expect(await status).toBe(2);
    expect(errors()).toMatch(/^managed-agents-mcp: the port is taken, choose another --port: .+\n$/);
  });
});

test("without options it serves the default tools on 127.0.0.1:9090", () => {
  expect(readOptions([], {})).toEqual({
    transport: "http",
    port: 9090,
    host: "127.0.0.1",
    tools: "default",
    readOnly: false,
    token: undefined,
    allowOrigins: [],
  });
});

test("the token comes from the environment, or from the command line, which wins", () => {
  const environment = { MANAGED_AGENTS_MCP_TOKEN: TOKEN };
  expect(readOptions(["--host", "0.0.0.0"], environment)).toMatchObject({ token: TOKEN });
  expect(readOptions(["--token", `${TOKEN}2`], environment)).toMatchObject({ token: `${TOKEN}2` });
});

test("a served address is written to standard error, and takes hosts until the process is stopped", async () => {
  const { said, errors, stop, status, stdout } = start(["--port", "0", "--read-only"]);
  await said;
  const url = /2 tools at (http:\/\/127\.0\.0\.1:\d+\/mcp)\n/.exec(errors())?.[1] ?? "";
  expect((await (await connectTo(url)).listTools()).tools).toHaveLength(2);
  stop();
  expect(await status).toBe(0);
  expect(stdout.read()).toBeNull();
});

test("on standard input and output it ends with its host", async () => {
  const { stdin, status, errors } = start(["--stdio"]);
  stdin.end();
  expect(await status).toBe(0);
  expect(errors()).toBe("");
});

test("a message that is too large to read ends it with status 1, and is said to be", async () => {
  const { stdin, status, errors } = start(["--stdio"]);
  stdin.write("a".repeat(11 * 2 ** 20));
  expect(await status).toBe(1);
  expect(errors()).toMatch(
    /^managed-agents-mcp: .* maximum size .*\nmanaged-agents-mcp: the connection was closed, .*\n$/,
  );
});

test("--help names every option, and --version the version of the package", async () => {
  const help = start(["--help"], {});
  expect(await help.status).toBe(0);
  const text = String(help.stdout.read());
  for (const option of ["stdio", "port", "host", "tools", "read-only", "token", "allow-origin", "help", "version"]) {
    expect(text).toContain(`--${option}`);
  }
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  const version = start(["--version"], {});
  await version.status;
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  expect([String(version.stdout.read()), manifest.version]).toEqual([`${VERSION}\n`, VERSION]);
});

describe("the launcher", () => {
  const run = (file: string, args: readonly string[]) =>
    new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
      const child = execFile(process.execPath, [file, ...args], { env: {} }, (_, stdout, stderr) =>
        resolve({ status: child.exitCode, stdout, stderr }),
      );
    });

  test("starts the command that was built", async () => {
    expect(await run(BIN, ["--version"])).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
    expect(await run(BIN, [])).toMatchObject({
      status: 2,
      stderr: "managed-agents-mcp: no key: set ANTHROPIC_API_KEY\n",
    });
  });

  test("says in one line that the build is missing, and how to get it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "managed-agents-mcp-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, "bin"));
    cpSync(BIN, join(folder, "bin/managed-agents-mcp.js"));
    cpSync(join(import.meta.dirname, "../package.json"), join(folder, "package.json"));
    expect(await run(join(folder, "bin/managed-agents-mcp.js"), ["--help"])).toEqual({
      status: 1,
      stdout: "",
      stderr: "managed-agents-mcp: not built yet; run `npm run build` in the repository, then try again\n",
    });
  });
});
