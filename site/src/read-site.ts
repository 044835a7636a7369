import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { toString as textOf } from "mdast-util-to-string";
import { parse } from "./markdown/parse.ts";
import type { Area, Group, Page } from "./page.ts";

/** Documents that belong on the site, wherever navigation puts them. */
const DOCUMENTS = [
  "*.md",
  "docs/*.md",
  "docs/sources/*.md",
  "{packages,tests,tools,examples}/*/README.md",
  "{bench,examples,site}/README.md",
  "spec/*.md",
];

const DECISIONS = "docs/adr/*.md";

/**
 * Navigation with all pages: those that are named, the decisions, and at the end the documents that are named nowhere.
 *
 * @param root the repository
 */
export function completeNavigation(root: string, named: readonly Area[]): Area[] {
  const known = new Set(pagesOf(named).flatMap((page) => ("from" in page ? [page.from] : [])));
  const find = (patterns: string | string[]): string[] =>
    globSync(patterns, { cwd: root })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => !known.has(path))
      .sort();
  const decisions = find(DECISIONS).map((from) => ({
    route: `project/decisions/${basename(from, ".md")}`,
    text: titleOf(root, from),
    from,
  }));
  const rest = find(DOCUMENTS).map((from) => ({ route: routeOf(from), text: titleOf(root, from), from }));
  const groups: Group[] = [
    ...group(
      "How it is tested",
      rest.filter(({ from }) => from.startsWith("tests/")),
    ),
    ...group(
      "Tools",
      rest.filter(({ from }) => from.startsWith("tools/")),
    ),
    ...group(
      "More",
      rest.filter(({ from }) => !/^(?:tests|tools)\//.test(from)),
    ),
    ...group("Decisions", decisions),
  ];
  return [...named.slice(0, -1), ...named.slice(-1).map((area) => ({ ...area, groups: [...area.groups, ...groups] }))];
}

const group = (text: string, pages: readonly Page[]): Group[] =>
  pages.length > 0 ? [{ text, pages, collapsed: true }] : [];

/** Every page of every area, in the order of navigation. */
export function pagesOf(areas: readonly Area[]): Page[] {
  return areas.flatMap(({ groups }) => groups.flatMap(({ pages }) => pages));
}

function routeOf(path: string): string {
  const name = basename(path) === "README.md" ? dirname(path) : path.slice(0, -".md".length);
  return `project/${name.toLowerCase()}`;
}

/** The first heading of a document, without its formatting. */
function titleOf(root: string, path: string): string {
  const heading = parse(readFileSync(join(root, path), "utf8")).children.find((node) => node.type === "heading");
  return heading === undefined ? path : textOf(heading);
}
