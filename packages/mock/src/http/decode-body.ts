import { bodyLimit, isMultipart, type MockRequest } from "./mock-request.ts";

// A byte order mark stays, so that it is refused as JSON whichever host brings it.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * A body as the mock reads it, or why it is none. Nothing is guessed: bytes that are not UTF-8 would be kept as question marks.
 *
 * @param contentType one that has parts keeps the bytes
 * @param maxFileBytes see `bodyLimit`
 */
export function decodeBody(
  bytes: Uint8Array,
  contentType: string | null | undefined,
  maxFileBytes: number,
): MockRequest["body"] {
  if (bytes.byteLength > bodyLimit(contentType, maxFileBytes)) return { too_large: true };
  if (isMultipart(contentType)) return bytes;
  try {
    return decoder.decode(bytes);
  } catch {
    return { not_utf8: true };
  }
}
