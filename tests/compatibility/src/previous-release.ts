import { execFileSync } from "node:child_process";

/** A release before the tree that is compared. */
export interface Release {
  readonly tag: string;
  readonly commit: string;
}

/**
 * The newest release that leads to the present commit: the nearest annotated or plain tag that begins with `v` and a digit. The present
 * commit's own tags do not count, since nothing is compared with itself.
 *
 * @param root of the repository
 * @returns undefined before the first release, and where there is no history
 */
export function previousRelease(root: string): Release | undefined {
  const head = git(root, "rev-parse", "--verify", "--quiet", "HEAD");
  if (head === undefined) return undefined;
  const own = (git(root, "tag", "--points-at", "HEAD") ?? "").split("\n").filter((tag) => tag !== "");
  const excluded = own.map((tag) => `--exclude=${escapePattern(tag)}`);
  const tag = git(root, "describe", "--tags", "--abbrev=0", "--match=v[0-9]*", ...excluded, "HEAD");
  const commit = tag === undefined ? undefined : git(root, "rev-parse", `refs/tags/${tag}^{commit}`);
  return tag === undefined || commit === undefined ? undefined : { tag, commit };
}

/** What git prints, or undefined if it fails. */
function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync("git", ["-C", root, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}

const escapePattern = (tag: string): string => tag.replace(/[\\*?[\]]/g, "\\$&");
