import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { Command } from "../cli/command.ts";
import { temporaryFolder } from "../cli/folder.ts";
import { selfSigned } from "../support/self-signed.ts";
import { exchange, LINES, Wire } from "../support/wire.ts";
import { readAll, start, startTarget } from "./start.ts";

const HOST = "host: localhost\r\n";
const CLOSE = "connection: close\r\n";

/** A proxy, and what has reached its target. */
async function guarded(...args: string[]) {
  const reached: string[] = [];
  const target = await startTarget(async (asked, response) => {
    const body = (await readAll(asked)).toString("latin1");
    reached.push(`${asked.method} ${asked.url} ${body}`.trim());
    response.writeHead(200, { "content-type": "application/json" });
    response.end("{}");
  });
  const { url, run } = await start("proxy", target.url, ...args);
  return { reached, url, run, port: Number(new URL(url).port), target };
}

/** Status and error of a refusal on the wire, which ends the connection. */
function refusal(answer: string) {
  const [head = "", body = ""] = answer.split("\r\n\r\n", 2);
  expect(head).toMatch(/^connection: close$/im);
  const { type, error } = JSON.parse(body);
  expect(type).toBe("error");
  return { status: Number(head.slice(9, 12)), message: error.message as string };
}

test.each([
  ["a name that leads here from elsewhere", `GET /v1/sessions HTTP/1.1\r\nhost: attacker.example\r\n`, 403],
  ["a name that begins like this machine's", `GET /v1/sessions HTTP/1.1\r\nhost: localhost.attacker.example\r\n`, 403],
  ["a page of another site", `GET /v1/sessions HTTP/1.1\r\n${HOST}origin: https://attacker.example\r\n`, 403],
  [
    "an image on a page of another site",
    `GET /v1/sessions HTTP/1.1\r\n${HOST}sec-fetch-site: cross-site\r\nsec-fetch-mode: no-cors\r\n`,
    403,
  ],
  ["a whole URL of another server", `GET http://attacker.example/v1/sessions HTTP/1.1\r\n${HOST}`, 403],
  ["a whole URL of the target", `GET https://api.anthropic.com/v1/sessions HTTP/1.1\r\n${HOST}`, 403],
  ["a whole URL with a user", `GET http://a:b@localhost/v1/sessions HTTP/1.1\r\n${HOST}`, 403],
  ["another scheme", `GET ftp://localhost/v1/sessions HTTP/1.1\r\n${HOST}`, 400],
  ["two hosts", `GET /v1/sessions HTTP/1.1\r\n${HOST}host: attacker.example\r\n`, 400],
  ["no host", "GET /v1/sessions HTTP/1.1\r\n", 400],
  ["a path that leaves its folder", `GET /v1/../_mock/state HTTP/1.1\r\n${HOST}`, 400],
  ["the same, encoded", `GET /v1/%2e%2E/_mock/state HTTP/1.1\r\n${HOST}`, 400],
  ["the same, with slashes that are encoded", `GET /v1/a%2f..%2F..%2f_mock HTTP/1.1\r\n${HOST}`, 400],
  ["the same, with one slash that is encoded", `GET /v1/..%2f_mock HTTP/1.1\r\n${HOST}`, 400],
  ["the same, with backslashes that are encoded", `GET /v1/%2e.%5c_mock HTTP/1.1\r\n${HOST}`, 400],
  ["the same, with a parameter of the path", `GET /v1/..;/_mock HTTP/1.1\r\n${HOST}`, 400],
  ["the same, with backslashes", `GET /v1\\..\\_mock HTTP/1.1\r\n${HOST}`, 400],
  ["a length and chunks", `POST /v1/a HTTP/1.1\r\n${HOST}content-length: 5\r\ntransfer-encoding: chunked\r\n`, 400],
  [
    "a body that is compressed for one connection",
    `POST /v1/a HTTP/1.1\r\n${HOST}transfer-encoding: gzip, chunked\r\n`,
    400,
  ],
  ["two lengths", `POST /v1/a HTTP/1.1\r\n${HOST}content-length: 1\r\ncontent-length: 2\r\n`, 400],
  ["a folded header", `GET /v1/a HTTP/1.1\r\n${HOST}x-a: b\r\n c\r\n`, 400],
  ["a header with a bare line feed", `GET /v1/a HTTP/1.1\r\n${HOST}x-a: b\nx-injected: 1\r\n`, 400],
  ["a header of 20 kB", `GET /v1/a HTTP/1.1\r\n${HOST}x-a: ${"a".repeat(20_000)}\r\n`, 431],
  ["another expectation", `POST /v1/a HTTP/1.1\r\n${HOST}expect: tea\r\ncontent-length: 0\r\n`, 417],
])("%s is refused, and nothing reaches the target", async (_, head, status) => {
  const { reached, port } = await guarded();
  const answer = await exchange({ port }, `${head}${LINES}${CLOSE}\r\n`);
  const { status: came, message } = refusal(answer);
  expect(came).toBe(status);
  expect(message).not.toContain("attacker");
  expect(reached).toEqual([]);
});

