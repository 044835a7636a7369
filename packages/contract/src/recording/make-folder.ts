import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder, and those above it that do not exist. Node's own recursive `mkdir` never comes back where the system refuses with
 * `ENOENT`, as it does below `/proc`.
 *
 * @param mode of each folder that is made @default 0o777, less the umask
 * @throws Error of the file system: `EEXIST` if it is a file, `ENOTDIR` if a part of it is one, `ENOENT` where no folder can be made
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  const missing: string[] = [];
  for (let at = resolve(path); !(await exists(at)) && missing[0] !== at; at = dirname(at)) missing.unshift(at);
  if (missing.length === 0) missing.push(resolve(path));
  for (const at of missing) await makeOne(at, mode);
}

async function makeOne(path: string, mode: number | undefined): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    // It is there, or another process has just made it.
    if (codeOf(error) !== "EEXIST" || !(await isFolder(path))) throw error;
  }
}

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** What stands behind a link that leads nowhere does not exist, and the link is no folder. */
const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
