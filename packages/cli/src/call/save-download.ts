import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { UsageError } from "../errors/usage-error.ts";
import type { CliIo } from "../io.ts";
import { write } from "../output/writer.ts";

/**
 * Writes a download to a file, or to standard output. A file is there when all of it is: it is written beside its place first.
 *
 * @param output a path, or `-`; without one, standard output unless that is a terminal
 * @throws UsageError for bytes that would go to a terminal; what the file system throws
 */
export async function saveDownload(response: Response, output: string | undefined, io: CliIo): Promise<void> {
  const { stdout, stderr, signal } = io;
  if (output === undefined && stdout.isTTY) {
    await response.body?.cancel();
    throw new UsageError("--output: required on a terminal", "Name a file, or - for standard output.");
  }
  if (output === undefined || output === "-") {
    for await (const chunk of response.body ?? []) await write(stdout, chunk, signal);
    return;
  }
  const partial = `${output}.part-${process.pid}`;
  try {
    const body = response.body === null ? Readable.from([]) : Readable.fromWeb(response.body as ReadableStream);
    await pipeline(body, createWriteStream(partial, { flags: "wx" }), { signal });
    await rename(partial, output);
  } catch (error) {
    await rm(partial, { force: true });
    throw signal.aborted ? signal.reason : error;
  }
  if (stderr.isTTY) stderr.write(`saved ${output}\n`);
}
