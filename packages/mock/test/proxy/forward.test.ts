import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { readAll, start, startEmulator, startTarget } from "./start.ts";

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A proxy before a target that remembers what it was asked, and answers with what is given. */
async function remembering(status = 200, headers: Record<string, string | string[]> = {}, body = "", path = "") {
  const seen: Seen[] = [];
  const target = await startTarget(async (asked, response) => {
    const sent = (await readAll(asked)).toString("latin1");
    seen.push({ method: asked.method, url: asked.url, headers: asked.headers, body: sent });
    response.writeHead(status, headers);
    response.end(body);
  });
  return { seen, target, ...(await start("proxy", `${target.url}${path}`)) };
}

test("a request arrives with its method, path, query, headers and body as they were sent", async () => {
  const { seen, target, url } = await remembering();
  const bytes = new Uint8Array(Array.from({ length: 256 }, (_, index) => index));
  await fetch(`${url}/v1/a%20b/%F0%9F%8C%8A?x=1&x=2&y[]=%00#no`, {
    method: "PUT",
    headers: { ...HEADERS, "x-own": "a b", authorization: "Bearer secret-of-a-client", cookie: "a=b" },
    body: bytes,
  });
  expect(seen).toMatchObject([
    {
      method: "PUT",
      url: "/v1/a%20b/%F0%9F%8C%8A?x=1&x=2&y[]=%00",
      body: Buffer.from(bytes).toString("latin1"),
      headers: {
        ...HEADERS,
        host: new URL(target.url).host,
        "x-own": "a b",
        authorization: "Bearer secret-of-a-client",
        cookie: "a=b",
        "accept-encoding": "identity",
        "content-length": "256",
      },
    },
  ]);
});

test("a path of the target stands before every path", async () => {
  const { seen, url } = await remembering(200, {}, "", "/_mock/worlds/a/");
  await fetch(`${url}/v1/sessions?limit=1`);
  expect(seen[0]?.url).toBe("/_mock/worlds/a/v1/sessions?limit=1");
});

test("headers of one connection are not passed on, those that Connection names among them", async () => {
  const { seen, url } = await remembering(200, {
    connection: "x-private, close",
    "x-private": "1",
    "keep-alive": "timeout=9",
  });
  const sent = request(url, {
    headers: {
      connection: "keep-alive, x-hop",
      "x-hop": "1",
      te: "trailers",
      "proxy-authorization": "Basic eA==",
      upgrade: "h2c",
    },
  });
  sent.end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  answer.resume();
  for (const name of ["x-hop", "te", "proxy-authorization", "upgrade"])
    expect(seen[0]?.headers).not.toHaveProperty(name);
  expect(answer.headers).not.toHaveProperty("x-private");
  expect(answer.headers["keep-alive"]).not.toBe("timeout=9");
});

test.each(["GET", "DELETE", "POST"])("a body of %s in chunks stays the body of that request", async (method) => {
  const { seen, url } = await remembering();
  const { port } = new URL(url);
  const socket = connect(Number(port), "127.0.0.1");
  const inner = "GET /smuggled HTTP/1.1\r\nhost: x\r\n\r\n";
  socket.write(
    `${method} /v1/a HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n` +
      `${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`,
  );
  await readAll(socket);
  expect(seen.map(({ method: asked, url: path, body }) => [asked, path, body])).toEqual([[method, "/v1/a", inner]]);
});

test("an answer comes back with its status, headers and bytes, a repeated header twice", async () => {
  const body = Buffer.from([0, 255, 10, 13]).toString("latin1");
  const { url } = await remembering(
    418,
    { "set-cookie": ["a=1", "b=2"], "x-own": "1", "content-type": "text/plain" },
    body,
  );
  const answer = await fetch(`${url}/v1/files/file_1/content`);
  expect(answer.status).toBe(418);
  expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(answer.headers.get("x-own")).toBe("1");
  expect(await answer.text()).toBe(body);
});

test("a redirect is passed on, and not followed", async () => {
  const { seen, url } = await remembering(307, { location: "https://elsewhere.example/v1" });
  const answer = await fetch(`${url}/v1/sessions`, { redirect: "manual", headers: HEADERS });
  expect([answer.status, answer.headers.get("location")]).toEqual([307, "https://elsewhere.example/v1"]);
  expect(seen).toHaveLength(1);
});

