import type { Answer } from "./find-method.ts";
import { MAX_DOWNLOAD } from "./limits.ts";
import { ResultTooLargeError } from "./result-too-large-error.ts";

/** A file as a tool result: text where it is UTF-8, else base64. */
export interface Downloaded {
  readonly media_type: string;
  readonly bytes: number;
  readonly encoding: "text" | "base64";
  readonly content: string;
}

/**
 * Reads the bytes of an answer, up to a bound.
 *
 * @throws ResultTooLargeError for a file that no tool result can hold; the rest of it is not read
 */
export async function download(answer: Answer): Promise<Downloaded> {
  const response = await answer.asResponse();
  const bytes = await readBytes(response);
  const text = asText(bytes);
  return {
    media_type: response.headers.get("content-type") ?? "application/octet-stream",
    bytes: bytes.length,
    ...(text === undefined
      ? { encoding: "base64", content: bytes.toString("base64") }
      : { encoding: "text", content: text }),
  };
}

async function readBytes(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the body.
    if (size > MAX_DOWNLOAD) throw new ResultTooLargeError(`the file has more than ${MAX_DOWNLOAD} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
