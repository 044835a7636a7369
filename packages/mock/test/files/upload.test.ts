import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { createMock } from "../../src/index.ts";
import { FILE_HEADERS, listed, upload, uploadPart } from "../support/files.ts";
import { manualCaller } from "../support/manual-caller.ts";

const DISPOSITION = 'Content-Disposition: form-data; name="file"';

test("an upload is shown with all its metadata, and needs no beta", async () => {
  const caller = await manualCaller({ knobs: { time_precision: "milliseconds" } });
  const { status, headers, json } = await upload(caller, "berth,length_m\nA1,9.5\n");
  expect(status).toBe(200);
  expect(headers.get("request-id")).toMatch(/^req_/);
  expect(json).toEqual({
    id: expect.stringMatching(/^file_011C[1-9A-HJ-NP-Za-km-z]{20}$/),
    type: "file",
    filename: "orders.csv",
    mime_type: "text/csv",
    size_bytes: 22,
    created_at: "2026-11-18T09:00:00.000Z",
    downloadable: false,
    expires_at: null,
    scope: null,
  });
  expect((await caller.get(`/v1/files/${json.id}`)).json).toEqual(json);
});

test("expires_in_seconds is counted from the upload", async () => {
  const caller = await manualCaller({ knobs: { time_precision: "milliseconds" } });
  const { json } = await upload(caller, "x", { expires_in_seconds: "86400" });
  expect(json).toMatchObject({ created_at: "2026-11-18T09:00:00.000Z", expires_at: "2026-11-19T09:00:00.000Z" });
});

test.for(["3600", "7776000"])("expires_in_seconds can be %s", async (expires_in_seconds) => {
  expect((await upload(await manualCaller(), "x", { expires_in_seconds })).status).toBe(200);
});

test.for([
  "3599",
  "7776001",
  "-1",
  "0",
  "1e4",
  "3600.5",
  " 3600",
  "an hour",
  "",
  "NaN",
  "9".repeat(40),
  "0x1000",
  "٣٦٠٠",
])("expires_in_seconds cannot be %o, and nothing is kept", async (expires_in_seconds) => {
  const caller = await manualCaller();
  const answer = await upload(caller, "x", { expires_in_seconds });
  expect(answer).toMatchObject({ status: 400, json: { error: { type: "invalid_request_error" } } });
  expect(answer.json.error.message).toContain("body.expires_in_seconds: expected");
  expect(await listed(caller)).toEqual([]);
});

test.for<[string, string]>([
  ["dir/data.csv", "data.csv"],
  ["/etc/passwd", "passwd"],
  ["../../data.csv", "data.csv"],
  ["C:\\Users\\me\\data.csv", "data.csv"],
  ["a\\b/c.csv", "c.csv"],
  ["grüße 🦀.csv", "grüße 🦀.csv"],
  [".env", ".env"],
  [`${"a".repeat(251)}.csv`, `${"a".repeat(251)}.csv`],
  [`${"🦀".repeat(255)}`, `${"🦀".repeat(255)}`],
  [`${"d".repeat(400)}/a.csv`, "a.csv"],
  ["dir/", "unnamed.csv"],
])("a file sent as %s is named %s", async ([name, filename]) => {
  const answer = await upload(await manualCaller(), "x", { name });
  expect(answer).toMatchObject({ status: 200, json: { filename } });
});

test.for([
  ["a control character", "a\u0001.csv"],
  ["a NUL", "a\u0000.csv"],
  ["a character of the C1 controls", "a\u0085.csv"],
  ["a line end", "a\nb.csv"],
  ["a quote", 'a"b.csv'],
  ["<", "a<b.csv"],
  [">", "a>b.csv"],
  [":", "a:b.csv"],
  ["|", "a|b.csv"],
  ["?", "a?b.csv"],
  ["*", "a*b.csv"],
  ["256 characters", "a".repeat(256)],
  ["..", "a/.."],
])("a name with %s is a 400, and nothing is kept", async ([_, name]) => {
  const caller = await manualCaller();
  const answer = await upload(caller, "x", { name: name ?? "" });
  expect(answer).toMatchObject({ status: 400, json: { error: { type: "invalid_request_error" } } });
  expect(answer.json.error.message).toMatch(/^file: expected a name/);
  expect(await listed(caller)).toEqual([]);
});

test.for([
  ["no name", `${DISPOSITION}\r\nContent-Type: text/html`, "unnamed.html", "text/html"],
  ["an empty name", `${DISPOSITION}; filename=""\r\nContent-Type: application/pdf`, "unnamed.pdf", "application/pdf"],
  ["neither name nor type", DISPOSITION, "unnamed", "application/octet-stream"],
  ["a name alone", `${DISPOSITION}; filename="a.JSON"`, "a.JSON", "application/json"],
  ["a type that nobody knows", `${DISPOSITION}\r\nContent-Type: x-my/type`, "unnamed", "x-my/type"],
  [
    "a type with a charset",
    `${DISPOSITION}; filename="a"\r\nContent-Type: Text/Plain; charset=utf-8`,
    "a",
    "text/plain",
  ],
  [
    "octet-stream",
    `${DISPOSITION}; filename="a.csv"\r\nContent-Type: application/octet-stream`,
    "a.csv",
    "application/octet-stream",
  ],
  ["an encoded name", `${DISPOSITION}; filename*=UTF-8''gr%C3%BCn.csv`, "grün.csv", "text/csv"],
])("a part with %s is kept", async ([_, head, filename, mime_type]) => {
  const answer = await uploadPart(await manualCaller(), head ?? "");
  expect(answer).toMatchObject({ status: 200, json: { filename, mime_type } });
});

