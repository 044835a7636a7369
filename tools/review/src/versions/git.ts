import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VersionError } from "./version-error.ts";

const MAX_OUTPUT = 512 * 1024 * 1024;

/** Runs git in a repository. @returns its output, or undefined if it failed */
function git(root: string, args: readonly string[]): string | undefined {
  const { status, stdout, error } = spawnSync("git", ["-C", root, ...args], {
    encoding: "utf8",
    maxBuffer: MAX_OUTPUT,
  });
  if (error && "code" in error && error.code === "ENOENT") throw new VersionError("git is not installed.");
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The commit that a ref names.
 *
 * @throws VersionError if the folder is no repository, has no commit, or has no such ref
 */
export function commitOf(root: string, ref: string): string {
  if (git(root, ["rev-parse", "--git-dir"]) === undefined) {
    throw new VersionError(`${root} is no git repository: name two folders or files instead.`);
  }
  if (git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]) === undefined) {
    throw new VersionError(
      `The repository has no commits yet, so there is no ref ${JSON.stringify(ref)} to compare with.`,
    );
  }
  const commit = git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit !== undefined) return commit;
  const shallow = git(root, ["rev-parse", "--is-shallow-repository"]) === "true";
  const hint = shallow ? " The history was cut short; fetch all of it with `git fetch --unshallow`." : "";
  throw new VersionError(`There is no ref, folder or file ${JSON.stringify(ref)}.${hint}`);
}

/** Where two lines of history parted; the first commit itself if they have nothing in common. */
export const mergeBase = (root: string, base: string, head: string): string =>
  git(root, ["merge-base", base, head]) ?? base;

export const shortName = (root: string, commit: string): string =>
  git(root, ["rev-parse", "--short", commit]) ?? commit.slice(0, 7);

/** The paths below a folder that a commit has, relative to the repository. */
export const filesIn = (root: string, commit: string, folder: string): string[] =>
  (git(root, ["ls-tree", "-r", "--name-only", "-z", commit, "--", folder]) ?? "").split("\0").filter(Boolean);

export const textIn = (root: string, commit: string, path: string): string =>
  git(root, ["show", `${commit}:${path}`]) ?? "";

/**
 * Gives the path of a temporary folder that holds a commit's files under the paths, and removes it when the use of it has ended.
 *
 * @throws VersionError if the commit has nothing there
 */
export async function withCommit<T>(
  root: string,
  commit: string,
  paths: readonly string[],
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-review-"));
  try {
    const present = paths.filter((path) => filesIn(root, commit, path).length > 0);
    if (present.length === 0)
      throw new VersionError(`The commit ${commit.slice(0, 7)} has no ${paths.join(" and no ")}.`);
    const input = execFileSync("git", ["-C", root, "archive", "--format=tar", commit, "--", ...present], {
      maxBuffer: MAX_OUTPUT,
    });
    execFileSync("tar", ["-x", "-C", folder], { input });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
