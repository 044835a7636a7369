import { createReadStream, mkdtempSync, openAsBlob, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import type { Bytes } from "@managed-agents/types";
import { afterAll, expect, test, vi } from "vitest";
import { type ClientOptions, createClient, isConfigurationError, isUnknownOutcomeError } from "../src/index.ts";
import { fail, json, type Received, serve } from "./support/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "uploads-"));
const onDisk = join(folder, "disk.csv");
writeFileSync(onDisk, "a,b");
afterAll(() => rmSync(folder, { recursive: true }));

const FILE = { id: "file_1", type: "file", filename: "x", mime_type: "text/csv", size_bytes: 3, downloadable: false };
const SOON = { "retry-after-ms": "1" };
const raw = new TextEncoder().encode("a,b");

/** A server that takes an upload after some refusals. */
async function service(statuses: readonly number[] = [], options: ClientOptions = {}) {
  const { baseURL, received } = await serve((_, response, nth) => {
    const status = statuses[nth - 1];
    if (status) fail(response, status, "x", SOON);
    else json(response, 200, FILE);
  });
  return { files: createClient({ apiKey: "key", baseURL, ...options }).files, received };
}

/** What a body in parts consists of, as the platform's parser reads it. */
/** The parts of a form, taken apart by hand: runtimes differ in what their own `formData()` makes of a part. */
function partsOf({ bytes, headers }: Received): [name: string, value: unknown][] {
  const [, boundary = ""] = /boundary="?([^";]+)/.exec(String(headers["content-type"])) ?? [];
  const parts = bytes.toString("latin1").split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => {
    const [head = "", ...rest] = part.slice(2).split("\r\n\r\n");
    const content = Buffer.from(rest.join("\r\n\r\n").slice(0, -2), "latin1").toString();
    const [, name = ""] = /[; ]name="([^"]*)"/.exec(head) ?? [];
    const [, file] = /filename="([^"]*)"/.exec(head) ?? [];
    const [, type = ""] = /^content-type: (.*)$/im.exec(head) ?? [];
    return [name, file === undefined ? content : [Buffer.from(file, "latin1").toString(), type, content]];
  });
}

