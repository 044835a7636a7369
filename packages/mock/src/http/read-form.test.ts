import { expect, test } from "vitest";
import type { MockRequest } from "./mock-request.ts";
import { readForm } from "./read-form.ts";

const LARGEST = 1000;
const TYPE = "multipart/form-data; boundary=B";
const FILE = 'Content-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const part = (head: string, content = "x"): string => `--B\r\n${head}\r\n\r\n${content}\r\n`;
const END = "--B--\r\n";

const header =
  (type: string | undefined, others: Record<string, string> = {}) =>
  (name: string): string | undefined =>
    name === "content-type" ? type : others[name];

const read = (body: MockRequest["body"], type: string | undefined = TYPE, headers: Record<string, string> = {}) =>
  readForm({ method: "POST", target: "/", header: header(type, headers), body }, LARGEST);

test("a form is read as properties: the file with its name and type, numbers decoded, other texts as they are", () => {
  const text = (name: string, value: string) => part(`Content-Disposition: form-data; name="${name}"`, value);
  const body = bytesOf(part(FILE, "a,b\r\n\xff\x00") + text("expires_in_seconds", "3600") + text("other", " 7") + END);
  expect(read(body)).toEqual({
    value: {
      file: { filename: "a.csv", contentType: "text/csv", bytes: bytesOf("a,b\r\n\xff\x00") },
      expires_in_seconds: 3600,
      other: " 7",
    },
  });
});

test("the bytes of a file are a copy, which keeps nothing of the request", () => {
  const body = bytesOf(part(FILE, "abc") + END);
  const { file } = (read(body) as unknown as { value: { file: { bytes: Uint8Array } } }).value;
  body.fill(0);
  expect(file.bytes).toEqual(bytesOf("abc"));
  expect(file.bytes.buffer.byteLength).toBe(3);
});

test("a part named __proto__ is a property of its own", () => {
  const { value } = read(bytesOf(part('Content-Disposition: form-data; name="__proto__"') + END)) as { value: object };
  expect(Object.keys(value)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test.for<[string, string | undefined]>([
  ['"application/json"', "application/json"],
  ["nothing", undefined],
  ['"multipart/mixed"', "multipart/mixed; boundary=B"],
  ['"multipart/form-datas"', "multipart/form-datas; boundary=B"],
])("the content type %s is refused by name", ([shown, type]) => {
  const message = `content-type: expected multipart/form-data, but got ${shown}`;
  const request = { method: "POST", target: "/", header: header(type), body: bytesOf(part(FILE) + END) };
  expect(readForm(request, LARGEST)).toMatchObject({ status: 400, message });
});

test.for([
  "multipart/form-data",
  "multipart/form-data; boundary=",
  'multipart/form-data; boundary=""',
  "multipart/form-data; boundary=B\x00",
  `multipart/form-data; boundary=${"B".repeat(71)}`,
])("a boundary is asked for after %o", (type) => {
  expect(read(bytesOf(part(FILE) + END), type)).toMatchObject({
    status: 400,
    message: expect.stringContaining("expected multipart/form-data with a boundary"),
  });
});

test("a boundary may stand in quotes, and with a charset", () => {
  for (const type of ['multipart/form-data; boundary="B"', "Multipart/Form-Data; charset=utf-8; Boundary=B"]) {
    expect(read(bytesOf(part(FILE) + END), type)).toHaveProperty("value.file");
  }
});

test.for<[string, string, string]>([
  ["nothing", "", "expected a part named file, but got nothing"],
  ["two files", part(FILE) + part(FILE) + END, 'expected one part named "file", but got several'],
  [
    "another boundary",
    (part(FILE) + END).replaceAll("--B", "--C"),
    "expected parts that begin and end with the boundary",
  ],
  ["no last boundary", part(FILE), "expected parts that begin and end with the boundary"],
  ["headers that stop", `--B\r\n${FILE}`, "expected parts that begin and end with the boundary"],
  ["text before the parts", `hello\r\n${part(FILE)}${END}`, "expected parts that begin and end with the boundary"],
  ["JSON", '{"file":"x"}', "expected parts that begin and end with the boundary"],
  ["a part without headers", `--B\r\n\r\nx\r\n${END}`, "expected parts that begin and end with the boundary"],
  [
    "a part without a disposition",
    part("Content-Type: a/b") + END,
    "expected part 1 to have one header content-disposition",
  ],
  ["a part without a name", part("Content-Disposition: form-data") + END, "expected part 1 to have one header"],
  [
    "a name that ends its line",
    part(FILE.replace("a.csv", "a\r\nx-evil: 1")) + END,
    "expected part 1 to have one header",
  ],
  ["a name that is no UTF-8", part(FILE.replace("a.csv", "\xe9.csv")) + END, "expected the headers of a part in UTF-8"],
  ["headers of 9,000 bytes", part(FILE.replace("a", "a".repeat(9000))) + END, "expected at most 8192 bytes of headers"],
  ["17 parts", part(FILE).repeat(17) + END, "expected at most 16 parts"],
  [
    "a text of 1,025 bytes",
    part('Content-Disposition: form-data; name="a"', "1".repeat(1025)) + END,
    "at most 1024 bytes",
  ],
  [
    "a text that is no UTF-8",
    part('Content-Disposition: form-data; name="a"', "\xff") + END,
    'expected UTF-8 in the part "a"',
  ],
])("%s is a 400 that says what was expected", ([_, body, message]) => {
  const answer = read(bytesOf(body));
  expect(answer).toMatchObject({ status: 400, message: expect.stringMatching(/^body: expected/) });
  expect((answer as { message: string }).message).toContain(message);
});

test("a hundred thousand parts are refused at the seventeenth", () => {
  const body = bytesOf(part('Content-Disposition: form-data; name="file"').repeat(100_000) + END);
  expect(read(body)).toMatchObject({ status: 400, message: "body: expected at most 16 parts" });
});

test("a form above the limit is a 413 that names the option", () => {
  const message = expect.stringMatching(/^The mock keeps files of at most 1000 bytes; .*--max-file-bytes/);
  expect(read({ too_large: true })).toMatchObject({ status: 413, type: "request_too_large", message });
});

test("an encoded form is refused", () => {
  const headers = { "content-encoding": "gzip" };
  const code = "request_body_encoding_unsupported";
  expect(read(bytesOf(part(FILE) + END), TYPE, headers)).toMatchObject({ status: 400, code });
});
