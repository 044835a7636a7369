import { posix } from "node:path";
import type { LinkTarget } from "./markdown/rewrite.ts";

/** Where files of the repository are on the site. */
export interface Places {
  /** By document: the page of each of its headings, and under `""` the page of the document itself. Values are addresses. */
  readonly documents: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By file or folder that is no document, such as `docs/adr`: the address that stands for it. */
  readonly others: ReadonlyMap<string, string>;
  /** Where the repository can be browsed, such as `https://example.com/kit`; null if that is not known. */
  readonly repository: string | null;
  /** Whether a path of the repository is a folder. */
  isFolder(path: string): boolean;
}

const ELSEWHERE = /^(?:[a-z][a-z+.-]*:|\/\/)/i;

/**
 * Finds where a link of a document leads on the site.
 *
 * @param from the document that has the link, relative to the repository
 * @param url as it is written
 * @returns null for a web address
 * @throws {Error} if a document has no such heading
 */
export function resolveLink(places: Places, from: string, url: string): LinkTarget | null {
  if (ELSEWHERE.test(url)) return null;
  const hash = url.indexOf("#");
  const [file, slug] = hash === -1 ? [url, ""] : [url.slice(0, hash), url.slice(hash + 1)];
  const path = file === "" ? from : posix.join(posix.dirname(from), decodeURI(file)).replace(/\/$/, "");
  const headings = places.documents.get(path) ?? places.documents.get(posix.join(path, "README.md"));
  if (headings !== undefined) {
    const href = headings.get(decodeURIComponent(slug));
    if (href === undefined) throw new Error(`links to ${url}, but ${path} has no such heading`);
    return { href };
  }
  const other = places.others.get(path);
  if (other !== undefined) return { href: other };
  if (places.repository === null) return { path: places.isFolder(path) ? `${path}/` : path };
  const kind = places.isFolder(path) ? "tree" : "blob";
  return { href: `${places.repository}/${kind}/HEAD/${path}${slug === "" ? "" : `#${slug}`}` };
}

/**
 * The address at which people browse the repository, from `repository` of a package.json.
 *
 * @returns null if it is absent, or an address that no browser opens
 */
export function browseUrl(repository: unknown): string | null {
  const url = typeof repository === "string" ? repository : (repository as { url?: unknown } | undefined)?.url;
  if (typeof url !== "string") return null;
  const plain = url
    .replace(/^git\+/, "")
    .replace(/\.git$/, "")
    .replace(/^github:/, "https://github.com/");
  return /^https:\/\/[^\s]+$/.test(plain) ? plain : null;
}
