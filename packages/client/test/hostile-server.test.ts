import { createServer } from "node:net";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { type Client, createClient } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { type Handler, json, openStream, serve } from "./support/serve.ts";

const SECRET = "sk-canary-7";

const clientOf = (baseURL: string): Client => createClient({ apiKey: SECRET, baseURL, maxRetries: 0 });

/** What a call fails with, which never holds the key, however deep one looks. */
async function failure(call: Promise<unknown>): Promise<Error> {
  const error = await call.then(
    () => expect.unreachable("the call succeeded"),
    (reason: unknown) => reason as Error,
  );
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(SECRET);
  return error;
}

async function retrieveFrom(handle: Handler): Promise<Error> {
  const { baseURL } = await serve(handle);
  return failure(clientOf(baseURL).sessions.retrieve("sesn_1"));
}

/** A server that says these bytes to whoever calls. */
async function serveRaw(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

test("an error body that nests deeper than the stack hides nothing", async () => {
  const error = await retrieveFrom((_, response) => response.writeHead(404).end(deep(30_000)));
  expect(error).toMatchObject({ name: "NotFoundError", status: 404 });
});

test("an error on a stream that nests deeper than the stack is a StreamError", async () => {
  const { baseURL } = await serve((_, response) => {
    openStream(response);
    response.end(`event: error\ndata: ${deep(1_000_000)}\n\n`);
  });
  const read = async (): Promise<void> => {
    for await (const event of clientOf(baseURL).sessions.events.stream("sesn_1")) expect.unreachable(String(event));
  };
  expect(await failure(read())).toMatchObject({ name: "StreamError" });
});

test("a small answer that unpacks to more than is read is refused, and an error that does is cut", {
  timeout: 120_000,
}, async () => {
  const bomb = gzipSync(Buffer.alloc(2 ** 28 + 2 ** 20, " "), { level: 1 });
  const headers = { "content-type": "application/json", "content-encoding": "gzip", "content-length": bomb.length };
  const refused = await retrieveFrom((_, response) => response.writeHead(200, headers).end(bomb));
  expect(refused).toMatchObject({ name: "UnexpectedResponseError" });
  expect(refused.message.length).toBeLessThan(500);
  const cut = await retrieveFrom((_, response) => response.writeHead(500, headers).end(bomb));
  expect(cut).toMatchObject({ name: "InternalServerError", status: 500 });
  expect(String((cut as unknown as { body: string }).body).length).toBeLessThan(2 ** 20);
});

test.each([
  ["a header of a megabyte", `HTTP/1.1 200 OK\r\nx: ${"a".repeat(1_000_000)}\r\n\r\n`],
  ["a hundred thousand headers", `HTTP/1.1 200 OK\r\n${"a: b\r\n".repeat(100_000)}\r\n`],
  ["a thousand times 100 Continue", "HTTP/1.1 100 Continue\r\n\r\n".repeat(1000)],
  ["no HTTP", "hello\r\n"],
  ["nothing", ""],
])("%s is a failed connection", async (_, answer) => {
  const call = clientOf(await serveRaw(answer)).sessions.retrieve("sesn_1");
  expect(await failure(call)).toMatchObject({ name: "ConnectionError" });
});

test("names of the language in an answer change nothing but the answer", async () => {
  const body =
    '{"__proto__":{"polluted":1},"data":[{"__proto__":{"polluted":1}}],"next_page":null,"nextPage":"x","pages":1}';
  const { baseURL } = await serve((_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(body),
  );
  const page = await clientOf(baseURL).sessions.list();
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect((page as { polluted?: number }).polluted).toBeUndefined();
  expect(await page.nextPage()).toBeUndefined();
  expect(await page.toArray({ limit: 5 })).toHaveLength(1);
});

test("bytes that are no UTF-8 are replaced, in answers and on streams", async () => {
  const { baseURL } = await serve(({ url }, response) => {
    if (url.endsWith("/stream")) {
      openStream(response);
      response.end(Buffer.from('data: {"type":"x","text":"\xff"}\n\n', "latin1"));
    } else {
      response.writeHead(200, { "content-type": "application/json" }).end(Buffer.from('{"title":"\xff"}', "latin1"));
    }
  });
  const client = clientOf(baseURL);
  expect(await client.sessions.retrieve("sesn_1")).toEqual({ title: "\ufffd" });
  for await (const event of client.sessions.events.stream("sesn_1")) expect(event).toMatchObject({ text: "\ufffd" });
});

test.each([301, 302, 303, 307, 308])("a %d to another host is an error, and nothing goes there", async (status) => {
  const other = await serve((_, response) => json(response, 200, {}));
  const { baseURL } = await serve((_, response) =>
    json(response, status, {}, { location: `${other.baseURL}/v1/sessions/sesn_1` }),
  );
  const client = clientOf(baseURL);
  expect(await failure(client.sessions.retrieve("sesn_1"))).toMatchObject({ name: "ApiError", status });
  const create = client.sessions.create({ agent: "agent_1", environment_id: "env_1" });
  expect(await failure(create)).toMatchObject({ status });
  const raw = createRawClient({ apiKey: SECRET, baseURL });
  const { response } = await raw.GET("/v1/sessions/{session_id}", {
    params: { path: { session_id: "sesn_1" } } as never,
  });
  expect(response.status).toBe(status);
  expect(other.received).toHaveLength(0);
});

test.each(["a/../../v1/files", "..%2f..", "a?beta=false#", "a\r\nx-evil: 1", " ", "\0"])(
  "the id %j stays one segment of the path",
  async (id) => {
    const { baseURL, received } = await serve((_, response) => json(response, 200, {}));
    await clientOf(baseURL).sessions.retrieve(id);
    const [request] = received;
    expect(request?.url.split("/")).toHaveLength(4);
    expect(decodeURIComponent(request?.url.split("/")[3] ?? "")).toBe(id);
    expect(request?.headers).not.toHaveProperty("x-evil");
  },
);

test("a client that is inspected or serialized does not show its key", () => {
  for (const options of [{ apiKey: SECRET }, { authToken: SECRET }]) {
    const baseURL = "http://127.0.0.1:1";
    for (const client of [createClient({ ...options, baseURL }), createRawClient({ ...options, baseURL })]) {
      expect(inspect(client, { depth: 20, showHidden: true, getters: true })).not.toContain(SECRET);
      expect(JSON.stringify(client)).not.toContain(SECRET);
    }
  }
});

test("a credential that no header can hold is not quoted", async () => {
  const client = createClient({ apiKey: `${SECRET}\r\nx-evil: 1`, baseURL: "http://127.0.0.1:1", maxRetries: 0 });
  expect(await failure(client.sessions.retrieve("sesn_1"))).toMatchObject({
    name: "ConfigurationError",
    message: "the header x-api-key has an illegal character",
  });
});
