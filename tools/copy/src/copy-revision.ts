import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Copy } from "./copy-repository.ts";
import { linkModules } from "./link-modules.ts";

/**
 * Copies the repository as a revision has it into a temporary folder, with nothing of its history and nothing installed.
 *
 * @param root of the repository, absolute
 * @param revision a commit or a tag
 * @throws Error if git does not know the revision
 */
export async function copyRevision(root: string, revision: string): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-revision-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const archive = spawn("git", ["-C", root, "archive", "--format=tar", "--end-of-options", revision], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const extract = spawn("tar", ["-x", "-C", folder], { stdio: ["pipe", "ignore", "inherit"] });
    archive.stdout.pipe(extract.stdin);
    const [[archived], [extracted]] = await Promise.all([once(archive, "close"), once(extract, "close")]);
    if (archived !== 0 || extracted !== 0) throw new Error(`git archive ${revision} failed in ${root}`);
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Gives a copied revision the dependencies of this tree, if it asks for the same ones.
 *
 * @returns false if its lockfile differs, so that it has to be installed by itself
 */
export function shareModules(root: string, folder: string): boolean {
  const lockfile = (home: string): string => readFileSync(join(home, "package-lock.json"), "utf8");
  if (lockfile(root) !== lockfile(folder)) return false;
  linkModules(root, folder);
  return true;
}
