import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** One tarball of a release. */
export interface ReleasedFile {
  /** Of the package. */
  readonly name: string;
  /** Beside the list. */
  readonly file: string;
  /** As npm writes it: `sha512-` and base64. */
  readonly integrity: string;
}

/** What is released together, and lies in one folder. */
export interface ReleaseList {
  readonly version: string;
  /** Whether the packages may be published: those that are packed for a try are private. */
  readonly publishable: boolean;
  /** In the order in which one needs the other. */
  readonly packages: readonly ReleasedFile[];
  /** Tarballs that hold what they need, for a page of releases: they are never published. */
  readonly standalone: readonly ReleasedFile[];
}

const LIST = "release.json";

/** Describes a tarball. @param file absolute */
export const describeFile = (name: string, file: string): ReleasedFile => ({
  name,
  file: basename(file),
  integrity: `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`,
});

/** Writes the list, and `SHA256SUMS` for those who fetch a tarball, into the folder of the tarballs. */
export function writeReleaseList(folder: string, list: ReleaseList): void {
  writeFileSync(join(folder, LIST), `${JSON.stringify(list, null, 2)}\n`);
  const sums = [...list.packages, ...list.standalone].map(({ file }) => {
    const digest = createHash("sha256").update(readFileSync(join(folder, file)));
    return `${digest.digest("hex")}  ${file}\n`;
  });
  writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
}

/**
 * Reads the list of a folder, and each tarball that it names.
 *
 * @throws Error if there is no list, if its packages are private, or if a tarball is not the one that was packed
 */
export function readReleaseList(folder: string): ReleaseList {
  let list: ReleaseList;
  try {
    list = JSON.parse(readFileSync(join(folder, LIST), "utf8")) as ReleaseList;
  } catch (error) {
    throw new Error(`expected ${join(folder, LIST)}, as pack:all writes it: ${(error as Error).message}`);
  }
  if (typeof list.version !== "string" || !Array.isArray(list.packages)) {
    throw new Error(`${LIST}: expected a version and packages, as pack:all writes them`);
  }
  if (!list.publishable) {
    throw new Error(`${folder} holds private packages: pack them with npm run pack:all -- --publishable`);
  }
  for (const { name, file, integrity } of list.packages) {
    if (basename(file) !== file) throw new Error(`${LIST}: expected ${JSON.stringify(file)} to be the name of a file`);
    const found = describeFile(name, join(folder, file)).integrity;
    if (found !== integrity) throw new Error(`${file} is not what was packed: expected ${integrity}, but got ${found}`);
  }
  return list;
}
