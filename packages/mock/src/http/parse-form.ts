import {
  MaxHeaderSizeExceededError,
  MaxPartsExceededError,
  MultipartParseError,
  parseMultipart,
} from "@remix-run/multipart-parser";
import { readDisposition } from "./read-disposition.ts";

/** One part of a form. */
export interface FormPart {
  readonly name: string;
  readonly filename: string | undefined;
  readonly contentType: string | undefined;
  /** A copy, so that a part that is kept does not keep the whole request. */
  readonly bytes: Uint8Array;
}

/** A form that cannot be read. The message completes "body: ", and repeats nothing that was sent. */
export class FormError extends Error {
  override readonly name = "FormError";
}

/** Operations of the API take two parts at most; a few more can be named in an error. */
const MAX_PARTS = 16;
const MAX_HEADER_BYTES = 8 * 1024;

/**
 * Reads a whole body of `multipart/form-data`.
 *
 * @throws FormError
 */
export function parseForm(bytes: Uint8Array, boundary: string): FormPart[] {
  const limits = { maxHeaderSize: MAX_HEADER_BYTES, maxParts: MAX_PARTS };
  // The bytes are at hand and bounded by the host, so that content needs no limit of its own.
  const sizes = { maxFileSize: bytes.byteLength, maxTotalSize: bytes.byteLength };
  const parts: FormPart[] = [];
  try {
    for (const part of parseMultipart(bytes, { boundary, ...limits, ...sizes })) {
      const { headers } = part;
      const disposition = readDisposition(headers["content-disposition"] ?? "");
      if (disposition === null) {
        throw new FormError(
          `expected part ${parts.length + 1} to have one header content-disposition: form-data with a name, and a file name that can be decoded`,
        );
      }
      parts.push({ ...disposition, contentType: headers["content-type"], bytes: part.bytes });
    }
  } catch (error) {
    throw error instanceof FormError ? error : new FormError(explain(error));
  }
  return parts;
}

function explain(error: unknown): string {
  if (error instanceof MaxPartsExceededError) return `expected at most ${MAX_PARTS} parts`;
  if (error instanceof MaxHeaderSizeExceededError)
    return `expected at most ${MAX_HEADER_BYTES} bytes of headers in a part`;
  // Headers that are no UTF-8 are a TypeError of the decoder.
  if (error instanceof TypeError) return "expected the headers of a part in UTF-8";
  if (error instanceof MultipartParseError) {
    return "expected parts that begin and end with the boundary of content-type; it is another one, or the body is cut off";
  }
  throw error;
}
