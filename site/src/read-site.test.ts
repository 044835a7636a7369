import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { NAVIGATION } from "./navigation.ts";
import { addressOf } from "./page.ts";
import { REPOSITORY } from "./paths.ts";
import { completeNavigation, pagesOf } from "./read-site.ts";

const pages = pagesOf(completeNavigation(REPOSITORY, NAVIGATION));

test("every document of docs/ and every README of a package has a page", () => {
  const documents = globSync(["docs/**/*.md", "packages/*/README.md"], { cwd: REPOSITORY });
  const shown = new Set(pages.flatMap((page) => ("from" in page ? [page.from] : [])));
  expect(documents.length).toBeGreaterThan(50);
  expect(documents.filter((path) => !shown.has(path))).toEqual([]);
});

test("a document that navigation does not name is in its last area, under its own title", () => {
  const areas = completeNavigation(REPOSITORY, [{ text: "Only", groups: [] }]);
  expect(pagesOf(areas)).toContainEqual({
    route: "project/docs/prism",
    text: "Prism on this document",
    from: "docs/prism.md",
  });
});

test("no two pages have one address", () => {
  const addresses = pages.map(({ route }) => addressOf(route));
  expect(addresses.filter((address, i) => addresses.indexOf(address) !== i)).toEqual([]);
});