test("CONNECT opens no tunnel", async () => {
  const { reached, port } = await guarded();
  const answer = await exchange(
    { port },
    `CONNECT attacker.example:443 HTTP/1.1\r\nhost: attacker.example:443\r\n\r\n`,
  );
  expect(refusal(answer)).toEqual({ status: 405, message: "CONNECT: this server opens no tunnels." });
  expect(reached).toEqual([]);
});

test("a whole URL of the proxy itself leads to its path at the target", async () => {
  const { reached, port } = await guarded();
  const answer = await exchange(
    { port },
    `GET http://127.0.0.1:${port}/v1/a?b HTTP/1.1\r\n${HOST}${LINES}${CLOSE}\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200/);
  expect(reached).toEqual(["GET /v1/a?b"]);
});

test("--allow-host and --allow-origin let the named ones in, and no others", async () => {
  const { reached, port } = await guarded("--allow-host", "api.test", "--allow-origin", "https://app.example.com");
  const ask = (headers: string) => exchange({ port }, `GET /v1/a HTTP/1.1\r\n${headers}${LINES}${CLOSE}\r\n`);
  expect(await ask("host: api.test\r\norigin: https://app.example.com\r\n")).toMatch(/^HTTP\/1\.1 200/);
  expect(await ask("host: api.example\r\n")).toMatch(/^HTTP\/1\.1 403/);
  expect(await ask("host: api.test\r\norigin: https://app.example.org\r\n")).toMatch(/^HTTP\/1\.1 403/);
  expect(reached).toHaveLength(1);
});

test("keys named __proto__, in headers, queries and bodies, are passed on and checked like any others", async () => {
  const { reached, port, run } = await guarded();
  const body = '{"__proto__":{"agent":"a"},"constructor":{"prototype":{"x":1}}}';
  const answer = await exchange(
    { port },
    `POST /v1/sessions?__proto__=1 HTTP/1.1\r\n${HOST}${LINES}${CLOSE}__proto__: x\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200/);
  expect(reached).toEqual([`POST /v1/sessions?__proto__=1 ${body}`]);
  expect(await run.stop()).toBe(1);
  expect(run.out).toContain('the document does not define the parameter "__proto__"');
  expect(({} as { agent?: unknown }).agent).toBeUndefined();
});

test("an answer with a status or a header that cannot be passed on breaks the connection", async () => {
  for (const head of [
    "HTTP/1.1 999 Strange\r\n",
    "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n",
    "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n",
  ]) {
    const target = await startTarget(() => {});
    target.server.on("connection", (socket) => {
      socket.on("error", () => {});
      socket.end(`${head}\r\n`);
    });
    const { url } = await start("proxy", target.url);
    await expect(fetch(`${url}/v1/sessions`, { headers: HEADERS })).rejects.toThrow("fetch failed");
  }
});

test("a certificate that nobody vouches for is a 502, whatever the environment says", async () => {
  const server = createServer(selfSigned(), (_, response) => response.end("{}"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  onTestFinished(() => {
    server.close();
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
  });
  const { url } = await start("proxy", `https://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const answer = await fetch(`${url}/v1/sessions`, { headers: HEADERS });
  expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT")]);
});

test("a certificate that the environment vouches for is taken", async () => {
  const { key, cert } = selfSigned();
  const server = createServer({ key, cert }, (asked, response) => response.end(asked.headers.host));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const host = `localhost:${(server.address() as AddressInfo).port}`;
  const path = await temporaryFolder().write("ca.pem", cert);
  const command = new Command(["proxy", `https://${host}`, "--port", "0"], { NODE_EXTRA_CA_CERTS: path });
  onTestFinished(() => command.kill());
  const answer = await fetch(`${await command.url()}/v1/x`, { headers: HEADERS });
  expect([answer.status, await answer.text()]).toEqual([200, host]);
});

test("a client that leaves before its second answer has its turn ends both at the target", async () => {
  const left: string[] = [];
  const { promise: both, resolve: sayBoth } = Promise.withResolvers<void>();
  const { promise: asked, resolve: sayAsked } = Promise.withResolvers<void>();
  let count = 0;
  const target = await startTarget((request, response) => {
    response.on("close", () => {
      left.push(request.url ?? "");
      if (left.length === 2) sayBoth();
    });
    count += 1;
    if (count === 2) sayAsked();
  });
  const { url } = await start("proxy", target.url);
  const get = (path: string) => `GET ${path} HTTP/1.1\r\n${HOST}${LINES}\r\n`;
  const wire = new Wire(Number(new URL(url).port), get("/v1/a") + get("/v1/b"));
  await asked;
  wire.socket.destroy();
  await both;
  expect(left.sort()).toEqual(["/v1/a", "/v1/b"]);
});

test("text that steers terminals is in no line of the log", async () => {
  const { port, run } = await guarded();
  await exchange({ port }, `GET /v1/\x1b[31m HTTP/1.1\r\n${HOST}${LINES}${CLOSE}\r\n`);
  await exchange({ port }, `GET /v1/a?\u009b31m HTTP/1.1\r\n${HOST}${LINES}${CLOSE}\r\n`);
  await run.stop();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(run.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
