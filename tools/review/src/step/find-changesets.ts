import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn, textIn } from "../versions/git.ts";
import type { Origin } from "../versions/read-version.ts";
import type { ChangesetFile } from "./changesets.ts";

const FOLDER = ".changeset";
const isChangeset = (path: string): boolean => /^\.changeset\/[^/]+\.md$/.test(path) && !path.endsWith("/README.md");

/**
 * The changesets that the later version has and the earlier one does not.
 *
 * @returns undefined if one of the versions is not in a repository
 */
export function findChangesets(base: Origin, head: Origin, root: string): ChangesetFile[] | undefined {
  if (base.kind !== "commit") return undefined;
  const known = new Set(filesIn(base.root, base.commit, FOLDER));
  if (head.kind === "commit") {
    return filesIn(head.root, head.commit, FOLDER)
      .filter((path) => isChangeset(path) && !known.has(path))
      .map((path) => ({ path, text: textIn(head.root, head.commit, path) }));
  }
  if (head.kind !== "folder" || head.folder !== join(root, "spec")) return undefined;
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => `${FOLDER}/${file}`)
    .filter((path) => isChangeset(path) && !known.has(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}
