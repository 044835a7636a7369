import { createWriteStream } from "node:fs";
import { chmod, realpath, rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { UsageError } from "../errors/usage-error.ts";
import type { CliIo } from "../io.ts";
import { write } from "../output/writer.ts";
import { readToEnd, toCut } from "./read-to-end.ts";

/**
 * Writes a download to a file, or to standard output. A file is there when all of it is: it is written beside its place first. What is no
 * file, such as a pipe or `/dev/null`, is written to as it is.
 *
 * @param output a path, or `-`; without one, standard output unless that is a terminal
 * @throws UsageError for bytes that would go to a terminal; ConnectionError for a download that is cut; what the file system throws
 */
export async function saveDownload(response: Response, output: string | undefined, io: CliIo): Promise<void> {
  const { stdout, stderr, signal } = io;
  if (output === undefined && stdout.isTTY) {
    await response.body?.cancel();
    throw new UsageError("--output: required on a terminal", "Name a file, or - for standard output.");
  }
  if (output === undefined || output === "-") {
    for await (const chunk of readToEnd(response, signal)) await write(stdout, chunk, signal);
    return;
  }
  try {
    const target = await findTarget(output);
    // Not `readToEnd`: where the file fails, nothing waits for a service that sends nothing more.
    const chunks = response.body === null ? Readable.from([]) : Readable.fromWeb(response.body as ReadableStream);
    if (target.kind === "other") await pipeline(chunks, createWriteStream(target.path), { signal });
    else await replace(target, chunks, signal);
  } catch (error) {
    // What was not begun to be read would keep the connection, and with it the process.
    if (response.body?.locked === false) await response.body.cancel().catch(() => {});
    signal.throwIfAborted();
    throw (error as NodeJS.ErrnoException).syscall === undefined ? await toCut(error) : error;
  }
  if (stderr.isTTY) stderr.write(`saved ${output}\n`);
}

/** Where a download goes: a file that it replaces or makes, or something that only takes bytes. */
type Target =
  | { readonly kind: "file"; readonly path: string; readonly mode: number | undefined }
  | { readonly kind: "other"; readonly path: string };

/** A link is followed, so that what it leads to is replaced and not the link. */
async function findTarget(output: string): Promise<Target> {
  try {
    const found = await stat(output);
    if (!found.isFile()) return { kind: "other", path: output };
    return { kind: "file", path: await realpath(output), mode: found.mode & 0o777 };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return { kind: "file", path: output, mode: undefined };
  }
}

async function replace(
  { path, mode }: Extract<Target, { readonly kind: "file" }>,
  chunks: Readable,
  signal: AbortSignal,
): Promise<void> {
  const partial = `${path}.part-${process.pid}`;
  try {
    // Who could not read the file before cannot read it while it is written.
    await pipeline(chunks, createWriteStream(partial, { flags: "wx", mode: mode ?? 0o666 }), { signal });
    if (mode !== undefined) await chmod(partial, mode);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
