import { MAX_BODY_BYTES, type MockRequest } from "./mock-request.ts";

// A byte order mark stays, so that it is refused as JSON whichever host brings it.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A body as text, or why it is none. Nothing is guessed: bytes that are not UTF-8 would be kept as question marks. */
export function decodeBody(bytes: Uint8Array): MockRequest["body"] {
  if (bytes.byteLength > MAX_BODY_BYTES) return { too_large: true };
  try {
    return decoder.decode(bytes);
  } catch {
    return { not_utf8: true };
  }
}
