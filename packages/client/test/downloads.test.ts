import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { type ClientOptions, createClient, isConfigurationError, isUnexpectedResponseError } from "../src/index.ts";
import { fail, type Handler, serve } from "./support/serve.ts";

const SOON = { "retry-after-ms": "1" };
const ALL = Uint8Array.from({ length: 256 }, (_, i) => i);

async function service(handle: Handler, options: ClientOptions = {}) {
  const { baseURL, received } = await serve(handle);
  return { files: createClient({ apiKey: "key", baseURL, ...options }).files, received };
}

function begin(response: ServerResponse, headers: Record<string, string> = {}): ServerResponse {
  response.writeHead(200, { "content-type": "application/octet-stream", "request-id": "req_bytes", ...headers });
  response.flushHeaders();
  return response;
}

const complete: Handler = (_, response) => void begin(response).end(ALL);

test("bytes() gives the whole file", async () => {
  const { files, received } = await service(complete);
  expect(await files.download("file_1").bytes()).toEqual(ALL);
  expect(received[0]).toMatchObject({ method: "GET", url: "/v1/files/file_1/content", body: "" });
  expect(received[0]?.headers).toMatchObject({ accept: "application/binary, */*", "x-api-key": "key" });
});

test("many chunks are put together in order", async () => {
  const { files } = await service(async (_, response) => {
    begin(response);
    for (const byte of ALL) {
      response.write(Uint8Array.of(byte));
      await new Promise(setImmediate);
    }
    response.end();
  });
  expect(await files.download("file_1").bytes()).toEqual(ALL);
});

test("an empty file has no bytes, and a stream that ends", async () => {
  const { files } = await service((_, response) => void begin(response, { "content-length": "0" }).end());
  expect(await files.download("file_1").bytes()).toEqual(new Uint8Array());
  expect(await new Response(await files.download("file_1").stream()).text()).toBe("");
});

test("awaited, it is the response with its body unread", async () => {
  const { files } = await service(complete);
  const response = await files.download("file_1");
  expect([response.status, response.bodyUsed]).toEqual([200, false]);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(ALL);
  const { data, response: same, requestId } = await files.download("file_1").withResponse();
  expect([data === same, requestId]).toEqual([true, "req_bytes"]);
  expect((await files.download("file_1").asResponse()).bodyUsed).toBe(false);
});

test("a stream gives the first bytes while the rest is not there yet", async () => {
  let open: ServerResponse | undefined;
  const { files } = await service((_, response) => {
    open = begin(response);
    open.write("first");
  });
  const stream = await files.download("file_1").stream();
  const reader = stream.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("first");
  open?.end("last");
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("last");
  expect((await reader.read()).done).toBe(true);
});

test("a reader that stops closes the connection", async () => {
  let closed: Promise<unknown> | undefined;
  const { files } = await service((_, response) => {
    closed = once(response, "close");
    begin(response).write("first");
  });
  await (await files.download("file_1").stream()).cancel();
  await closed;
});

test.each([
  [400, "invalid_request_error", "file_not_downloadable"],
  [404, "not_found_error", "file_expired"],
])("status %d is an error with its code, however the bytes are wanted", async (status, type, error_code) => {
  const { files } = await service((_, response) => fail(response, status, type, {}, { error_code }));
  const expected = { status, type, errorCode: error_code, requestId: "req_test" };
  await expect(files.download("file_1")).rejects.toMatchObject(expected);
  await expect(files.download("file_1").bytes()).rejects.toMatchObject(expected);
  await expect(files.download("file_1").stream()).rejects.toMatchObject(expected);
  await expect(files.download("file_1").withResponse()).rejects.toMatchObject(expected);
});

test("a download is tried again, and bytes() also when the body is cut", async () => {
  const { files, received } = await service((request, response, nth) => {
    if (nth === 1) fail(response, 503, "api_error", SOON);
    else if (nth === 2) begin(response, { "content-length": "256" }).write("part", () => response.socket?.destroy());
    else complete(request, response, nth);
  });
  expect(await files.download("file_1").bytes()).toEqual(ALL);
  expect(received).toHaveLength(3);
});

test("a body that is cut while the caller reads it is not tried again", async () => {
  const { files, received } = await service((_, response) => {
    begin(response, { "content-length": "256" }).write("part", () => response.socket?.destroy());
  });
  const response = await files.download("file_1");
  await expect(response.arrayBuffer()).rejects.toThrow();
  expect(received).toHaveLength(1);
});

test("the timeout holds for bytes() to the end, and for the response until its headers", async () => {
  const options = { timeout: 50, maxRetries: 0 };
  const { files } = await service((_, response) => void begin(response).write("first"));
  await expect(files.download("file_1", options).bytes()).rejects.toThrow("no complete answer within 50 ms");
  const response = await files.download("file_1", options);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { value } = (await response.body?.getReader().read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe("first");
});

test("the signal ends a download at any time", async () => {
  const { files } = await service((_, response) => void begin(response).write("first"));
  const abort = new AbortController();
  const bytes = files.download("file_1", { signal: abort.signal }).bytes();
  const reader = (await files.download("file_1", { signal: abort.signal }).stream()).getReader();
  await reader.read();
  abort.abort(new Error("enough"));
  await expect(bytes).rejects.toThrow("enough");
  await expect(reader.read()).rejects.toThrow("enough");
});

test("bytes() after the answer has come is refused, and takes the answer before", async () => {
  const { files } = await service(complete);
  const late = files.download("file_1");
  await late;
  await expect(late.bytes()).rejects.toSatisfy(isConfigurationError);
  const taken = files.download("file_1");
  expect(await taken.bytes()).toEqual(ALL);
  await expect(taken).rejects.toThrow("bytes() took the answer");
});

test("bytes() of a body without an end is refused at 512 MiB", async () => {
  const chunk = new Uint8Array(2 ** 26);
  const body = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
  const fetch = async () => new Response(body);
  const { files } = createClient({ apiKey: "key", baseURL: "http://service.invalid", fetch, maxRetries: 0 });
  const bytes = files.download("file_1").bytes();
  await expect(bytes).rejects.toSatisfy(isUnexpectedResponseError);
  await expect(bytes).rejects.toThrow("GET /v1/files/{file_id}/content: expected at most 536870912 bytes");
});
