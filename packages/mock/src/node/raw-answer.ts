import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { TextAnswer } from "../http/mock-answer.ts";

/** How many bytes of request line and headers are read. */
export const MAX_HEADER_BYTES = 16 * 1024;

/** What is wrong with bytes that Node's parser could not read as a request, by its error codes. */
const MEANINGS: ReadonlyMap<unknown, readonly [status: number, message: string]> = new Map([
  ["HPE_HEADER_OVERFLOW", [431, `Request line and headers: expected at most ${MAX_HEADER_BYTES / 1024} KB.`]],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", [413, "The extensions of the chunks are too large."]],
  ["ERR_HTTP_REQUEST_TIMEOUT", [408, "The request did not arrive in time."]],
]);

const MALFORMED = [400, "Expected a request in HTTP/1.1."] as const;

/** Status and message for what the parser refused. The parser's own words may quote the request, and are not repeated. */
export const explainMalformed = (error: Error): readonly [status: number, message: string] =>
  MEANINGS.get((error as { code?: unknown }).code) ?? MALFORMED;

/** Writes an answer to a connection that Node has no response for, and closes it. */
export function writeRaw(socket: Duplex & { destroySoon?(): void }, { status, headers, body }: TextAnswer): void {
  const all = { ...headers, "content-length": Buffer.byteLength(body), connection: "close" };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${body}`);
  socket.destroySoon?.();
}

/**
 * Whether text that is written to a connection now would be taken for the answer to the request that is broken.
 *
 * @param latest the newest response of the connection. Its request may be the broken one, its own answer may be in flight, or it may
 * wait behind others.
 */
export function isNextToAnswer(latest: ServerResponse | undefined): boolean {
  if (latest === undefined || latest.writableFinished) return true;
  return !latest.headersSent && latest.socket !== null && !latest.req.complete;
}
