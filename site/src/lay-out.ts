import { cpSync, existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { type Diagram, drawDiagrams } from "./diagrams.ts";
import { makePage } from "./generated/index.ts";
import { landingPage } from "./landing.ts";
import { pictureOf, rewrite } from "./markdown/rewrite.ts";
import { NAVIGATION } from "./navigation.ts";
import type { Area, Page } from "./page.ts";
import { type PlacedDocument, placeDocuments } from "./place-documents.ts";
import { completeNavigation, pagesOf } from "./read-site.ts";
import { browseUrl, type Places, resolveLink } from "./resolve-link.ts";
import { writeFolder } from "./write-folder.ts";

/** What VitePress's configuration needs of the pages. */
export interface Laid {
  readonly areas: readonly Area[];
  readonly repository: string | null;
}

/** Files that are served as they are, by their address on the site. */
const FILES: Readonly<Record<string, string>> = {
  "schemas/scenario.json": "packages/mock/schemas/scenario.schema.json",
  "schemas/seed.json": "packages/mock/schemas/seed.schema.json",
  "openapi.json": "spec/dist/openapi.json",
  "reference.html": "dist/reference.html",
  images: "docs/images",
  "logo.svg": "site/logo.svg",
};

/** Files and folders that are no document, and the page that stands for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  bench: "/evidence/measurements.html",
  "docs/adr": "/project/decisions/",
  "packages/mock/scenarios": "/emulator/built-in-scenarios.html",
  "packages/mock/schemas": "/emulator/editors.html",
  "spec/dist/openapi.json": "/openapi.json",
};

/**
 * Writes every page as Markdown, with its links between files of the repository turned into links between pages, and beside them what is
 * served as it is.
 *
 * @param root the repository, built, with its HTML reference
 * @param folder what is written; a file that would not change is left alone, and one that belongs to no page is removed
 * @param repository where people browse the repository; by default what its package.json says, which may be nothing
 * @param made pages made of data, by name; what is in it is not made again, and what is made is put into it
 * @throws {Error} that names the file, if something to show is absent or a link leads nowhere
 */
export function layOut(
  root: string,
  folder: string,
  repository: string | null = repositoryOf(root),
  made: Map<string, string> = new Map(),
): Laid {
  const areas = completeNavigation(root, NAVIGATION);
  const placed = placeDocuments(root, pagesOf(areas));
  const places: Places = {
    documents: new Map([...placed].map(([file, { addresses }]) => [file, addresses])),
    others: new Map(Object.entries(STAND_INS)),
    repository,
    isFolder: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false,
  };
  const files = new Map([["index.md", linked(landingPage(root), "site/landing.md", places)]]);
  for (const page of pagesOf(areas)) {
    if ("made" in page) {
      const text = made.get(page.made) ?? makePage(page.made, root, areas);
      made.set(page.made, text);
      files.set(`${page.route}.md`, text);
    } else for (const [file, text] of documentPage(page, placed, places)) files.set(file, text);
  }
  writeFolder(folder, files);
  for (const [address, path] of Object.entries(FILES)) {
    if (!existsSync(join(root, path)))
      throw new Error(`${path} is absent: run \`npm run build && npm run docs\` first`);
    cpSync(join(root, path), join(folder, "public", address), { recursive: true });
  }
  return { areas, repository };
}

/** @returns the page and its drawn diagrams, by file */
function documentPage(
  page: Page & { readonly from: string },
  placed: ReadonlyMap<string, PlacedDocument>,
  places: Places,
): Map<string, string> {
  const part = placed.get(page.from)?.parts.get(page.route);
  if (part === undefined) throw new Error(`${page.from} has no part for the page ${page.route}`);
  const { markdown, diagrams } = drawDiagrams(part, page.route.replaceAll("/", "-"), showDiagram);
  return new Map([
    [`${page.route}.md`, `---\nsource: ${page.from}\n---\n\n${linked(markdown, page.from, places)}`],
    ...diagrams.flatMap(({ name, light, dark }): [string, string][] => [
      [`public/diagrams/${name}-light.svg`, light],
      [`public/diagrams/${name}-dark.svg`, dark],
    ]),
  ]);
}

function linked(markdown: string, from: string, places: Places): string {
  try {
    return rewrite(markdown, {
      link: (url) => resolveLink(places, from, url),
      image: (url) => imageAddress(from, url),
    });
  } catch (error) {
    throw new Error(`${from}: ${(error as Error).message}`, { cause: error });
  }
}

/** Pictures are in one folder of the repository, so that one of another folder has no address. */
function imageAddress(from: string, url: string): string {
  if (url.startsWith("/")) return url;
  const path = posix.join(posix.dirname(from), url);
  if (posix.dirname(path) !== "docs/images") throw new Error(`shows ${path}, but pictures belong into docs/images/`);
  return `/images/${basename(path)}`;
}

function showDiagram(heading: string, { name }: Diagram): string {
  const alt = `Diagram: ${heading.replaceAll('"', "&quot;")}`;
  const pictures = pictureOf(alt, `/diagrams/${name}-light.svg`, `/diagrams/${name}-dark.svg`);
  return `<div class="diagram" tabindex="0" role="region" aria-label="${alt}">${pictures}</div>`;
}

function repositoryOf(root: string): string | null {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { repository?: unknown };
  return browseUrl(manifest.repository);
}