async function* generate(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

const streamOf = (...chunks: Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

const BINARY = "application/octet-stream";

test.each<[kind: string, make: () => Bytes | Promise<Bytes>, name: string, type: string]>([
  ["text", () => "a,b", "unnamed", BINARY],
  ["bytes", () => raw, "unnamed", BINARY],
  ["a view into a larger buffer", () => Buffer.from("xxa,bxx").subarray(2, 5), "unnamed", BINARY],
  ["an ArrayBuffer", () => raw.slice().buffer, "unnamed", BINARY],
  ["an ArrayBuffer of another realm", () => runInNewContext("new Uint8Array([97, 44, 98]).buffer"), "unnamed", BINARY],
  ["a Blob", () => new Blob(["a,b"], { type: "text/csv" }), "unnamed", "text/csv"],
  ["a File", () => new File(["a,b"], "f.csv", { type: "text/csv" }), "f.csv", "text/csv"],
  ["a File whose name is a path", () => new File(["a,b"], "/home/me/f.csv"), "f.csv", BINARY],
  ["a file on disk as a Blob", () => openAsBlob(onDisk, { type: "text/csv" }), "unnamed", "text/csv"],
  ["a file on disk as a stream", () => createReadStream(onDisk), "disk.csv", BINARY],
  [
    "a library's own blob",
    () => ({ size: 3, type: "text/x", arrayBuffer: async () => raw.slice().buffer }),
    "unnamed",
    "text/x",
  ],
  ["a stream of the web", () => streamOf(raw.slice(0, 1), raw.slice(1)), "unnamed", BINARY],
  ["a stream of Node", () => Readable.from([Buffer.from("a,"), Buffer.from("b")]), "unnamed", BINARY],
  ["a generator", () => generate(raw), "unnamed", BINARY],
  ["bytes with a name and a type", () => ({ name: "n.csv", type: "text/csv", data: raw }), "n.csv", "text/csv"],
  ["a stream with a name", () => ({ name: "n.csv", data: streamOf(raw) }), "n.csv", BINARY],
  [
    "a File under another name",
    () => ({ name: "n.csv", data: new File(["a,b"], "f", { type: "text/x" }) }),
    "n.csv",
    "text/x",
  ],
  ["a name that is a path of Windows", () => ({ name: "C:\\a\\n.csv", data: "a,b" }), "n.csv", BINARY],
])("%s is uploaded as one part", async (_, make, name, type) => {
  const { files, received } = await service();
  expect((await files.upload({ file: await make() })).id).toBe("file_1");
  expect(received).toHaveLength(1);
  expect(partsOf(received[0] as Received)).toEqual([["file", [name, type, "a,b"]]]);
});

test("bytes that are no text arrive as they are", async () => {
  const { files, received } = await service();
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  await files.upload({ file: all });
  expect(received[0]?.bytes.includes(Buffer.from(all))).toBe(true);
});

test("numbers are parts of text, and what is undefined is left out", async () => {
  const { files, received } = await service();
  await files.upload({ file: "a,b", expires_in_seconds: 3600 });
  await files.upload({ file: "a,b", expires_in_seconds: undefined as never });
  const [first, second] = received.map(partsOf);
  expect(first?.[1]).toEqual(["expires_in_seconds", "3600"]);
  expect(second).toHaveLength(1);
});

test("the platform writes the content type, whatever the caller's headers say", async () => {
  const headers = { "content-type": "text/plain" };
  const { files, received } = await service([], { headers });
  await files.upload({ file: "a,b" }, { headers });
  expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=\S+$/);
  expect(partsOf(received[0] as Received)).toHaveLength(1);
});

test("hooks see the parts, and the attempt after them has all of them too", async () => {
  const types: (string | null)[] = [];
  const onRequest = ({ request }: { request: Request }) => {
    types.push(request.headers.get("content-type"));
  };
  const { files, received } = await service([429], { middleware: [{ onRequest }] });
  await files.upload({ file: streamOf(raw) });
  expect(types.map((type) => type?.split(";")[0])).toEqual(["multipart/form-data", "multipart/form-data"]);
  for (const request of received) expect(partsOf(request)).toEqual([["file", ["unnamed", BINARY, "a,b"]]]);
});

test("a retry sends a stream again, which was read once", async () => {
  const { files, received } = await service([429, 429]);
  const read = vi.fn(() => generate(raw));
  await files.upload({ file: { [Symbol.asyncIterator]: read } });
  expect(read).toHaveBeenCalledOnce();
  expect(received).toHaveLength(3);
  for (const request of received) expect(partsOf(request)).toEqual([["file", ["unnamed", BINARY, "a,b"]]]);
});

test("an upload is not repeated when the service may have kept the file, unless the caller allows it", async () => {
  const { files, received } = await service([503]);
  await expect(files.upload({ file: raw })).rejects.toSatisfy(isUnknownOutcomeError);
  expect(received).toHaveLength(1);
  const again = await service([503]);
  await again.files.upload({ file: raw }, { retryUnsafe: true });
  expect(again.received).toHaveLength(2);
  expect(partsOf(again.received[1] as Received)).toEqual([["file", ["unnamed", BINARY, "a,b"]]]);
});

test.each<[kind: string, make: () => Bytes]>([
  ["a stream of the web", () => streamOf(raw)],
  ["a stream of Node", () => Readable.from([Buffer.from(raw)])],
  ["a generator", () => generate(raw)],
])("%s can be uploaded once", async (_, make) => {
  const { files, received } = await service();
  const file = make();
  await files.upload({ file });
  await expect(files.upload({ file })).rejects.toThrow("file is a stream that was read before");
  expect(received).toHaveLength(1);
});

test("a stream that something else reads is refused", async () => {
  const { files, received } = await service();
  const file = streamOf(raw);
  file.getReader();
  await expect(files.upload({ file })).rejects.toSatisfy(isConfigurationError);
  expect(received).toEqual([]);
});

test.each([
  ["an object", {}, "got object"],
  ["a boolean", true, "got boolean"],
  ["a function", () => "a,b", "got function"],
  ["nothing in a named part", { name: "n", data: undefined }, "got undefined"],
])("%s is no file", async (_, file, message) => {
  const { files, received } = await service();
  const upload = files.upload({ file: file as never });
  await expect(upload).rejects.toThrow(`file must be text, bytes, a Blob or a stream, ${message}`);
  await expect(upload).rejects.toSatisfy(isConfigurationError);
  expect(received).toEqual([]);
});

test("a stream of anything but bytes is refused, and cancelled", async () => {
  const { files, received } = await service();
  const cancel = vi.fn();
  const file = new ReadableStream({ start: (controller) => controller.enqueue("text"), cancel });
  await expect(files.upload({ file })).rejects.toThrow("expected Uint8Array, got string");
  expect(cancel).toHaveBeenCalledOnce();
  expect(received).toEqual([]);
});

test("a stream that fails ends the upload with its own error", async () => {
  const { files, received } = await service();
  const failure = new Error("disk gone");
  const file = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(failure) });
  await expect(files.upload({ file })).rejects.toBe(failure);
  expect(received).toEqual([]);
});

test("a stream without an end is refused at 512 MiB, and cancelled", async () => {
  const { files, received } = await service();
  const chunk = new Uint8Array(2 ** 26);
  const cancel = vi.fn();
  const file = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(chunk), cancel });
  await expect(files.upload({ file })).rejects.toThrow("file exceeds 536870912 bytes");
  expect(cancel).toHaveBeenCalledOnce();
  expect(received).toEqual([]);
});

test("the signal and the timeout hold while a stream is read", async () => {
  const { files, received } = await service([], { maxRetries: 0 });
  const cancel = vi.fn();
  const abort = new AbortController();
  const silent = () => new ReadableStream<Uint8Array>({ cancel });
  const upload = files.upload({ file: silent() }, { signal: abort.signal });
  abort.abort(new Error("enough"));
  await expect(upload).rejects.toThrow("enough");
  await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
  await expect(files.upload({ file: silent() }, { timeout: 20 })).rejects.toThrow("no complete answer within 20 ms");
  expect(received).toEqual([]);
});

test("refusals of the service are errors with their code", async () => {
  const { baseURL } = await serve((_, response) =>
    fail(response, 400, "invalid_request_error", {}, { error_code: "storage_quota_exceeded" }),
  );
  const upload = createClient({ apiKey: "key", baseURL }).files.upload({ file: "a,b" });
  await expect(upload).rejects.toMatchObject({ status: 400, errorCode: "storage_quota_exceeded" });
});
