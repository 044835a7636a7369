import { expect, test } from "vitest";
import { temporaryRepository } from "../test/temporary-repository.ts";
import { checkLinks } from "./check-links.ts";
import { readRepository } from "./repository.ts";

const check = (files: Readonly<Record<string, string>>): unknown =>
  checkLinks(readRepository(temporaryRepository(files)));

test("a link to a file, a folder or a heading of a file passes", () => {
  const text = "[a](docs/a.md) [docs](docs/) [part](docs/a.md#part), [here](#here) and [spaced](docs/b%20c.md)\n";
  expect(check({ "README.md": text, "docs/a.md": "[up](../README.md)\n", "docs/b c.md": "" })).toEqual([]);
});

test("a link to nothing is a finding with its line", () => {
  expect(check({ "docs/a.md": "One.\n\nSee [b](b.md) and [c](../c.md#d).\n" })).toEqual([
    { file: "docs/a.md", line: 3, message: "links to b.md, but there is no such file" },
    { file: "docs/a.md", line: 3, message: "links to ../c.md#d, but there is no such file" },
  ]);
});

test("a link that leaves the repository is a finding, though it may lead to something", () => {
  expect(check({ "README.md": "[up](..)\n" })).toEqual([
    { file: "README.md", line: 1, message: "links to .., which is outside the repository" },
  ]);
});

test("addresses are not followed, and code is no link", () => {
  expect(
    check({ "README.md": "[site](https://example.com/a) [mail](mailto:a@b.example)\n```\n[x](y)\n```\n" }),
  ).toEqual([]);
});

test("packages that were installed are not looked into", () => {
  expect(check({ "node_modules/p/README.md": "[x](y.md)\n" })).toEqual([]);
});
