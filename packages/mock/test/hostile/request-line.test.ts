import { expect, onTestFinished, test } from "vitest";
import { listen } from "../../src/node/listen.ts";
import { exchange, LINES, openServer, refusal, Wire } from "../support/wire.ts";

const HOST = "host: localhost\r\n";
const CLOSE = "connection: close\r\n";

test.each([
  ["words", "hello there\r\n\r\n"],
  ["a TLS greeting", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"],
  ["the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["a version that does not exist", "GET /v1/sessions HTTP/9.9\r\n\r\n"],
  ["an unknown method", `BREW /v1/sessions HTTP/1.1\r\n${HOST}\r\n`],
  ["a control character in the path", `GET /v1/\x01 HTTP/1.1\r\n${HOST}\r\n`],
  ["bare line feeds", "GET /v1/sessions HTTP/1.1\nhost: localhost\n\n"],
  ["a folded header", `GET /v1/sessions HTTP/1.1\r\n${HOST}x-a: b\r\n c\r\n\r\n`],
  ["a space in a header name", `GET /v1/sessions HTTP/1.1\r\n${HOST}x a: b\r\n\r\n`],
  ["a negative length", `POST /v1/sessions HTTP/1.1\r\n${HOST}content-length: -1\r\n\r\n`],
  ["two lengths", `POST /v1/sessions HTTP/1.1\r\n${HOST}content-length: 1\r\ncontent-length: 2\r\n\r\n`],
  [
    "a length and chunks",
    `POST /v1/sessions HTTP/1.1\r\n${HOST}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  ["a chunk without a size", `POST /v1/sessions HTTP/1.1\r\n${HOST}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n`],
  ["a chunk that is too long", `POST /v1/sessions HTTP/1.1\r\n${HOST}transfer-encoding: chunked\r\n\r\n1\r\n{}\r\n`],
])("%s is a 400 in the words of the API", async (_, bytes) => {
  const answer = await exchange(await openServer(), bytes);
  expect(refusal(answer)).toMatchObject({ status: 400, type: "invalid_request_error" });
});

test.each([
  ["a header of 20 kB", `x-a: ${"a".repeat(20_000)}\r\n`],
  ["three thousand headers", "a: b\r\n".repeat(3000)],
])("%s is a 431", async (_, headers) => {
  const answer = await exchange(await openServer(), `GET /v1/sessions HTTP/1.1\r\n${HOST}${headers}\r\n`);
  expect(refusal(answer)).toMatchObject({ status: 431, message: expect.stringContaining("at most 16 KB") });
});

test("a path of 20 kB is a 431", async () => {
  const answer = await exchange(await openServer(), `GET /${"a".repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n`);
  expect(refusal(answer)).toMatchObject({ status: 431 });
});

test("a malformed request behind an answered one is refused, too", async () => {
  const wire = new Wire((await openServer()).port, `GET /v1/sessions?limit=1 HTTP/1.1\r\n${HOST}${LINES}\r\n`);
  await wire.until('"prev_page"');
  const { length } = wire.text;
  wire.send("nonsense\r\n\r\n");
  expect(refusal((await wire.closed).slice(length))).toMatchObject({ status: 400 });
});

test("HTTP/1.1 without Host is a 400, and HTTP/1.0 without it is answered", async () => {
  const target = await openServer();
  const answer = await exchange(target, `GET /v1/sessions HTTP/1.1\r\n${LINES}\r\n`);
  expect(refusal(answer)).toMatchObject({ status: 400, message: expect.stringContaining("Host: expected") });
  expect(await exchange(target, `GET /v1/sessions?limit=1 HTTP/1.0\r\n${LINES}\r\n`)).toContain("200 OK");
});

test("a whole URL as target leads to its path", async () => {
  const target = await openServer();
  const get = (url: string): Promise<string> => exchange(target, `GET ${url} HTTP/1.1\r\n${HOST}${LINES}${CLOSE}\r\n`);
  expect(await get("http://127.0.0.1/v1/sessions?limit=1")).toContain("200 OK");
  expect(refusal(await get("http://127.0.0.1"))).toMatchObject({ status: 404, message: "Not found" });
  expect(refusal(await get("ftp://127.0.0.1/v1/sessions"))).toMatchObject({ status: 404 });
  expect(refusal(await get("http:///v1/sessions"))).toMatchObject({ status: 404 });
});

test("the host of a whole URL counts, and not the Host beside it", async () => {
  const mock = await listen({ clock: 0 });
  onTestFinished(() => mock.close());
  const port = Number(new URL(mock.url).port);
  const head = `GET http://user:secret@attacker.example/v1/sessions HTTP/1.1\r\n${HOST}${LINES}${CLOSE}\r\n`;
  const answer = await exchange({ port }, head);
  expect(refusal(answer)).toMatchObject({ status: 403, type: "permission_error" });
  expect(answer).not.toContain("secret");
});

test.each(["HEAD", "PUT", "PATCH", "TRACE"])("%s is a method that no path takes", async (method) => {
  const answer = await exchange(await openServer(), `${method} /v1/sessions HTTP/1.1\r\n${HOST}${LINES}${CLOSE}\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
  expect(answer).toMatch(/^allow: GET, POST\r$/m);
  expect(answer).not.toMatch(/^request-id:/im);
  const [, body = ""] = answer.split("\r\n\r\n");
  if (method === "HEAD") expect(body).toBe("");
  else
    expect(JSON.parse(body)).toMatchObject({
      type: "error",
      error: { message: "Method Not Allowed" },
      request_id: null,
    });
});

test("CONNECT is refused, since the mock is no proxy", async () => {
  const answer = await exchange(await openServer(), `CONNECT elsewhere.example:443 HTTP/1.1\r\n${HOST}\r\n`);
  expect(refusal(answer)).toMatchObject({ status: 405 });
});

test("an upgrade is not taken, and the request is answered as it is", async () => {
  const target = await openServer();
  const options = "connection: upgrade, close\r\nupgrade: websocket\r\n";
  expect(await exchange(target, `GET /v1/sessions?limit=1 HTTP/1.1\r\n${HOST}${LINES}${options}\r\n`)).toContain(
    "200 OK",
  );
});

test("an unknown expectation is answered with 417", async () => {
  const head = `POST /v1/sessions HTTP/1.1\r\n${HOST}${LINES}expect: coffee\r\ncontent-length: 2\r\n\r\n`;
  expect(refusal(await exchange(await openServer(), head))).toMatchObject({ status: 417 });
});

test("a body that is announced over the limit is refused before it is sent", async () => {
  const head = `POST /v1/sessions HTTP/1.1\r\n${HOST}${LINES}expect: 100-continue\r\ncontent-length: 33554433\r\n\r\n`;
  const answer = await exchange(await openServer(), head);
  expect(refusal(answer)).toMatchObject({ status: 413, type: "request_too_large" });
});

test("a client that announces a body within the limit with Expect gets 100 Continue", async () => {
  const head = `POST /v1/sessions HTTP/1.1\r\n${HOST}${LINES}${CLOSE}expect: 100-continue\r\ncontent-length: 2\r\n\r\n`;
  const wire = new Wire((await openServer()).port, head);
  await wire.until("100 Continue\r\n\r\n");
  wire.send("{}");
  const [, ...answer] = (await wire.closed).split("100 Continue\r\n\r\n");
  expect(refusal(answer.join(""))).toMatchObject({ status: 400, message: expect.stringContaining("body.agent") });
});

test.each(["Host: 127.0.0.1\r\nHost: attacker.example", "HOST: a\r\nhost: a", "Host:\r\nhost: 127.0.0.1"])(
  "two Host headers are refused: %j",
  async (hosts) => {
    const answer = await exchange(await openServer(), `GET /v1/sessions HTTP/1.1\r\n${hosts}\r\n${LINES}\r\n`);
    expect(refusal(answer)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^Host: .*but got 2 headers/),
    });
  },
);
