import { open } from "node:fs/promises";

/** Bytes of one file that are read: more than any scenario or seed file may have. */
const MOST_BYTES = 128 * 1024 * 1024;
const PIECE = 256 * 1024;

/**
 * Reads a text file, or a pipe, up to a limit.
 *
 * @throws Error that says why it cannot be read, without the path
 */
export async function readText(file: string, mostBytes = MOST_BYTES): Promise<string> {
  let handle: Awaited<ReturnType<typeof open>> | undefined;
  try {
    handle = await open(file, "r");
    if ((await handle.stat()).isDirectory()) throw new Error("expected a file, but it is a directory");
    const pieces: Buffer[] = [];
    let size = 0;
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE, null);
      if (bytesRead === 0) break;
      size += bytesRead;
      if (size > mostBytes) throw new Error(`expected at most ${mostBytes} bytes`);
      pieces.push(buffer.subarray(0, bytesRead));
    }
    return decode(Buffer.concat(pieces));
  } catch (error) {
    throw new Error(reasonOf(error));
  } finally {
    await handle?.close();
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error("expected UTF-8");
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or directory",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  EISDIR: "expected a file, but it is a directory",
  ENOTDIR: "a part of the path is no directory",
  ELOOP: "its links lead in a circle",
};

/** Why a file cannot be read, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as Error & { code?: string };
  return (code === undefined ? undefined : REASONS[code]) ?? message;
}