test.each([
  ["HEAD", 200],
  ["GET", 204],
  ["GET", 304],
])("an answer to %s with %i has no body", async (method, status) => {
  const { url } = await remembering(status, method === "HEAD" ? { "content-length": "12" } : {});
  const answer = await fetch(`${url}/v1/sessions`, { method });
  expect([answer.status, await answer.text()]).toEqual([status, ""]);
});

test("the first frame of a stream arrives while the stream is open, and the headers before it", async () => {
  const { promise: asked, resolve: sayAsked } = Promise.withResolvers<import("node:http").ServerResponse>();
  const target = await startTarget((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.flushHeaders();
    sayAsked(response);
  });
  const { url } = await start("proxy", target.url);
  const answer = await fetch(`${url}/v1/sessions/sesn_1/events/stream`, { headers: HEADERS });
  const upstream = await asked;
  const reader = answer.body?.getReader();
  for (const part of ["data: {", '"a":1}\n', "\n"]) {
    upstream.write(part);
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(part);
  }
  upstream.end();
  expect((await reader?.read())?.done).toBe(true);
});

test("the first bytes of an upload arrive before the last are sent, and 64 MB arrive whole", async () => {
  const { promise: begun, resolve: sayBegun } = Promise.withResolvers<void>();
  let size = 0;
  const target = await startTarget((asked, response) => {
    asked.on("data", (bytes: Buffer) => {
      size += bytes.length;
      sayBegun();
    });
    asked.on("end", () => response.end(String(size)));
  });
  const { url } = await start("proxy", target.url);
  const sent = request(`${url}/v1/files`, {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=B" },
  });
  sent.write("x");
  await begun;
  const megabyte = Buffer.alloc(1024 * 1024);
  for (let count = 0; count < 64; count++) if (!sent.write(megabyte)) await once(sent, "drain");
  sent.end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  expect((await readAll(answer)).toString()).toBe(String(64 * 1024 * 1024 + 1));
});

