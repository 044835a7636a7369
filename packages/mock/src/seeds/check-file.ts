import { fileName } from "../domain/file-name.ts";
import { essenceOf } from "../domain/media-types.ts";
import { SeedError } from "./seed-data.ts";

const TEXTS = ["filename", "mime_type", "content", "base64"];
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Holds a file of seed data to what an upload may be. @throws SeedError */
export function checkFile(file: Readonly<Record<string, unknown>>, keys: readonly (string | number)[]): void {
  const fail = (name: string, message: string): never => {
    throw new SeedError({ keys: [...keys, name], message });
  };
  for (const [name, value] of Object.entries(file)) {
    if (name === "id") continue;
    const expected = TEXTS.includes(name) ? "string" : name === "downloadable" ? "boolean" : null;
    if (expected === null)
      fail(name, `expected one of id, ${TEXTS.join(", ")}, downloadable, but got another property`);
    else if (typeof value !== expected) fail(name, `expected a ${expected}, but got a ${typeof value}`);
  }
  const { filename, mime_type, content, base64 } = file as Record<string, string | undefined>;
  if (filename === undefined || filename === "") fail("filename", "expected a name, but got none");
  const named = fileName(filename, "text/plain");
  if ("expected" in named) fail("filename", `expected ${named.expected}`);
  if (mime_type !== undefined && essenceOf(mime_type) === null) {
    fail("mime_type", "expected a content type such as text/csv");
  }
  if (content !== undefined && base64 !== undefined) fail("base64", "expected content or base64, but got both");
  if (base64 !== undefined && !BASE64.test(base64)) fail("base64", "expected bytes in base64, with padding");
}