test.for([
  ["no file", 'Content-Disposition: form-data; name="expires_in_seconds"', "body.file: expected"],
  [
    "the file under another name",
    'Content-Disposition: form-data; name="upload"; filename="a"',
    "body.file: expected a value",
  ],
  [
    "a part named __proto__",
    'Content-Disposition: form-data; name="__proto__"; filename="a"',
    "body.file: expected a value",
  ],
  ["a part named constructor", 'Content-Disposition: form-data; name="constructor"', "body.file: expected a value"],
  ["a name that is no UTF-8", `${DISPOSITION}; filename="\xe9.csv"`, "body: expected the headers of a part in UTF-8"],
  ["a name that adds a header", `${DISPOSITION}; filename="a\r\nx-evil: 1"`, "body: expected part 1"],
  ["a malformed encoded name", `${DISPOSITION}; filename*=UTF-8''%ff`, "body: expected part 1"],
  ["a type that is none", `${DISPOSITION}; filename="a"\r\nContent-Type: nonsense`, "file: expected a content type"],
  ["a type of 300 characters", `${DISPOSITION}\r\nContent-Type: a/${"b".repeat(300)}`, "file: expected a content type"],
])("%s is a 400, and nothing is kept", async ([_, head, message]) => {
  const caller = await manualCaller();
  const answer = await uploadPart(caller, head ?? "", "3600");
  expect(answer).toMatchObject({ status: 400, json: { error: { type: "invalid_request_error" } } });
  expect(answer.json.error.message).toContain(message);
  expect(await listed(caller)).toEqual([]);
});

test.for(["__proto__", "constructor", "toString", "purpose"])(
  "a part named %s beside the file is a 400",
  async (name) => {
    const caller = await manualCaller();
    const more = `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n1\r\n`;
    const { status, json } = await uploadPart(caller, `${DISPOSITION}; filename="a"`, "x", more);
    expect([status, json.error.message]).toEqual([400, `Failed to parse request body: unknown field "${name}"`]);
    expect(await listed(caller)).toEqual([]);
  },
);

test("JSON is no upload, and a form is no session", async () => {
  const { mock } = await manualCaller();
  const post = async (path: string, body: BodyInit, type?: string) => {
    const headers = { ...HEADERS, ...(type === undefined ? {} : { "content-type": type }) };
    const response = await mock.fetch(mock.url + path, { method: "POST", headers, body });
    return { status: response.status, message: (await response.json()).error.message };
  };
  expect(await post("/v1/files", '{"file":"x"}', "application/json")).toEqual({
    status: 400,
    message: 'content-type: expected multipart/form-data, but got "application/json"',
  });
  const form = new FormData();
  form.append("agent", "agent_shop");
  for (const path of ["/v1/sessions", "/v1/agents", "/v1/sessions/sesn_x/archive"]) {
    expect(await post(path, form)).toEqual({
      status: 400,
      message: 'content-type: expected application/json, but got "multipart/form-data"',
    });
  }
});

test("a file of the largest size is kept, and a byte more is a 413 that names the option", async () => {
  const caller = await manualCaller({ maxFileBytes: 1000 });
  expect(await upload(caller, new Uint8Array(1000))).toMatchObject({ status: 200, json: { size_bytes: 1000 } });
  for (const size of [1001, 1000 + 64 * 1024 + 1]) {
    const { status, json } = await upload(caller, new Uint8Array(size));
    expect(status).toBe(413);
    expect(json.error).toMatchObject({
      type: "request_too_large",
      message: expect.stringContaining("--max-file-bytes"),
    });
  }
  expect(await listed(caller)).toHaveLength(1);
});

test("a world holds eight files of the largest size, until one is deleted", async () => {
  const caller = await manualCaller({ maxFileBytes: 1000 });
  for (let sent = 0; sent < 8; sent++) expect((await upload(caller, new Uint8Array(1000))).status).toBe(200);
  const refused = await upload(caller, "x");
  expect(refused).toMatchObject({ status: 413, json: { error: { type: "request_too_large" } } });
  expect(refused.json.error.message).toMatch(/^The mock keeps at most 8000 bytes of files; .*maxFileBytes/);
  const [newest] = await listed(caller);
  await caller.call("DELETE", `/v1/files/${newest}`);
  expect((await upload(caller, new Uint8Array(1000))).status).toBe(200);
  caller.mock.reset();
  expect((await upload(caller, new Uint8Array(1000))).status).toBe(200);
});

test("an empty file is a file", async () => {
  expect(await upload(await manualCaller(), "")).toMatchObject({ status: 200, json: { size_bytes: 0 } });
});

test.for([0, -1, 1.5, 524_288_001, Number.NaN])("maxFileBytes cannot be %d", async (maxFileBytes) => {
  await expect(createMock({ maxFileBytes })).rejects.toThrow(
    "maxFileBytes: expected a whole number from 1 to 524288000",
  );
});

test("the key is checked before the form is", async () => {
  const { mock } = await manualCaller();
  const { "x-api-key": _, ...headers } = FILE_HEADERS;
  const response = await mock.fetch(`${mock.url}/v1/files`, { method: "POST", headers, body: new FormData() });
  expect(response.status).toBe(401);
});