test("a client that does not read stops the target from sending", async () => {
  const total = 256;
  let sent = 0;
  const megabyte = Buffer.alloc(1024 * 1024);
  const target = await startTarget(async (_, response) => {
    response.writeHead(200, { "content-type": "application/octet-stream" });
    response.on("error", () => {});
    for (; sent < total && !response.destroyed; sent++)
      if (!response.write(megabyte)) await once(response, "drain").catch(() => {});
    response.end();
  });
  const { url } = await start("proxy", target.url);
  const asked = request(`${url}/v1/files/file_1/content`);
  asked.end();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  // At rest once nothing more was sent for a while; without an end to it, all would have been sent by then.
  for (let before = -1, same = 0; same < 20; before = sent) {
    same = sent === before ? same + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(sent).toBeLessThan(total / 2);
  expect((await readAll(answer)).length).toBe(total * megabyte.length);
});

test("a client that leaves a stream ends it at the target", async () => {
  const { promise: left, resolve: sayLeft } = Promise.withResolvers<void>();
  const target = await startTarget((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(": connected\n\n");
    response.on("close", () => sayLeft());
  });
  const { url } = await start("proxy", target.url);
  const leaving = new AbortController();
  const answer = await fetch(`${url}/v1/sessions/sesn_1/events/stream`, { headers: HEADERS, signal: leaving.signal });
  await answer.body?.getReader().read();
  leaving.abort();
  await left;
});

test("a client that leaves in the middle of an upload ends it at the target", async () => {
  const { promise: begun, resolve: sayBegun } = Promise.withResolvers<void>();
  const { promise: broken, resolve: sayBroken } = Promise.withResolvers<string>();
  const target = await startTarget((asked) => {
    asked.once("data", () => sayBegun());
    asked.on("error", (error: NodeJS.ErrnoException) => sayBroken(error.code ?? ""));
  });
  const { url } = await start("proxy", target.url);
  const sent = request(`${url}/v1/files`, { method: "POST", headers: { "content-length": "1000" } });
  sent.on("error", () => {});
  sent.write("x");
  await begun;
  sent.destroy();
  expect(await broken).toBe("ECONNRESET");
});

test.each([
  ["a stream", { "content-type": "text/event-stream" }],
  ["an answer of known length", { "content-length": "1000" }],
])("a target that breaks off %s breaks the connection of the client", async (_, headers) => {
  const target = await startTarget((_, response) => {
    response.writeHead(200, headers);
    response.write("data: 1\n\n", () => response.destroy());
  });
  const { url, run } = await start("proxy", target.url);
  const answer = await fetch(`${url}/v1/sessions/sesn_1/events/stream`, { headers: HEADERS });
  await expect(answer.text()).rejects.toThrow();
  await run.written(/broken +GET .*\n.*broke off its answer/);
});

test("a target that breaks off before its answer breaks the connection, since clients repeat what gets a 502", async () => {
  let count = 0;
  const target = await startTarget((asked) => {
    count += 1;
    asked.resume().on("end", () => asked.socket.destroy());
  });
  const { url } = await start("proxy", target.url);
  await expect(fetch(`${url}/v1/sessions`, { method: "POST", headers: HEADERS, body: "{}" })).rejects.toThrow(
    "fetch failed",
  );
  expect(count).toBe(1);
});

test("a target that cannot be reached is a 502 of the API's form, and one line", async () => {
  const target = await startTarget(() => {});
  target.server.close();
  const { url, run } = await start("proxy", target.url);
  const answer = await fetch(`${url}/v1/sessions`, { headers: HEADERS });
  expect(answer.status).toBe(502);
  expect(await answer.json()).toEqual({
    type: "error",
    error: { type: "api_error", message: `The proxy cannot reach ${target.url}: ECONNREFUSED.` },
    request_id: null,
  });
  await run.stop();
  expect(run.out.match(/cannot reach/g)).toHaveLength(1);
});

test("an answer that comes before the end of an upload is passed on", async () => {
  const target = await startTarget((_, response) => {
    response.writeHead(413, { connection: "close", "content-length": "2" });
    response.end("{}");
  });
  const { url } = await start("proxy", target.url);
  const sent = request(`${url}/v1/files`, { method: "POST", headers: { "content-length": "1000000" } });
  sent.on("error", () => {});
  sent.write("x");
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  expect(answer.statusCode).toBe(413);
  sent.destroy();
});

test("a sender that waits for 100 Continue is let go on", async () => {
  const { seen, url } = await remembering();
  const sent = request(`${url}/v1/sessions`, {
    method: "POST",
    headers: { expect: "100-continue", "content-length": "2" },
  });
  sent.flushHeaders();
  await once(sent, "continue");
  sent.end("{}");
  await once(sent, "response");
  expect(seen).toMatchObject([{ body: "{}" }]);
  expect(seen[0]?.headers).not.toHaveProperty("expect");
});

test("pages of this machine may call, and are answered by the proxy where they ask whether they may", async () => {
  const { seen, url } = await remembering(200, { "access-control-allow-origin": "https://other.example" });
  const origin = "http://localhost:5173";
  const asked = await fetch(`${url}/v1/sessions`, {
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "x-api-key" },
  });
  expect([asked.status, asked.headers.get("access-control-allow-headers")]).toEqual([204, "x-api-key"]);
  expect(seen).toEqual([]);
  const answer = await fetch(`${url}/v1/sessions`, { headers: { ...HEADERS, origin } });
  expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
  expect(seen[0]?.headers).not.toHaveProperty("origin");
});

test("Ctrl-C breaks off an open stream, and ends with the summary", async () => {
  const { url, run } = await start("proxy", await startEmulator());
  const [session] = (
    (await (await fetch(`${url}/v1/sessions`, { headers: HEADERS })).json()) as { data: { id: string }[] }
  ).data;
  const stream = await fetch(`${url}/v1/sessions/${session?.id}/events/stream`, { headers: HEADERS });
  const read = stream.text();
  read.catch(() => {});
  expect(await run.stop()).toBe(0);
  await expect(read).rejects.toThrow();
  expect(run.out).toMatch(/2 exchanges, 1 stream, 0 frames, 0 violations\n$/);
});
