import { expect, test } from "vitest";
import { Upload } from "./upload.ts";

/** The largest file, which bounds bodies with parts alone. */
const FILE = 1000;
const MEGABYTE = Buffer.alloc(1024 * 1024, "x");

test("nothing is no body", () => {
  expect(new Upload("application/json", FILE).body).toBeUndefined();
});

test("chunks are put together, however small, and characters may be split between them", () => {
  const bytes = Buffer.from(`${"grüße 🦀 ".repeat(5000)}.`);
  const upload = new Upload("application/json", FILE);
  for (const byte of bytes) upload.add(Buffer.of(byte));
  expect(upload.body).toBe(bytes.toString());
});

test("32 MB are kept, and with one byte more nothing is", () => {
  const upload = new Upload("application/json", FILE);
  for (let sent = 0; sent < 32; sent++) upload.add(MEGABYTE);
  expect(upload.body).toHaveLength(32 * 1024 * 1024);
  expect(upload.add(Buffer.of(0x20))).toBe(true);
  expect(upload.body).toEqual({ too_large: true });
});

test("a sender who does not stop is cut off after 256 MB", () => {
  const upload = new Upload("application/json", FILE);
  for (let sent = 0; sent < 256; sent++) expect(upload.add(MEGABYTE)).toBe(true);
  expect(upload.add(Buffer.of(0x20))).toBe(false);
});

test("a body with parts is kept as bytes, up to the largest file and 64 KB for the rest", () => {
  const upload = new Upload("multipart/form-data; boundary=x", FILE);
  upload.add(Buffer.alloc(FILE, 0xff));
  expect(upload.body).toEqual(Buffer.alloc(FILE, 0xff));
  upload.add(Buffer.alloc(64 * 1024, 0xff));
  expect(upload.body).toHaveLength(FILE + 64 * 1024);
  expect(upload.add(Buffer.of(0xff))).toBe(true);
  expect(upload.body).toEqual({ too_large: true });
  expect(upload.add(Buffer.alloc(8 * (FILE + 64 * 1024)))).toBe(false);
});
