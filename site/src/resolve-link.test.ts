import { expect, test } from "vitest";
import { browseUrl, type Places, resolveLink } from "./resolve-link.ts";

const PLACES: Places = {
  documents: new Map([
    [
      "docs/guide.md",
      new Map([
        ["", "/client/guide.html"],
        ["the-end", "/client/guide.html#the-end"],
      ]),
    ],
    [
      "packages/mock/README.md",
      new Map([
        ["", "/emulator/"],
        ["faults", "/emulator/faults.html"],
      ]),
    ],
  ]),
  others: new Map([["docs/adr", "/project/decisions/"]]),
  repository: null,
  isFolder: (path) => !path.includes("."),
};

test.each([
  ["README.md", "docs/guide.md", "/client/guide.html"],
  ["README.md", "docs/guide.md#the-end", "/client/guide.html#the-end"],
  ["docs/guide.md", "#the-end", "/client/guide.html#the-end"],
  ["docs/guide.md", "../packages/mock/README.md#faults", "/emulator/faults.html"],
  ["docs/guide.md", "../packages/mock/", "/emulator/"],
  ["docs/guide.md", "adr/", "/project/decisions/"],
])("in %s, %s leads to %s", (from, url, href) => {
  expect(resolveLink(PLACES, from, url)).toEqual({ href });
});

test("a heading that a document does not have is an error", () => {
  expect(() => resolveLink(PLACES, "README.md", "docs/guide.md#the-start")).toThrow(
    "links to docs/guide.md#the-start, but docs/guide.md has no such heading",
  );
});

test("a web address stays", () => {
  expect(resolveLink(PLACES, "README.md", "https://example.com/#x")).toBeNull();
});

test("a file that is no page is its path, unless the repository can be browsed", () => {
  expect(resolveLink(PLACES, "docs/guide.md", "../spec/openapi.yaml")).toEqual({ path: "spec/openapi.yaml" });
  expect(resolveLink(PLACES, "docs/guide.md", "../tests/worlds/")).toEqual({ path: "tests/worlds/" });
  const browsed = { ...PLACES, repository: "https://example.com/kit" };
  expect(resolveLink(browsed, "docs/guide.md", "../spec/openapi.yaml#L3")).toEqual({
    href: "https://example.com/kit/blob/HEAD/spec/openapi.yaml#L3",
  });
  expect(resolveLink(browsed, "docs/guide.md", "../tests/worlds/")).toEqual({
    href: "https://example.com/kit/tree/HEAD/tests/worlds",
  });
});

test.each([
  [undefined, null],
  ["github:example/kit", "https://github.com/example/kit"],
  [{ type: "git", url: "git+https://example.com/kit.git" }, "https://example.com/kit"],
  [{ url: "git@example.com:kit.git" }, null],
  ["javascript:alert(1)", null],
])("repository %j can be browsed at %s", (repository, url) => {
  expect(browseUrl(repository)).toBe(url);
});
