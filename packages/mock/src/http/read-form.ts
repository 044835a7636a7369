import { fileTooLarge } from "../domain/file-limits.ts";
import { shorten } from "../domain/shorten.ts";
import type { FilePart } from "../operations/operation.ts";
import { type ErrorAnswer, errorOf } from "./error-answer.ts";
import type { MockRequest } from "./mock-request.ts";
import { FormError, type FormPart, parseForm } from "./parse-form.ts";
import { checkEncoding, mediaType } from "./read-body.ts";

/** The part that holds bytes. All others are texts. */
const FILE = "file";

/** Bytes of a text in a form. The only one is a number. */
const LONGEST_TEXT = 1024;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The parts of a multipart body as the properties of an object, or how it is refused: `file` as a `FilePart`, whole numbers decoded, all
 * else as text, so that validation can say what is wrong with it. No message repeats what the file holds.
 *
 * @param maxFileBytes the largest file that the mock keeps
 */
export function readForm(
  request: MockRequest,
  maxFileBytes: number,
): { readonly value: Readonly<Record<string, FilePart | number | string>> } | ErrorAnswer {
  const { body } = request;
  const wrong = checkEncoding(request);
  if (wrong !== null) return wrong;
  const type = request.header("content-type") ?? "";
  if (!/^\s*multipart\/form-data\s*(?:;|$)/i.test(type)) {
    return errorOf(400, `content-type: expected multipart/form-data, but got ${mediaType(request)}`);
  }
  const boundary = boundaryOf(type);
  if (boundary === null)
    return errorOf(400, "content-type: expected multipart/form-data with a boundary of 1 to 70 characters");
  if (typeof body === "object" && "too_large" in body) return errorOf(413, fileTooLarge(maxFileBytes));
  if (!(body instanceof Uint8Array) || body.byteLength === 0)
    return errorOf(400, "body: expected a part named file, but got nothing");
  try {
    return { value: toObject(parseForm(body, boundary)) };
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    return errorOf(400, `body: ${error.message}`);
  }
}

/** RFC 2046: what a boundary may be made of. */
function boundaryOf(contentType: string): string | null {
  const [, quoted, token] =
    /;\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+./:=?-]{1,70}))\s*(?:;|$)/i.exec(contentType) ?? [];
  return quoted ?? token ?? null;
}

function toObject(parts: readonly FormPart[]): Record<string, FilePart | number | string> {
  const values = new Map<string, FilePart | number | string>();
  for (const { name, ...part } of parts) {
    if (values.has(name))
      throw new FormError(`expected one part named ${JSON.stringify(shorten(name, 80))}, but got several`);
    values.set(name, name === FILE ? part : decodeText(name, part));
  }
  // Defines properties, so that a part named __proto__ is one too.
  return Object.fromEntries(values);
}

function decodeText(name: string, { bytes }: FilePart): number | string {
  const shown = JSON.stringify(shorten(name, 80));
  if (bytes.byteLength > LONGEST_TEXT) {
    throw new FormError(
      `expected a text of at most ${LONGEST_TEXT} bytes in the part ${shown}, or its name to be ${FILE}`,
    );
  }
  try {
    const text = decoder.decode(bytes);
    return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  } catch {
    throw new FormError(`expected UTF-8 in the part ${shown}`);
  }
}
