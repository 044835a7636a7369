import { expect, test } from "vitest";
import { download, FILE_HEADERS, listed, upload } from "../support/files.ts";
import { manualCaller } from "../support/manual-caller.ts";
import { openServer } from "../support/wire.ts";

const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);
const made = (id = "file_made") => ({ id, filename: "made.bin", content: BYTES, downloadable: true });

test("a download has the very bytes, whatever Accept says", async () => {
  const caller = await manualCaller({ catalog: { files: [made()] } });
  for (const accept of ["application/binary", "application/json", "*/*"]) {
    const { status, headers, bytes } = await download(caller, "file_made", { accept });
    expect([status, headers.get("content-type")]).toEqual([200, "application/octet-stream"]);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("request-id")).toMatch(/^req_/);
    expect(bytes).toEqual(BYTES);
  }
});

test("what a reader does to the bytes of a download, or its sender later, does not change the file", async () => {
  const content = BYTES.slice();
  const caller = await manualCaller({ catalog: { files: [{ ...made(), content }] } });
  content.fill(0);
  (await download(caller, "file_made")).bytes.fill(0);
  expect((await download(caller, "file_made")).bytes).toEqual(BYTES);
});

test("an upload cannot be downloaded", async () => {
  const caller = await manualCaller();
  const { json } = await upload(caller, "secret");
  const { status, text } = await download(caller, json.id);
  expect(status).toBe(400);
  const { error } = JSON.parse(text);
  expect(error).toMatchObject({ type: "invalid_request_error", details: { error_code: "file_not_downloadable" } });
  expect(text).not.toContain("secret");
});

test("a deleted file is gone at once, from lists too", async () => {
  const caller = await manualCaller({ catalog: { files: [made()] } });
  const { json } = await upload(caller, "x");
  for (const id of [json.id, "file_made"]) {
    const answer = await caller.call("DELETE", `/v1/files/${id}`);
    expect(answer).toMatchObject({ status: 200, json: { id, type: "file_deleted" } });
    for (const [method, path] of [
      ["GET", `/v1/files/${id}`],
      ["GET", `/v1/files/${id}/content`],
      ["DELETE", `/v1/files/${id}`],
    ] as const) {
      const refused = await caller.call(method, path);
      expect(refused).toMatchObject({
        status: 404,
        json: { error: { type: "not_found_error", message: `File ${id} not found.` } },
      });
      expect(refused.headers.get("x-mock-hint")).toContain("POST /v1/files");
    }
  }
  expect(await listed(caller)).toEqual([]);
});

test.for(["file_unknown", "__proto__", "constructor", "file_%00", "a%2Fb", "file_011CNha8iCJcU1wXNR6q4V8x"])(
  "%s is no file",
  async (id) => {
    const caller = await manualCaller();
    expect((await caller.get(`/v1/files/${id}`)).status).toBe(404);
    expect((await download(caller, id)).status).toBe(404);
    expect((await caller.call("DELETE", `/v1/files/${id}`)).status).toBe(404);
  },
);

test("an id of 129 characters is a 400", async () => {
  expect((await (await manualCaller()).get(`/v1/files/${"x".repeat(129)}`)).status).toBe(400);
});

test("over a socket, bytes go up and down as they are", async () => {
  const { url } = await openServer();
  const form = new FormData();
  form.append("file", new File([BYTES], "a.bin"));
  const sent = await fetch(`${url}/v1/files`, { method: "POST", headers: FILE_HEADERS, body: form });
  expect(await sent.json()).toMatchObject({
    filename: "a.bin",
    size_bytes: 256,
    mime_type: "application/octet-stream",
  });
  const report = await fetch(`${url}/v1/files/file_011C6QwErTyUpAsDfGhJkZxC/content`, { headers: FILE_HEADERS });
  expect(report.headers.get("content-length")).toBe("73");
  expect(report.headers.get("content-type")).toBe("application/octet-stream");
  expect(await report.text()).toMatch(/^<!doctype html>\n<title>Orders/);
});

test("over a socket, a form above the bound is a 413 that names the option", async () => {
  const { url } = await openServer();
  const form = (bytes: number) => {
    const data = new FormData();
    data.append("file", new File([new Uint8Array(bytes)], "a.bin"));
    return data;
  };
  const full = 32 * 1024 * 1024;
  const sizes = [full, full + 1, full + 64 * 1024];
  const statuses: number[] = [];
  for (const size of sizes) {
    const answer = await fetch(`${url}/v1/files`, { method: "POST", headers: FILE_HEADERS, body: form(size) });
    statuses.push(answer.status);
    const { error } = await answer.json();
    if (answer.status === 413) expect(error.message).toContain("--max-file-bytes");
  }
  expect(statuses).toEqual([200, 413, 413]);
});
