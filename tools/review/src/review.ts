import { join } from "node:path";
import { compare } from "./compare/compare.ts";
import type { Version } from "./compare/version.ts";
import { findConsequences } from "./consequences/find-consequences.ts";
import { makeReport } from "./make-report.ts";
import type { Options } from "./options.ts";
import type { Report } from "./report.ts";
import { findChangesets } from "./step/find-changesets.ts";
import { mergeBase, withCommit } from "./versions/git.ts";
import type { FolderVersion } from "./versions/read-folder.ts";
import { findOrigin, type Origin, readVersion } from "./versions/read-version.ts";
import { VersionError } from "./versions/version-error.ts";

/** What consequences read of a commit beside the document. */
const BESIDE = ["spec", "packages", "tools/review/corpus"];

/**
 * Reviews a change.
 *
 * @param root the repository
 * @throws VersionError if a version cannot be read
 */
export async function review(options: Options, root: string): Promise<Report> {
  const head = options.head === undefined ? workingTree(root) : findOrigin(options.head, root);
  const base = leftAt(findOrigin(options.base, root), head, root);
  if ((base.kind === "file") !== (head.kind === "file")) {
    throw new VersionError("A file can be compared with a file alone: give --base and --head of the same kind.");
  }
  const before = await readVersion(base, false);
  const after = await readVersion(head, true);
  const changes = compare(before, after, { today: options.today });
  const changesets = findChangesets(base, head, root);
  const wanted = options.consequences && changes.length > 0 && isFolder(before) && isFolder(after);
  const consequences = wanted
    ? await withTree(head, root, (tree) => findConsequences(before, after, changes, tree))
    : undefined;
  return makeReport(before, after, changes, changesets, consequences);
}

function workingTree(root: string): Origin {
  const origin = findOrigin(root, root);
  return origin.kind === "folder" ? { ...origin, label: "the working tree" } : origin;
}

const isFolder = (version: Version | FolderVersion): version is FolderVersion => "bundle" in version;

/** Where the later version left the line of the earlier one: what has happened there since is none of its changes. */
function leftAt(base: Origin, head: Origin, root: string): Origin {
  if (base.kind !== "commit") return base;
  const inRepository = head.kind === "commit" || (head.kind === "folder" && head.folder === join(root, "spec"));
  if (!inRepository) return base;
  return { ...base, commit: mergeBase(root, base.commit, head.kind === "commit" ? head.commit : "HEAD") };
}

/** Gives the repository that holds the later version, if there is one. */
async function withTree<T>(head: Origin, root: string, use: (tree: string | undefined) => Promise<T>): Promise<T> {
  if (head.kind === "commit") return withCommit(head.root, head.commit, BESIDE, use);
  return use(head.kind === "folder" && head.folder === join(root, "spec") ? root : undefined);
}
