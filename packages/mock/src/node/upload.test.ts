import { expect, test } from "vitest";
import { Upload } from "./upload.ts";

const MEGABYTE = Buffer.alloc(1024 * 1024, "x");

test("nothing is no body", () => {
  expect(new Upload().body).toBeUndefined();
});

test("chunks are put together, however small, and characters may be split between them", () => {
  const bytes = Buffer.from(`${"grüße 🦀 ".repeat(5000)}.`);
  const upload = new Upload();
  for (const byte of bytes) upload.add(Buffer.of(byte));
  expect(upload.body).toBe(bytes.toString());
});

test("32 MB are kept, and with one byte more nothing is", () => {
  const upload = new Upload();
  for (let sent = 0; sent < 32; sent++) upload.add(MEGABYTE);
  expect(upload.body).toHaveLength(32 * 1024 * 1024);
  expect(upload.add(Buffer.of(0x20))).toBe(true);
  expect(upload.body).toEqual({ too_large: true });
});

test("a sender who does not stop is cut off after 256 MB", () => {
  const upload = new Upload();
  for (let sent = 0; sent < 256; sent++) expect(upload.add(MEGABYTE)).toBe(true);
  expect(upload.add(Buffer.of(0x20))).toBe(false);
});
