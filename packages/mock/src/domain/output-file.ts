import { fileName } from "./file-name.ts";
import { BYTES_TYPE } from "./media-types.ts";

/** Where what an agent writes becomes a file of its session (behaviour 7). */
const OUTPUTS = "/mnt/session/outputs/";

/** The most that one step of a scenario writes, in bytes. */
export const MOST_WRITTEN = 1024 * 1024;

/** A file that a call leaves below the outputs, once the call may run. */
export interface FileWrite {
  readonly path: string;
  readonly filename: string;
  readonly mimeType: string;
  readonly content: string;
  /** Set where the content is base64. */
  readonly base64?: true;
}

/**
 * The name under which a file below the outputs is listed: the last component of its path (row D19).
 *
 * @returns the name, or what was expected of the path
 */
export function outputName(path: string): { name: string } | { expected: string } {
  const below = path.startsWith(OUTPUTS) ? path.slice(OUTPUTS.length) : "";
  const folders = below.split("/");
  if (folders.some((folder) => folder === "" || folder === "." || folder === "..")) {
    return { expected: `a file below ${OUTPUTS}, without . or ..` };
  }
  return fileName(below, BYTES_TYPE);
}
