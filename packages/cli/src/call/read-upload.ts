import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import mime from "mime";
import { UsageError } from "../errors/usage-error.ts";

/**
 * A file to send as one part of a body, with the media type that its name stands for. It is read while it is sent.
 *
 * @throws UsageError for a path that leads to no file
 */
export async function readUpload(flag: string, path: string): Promise<File> {
  let blob: Blob;
  try {
    if (!(await stat(path)).isFile()) throw new Error(`${path} is no file`);
    blob = await openAsBlob(path);
  } catch (error) {
    throw new UsageError(`--${flag}: ${(error as Error).message}`);
  }
  return new File([blob], basename(path), { type: mime.getType(path) ?? "application/octet-stream" });
}
