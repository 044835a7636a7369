import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAllCode, readCode } from "./src/blocks.ts";
import { findDocuments, ROOT } from "./src/documents.ts";
import { ELSEWHERE } from "./src/proofs/elsewhere.ts";
import { OTHER_STATUS } from "./src/proofs/exceptions.ts";
import { PREAMBLES } from "./src/proofs/preambles.ts";
import { selects } from "./src/proofs/selector.ts";
import { NAMED, proofOf } from "./src/prove.ts";

const { blocks } = readAllCode();
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

test("the documents of the root, of packages, of guides, of tests, of tools and of changesets are read", () => {
  const documents = findDocuments();
  for (const part of ["README.md", ".changeset/", "docs/", "docs/adr/", "packages/", "spec/", "tests/", "tools/"]) {
    expect(documents.filter((each) => each.startsWith(part))).not.toEqual([]);
  }
  expect(blocks.length).toBeGreaterThan(100);
});

test("every code block has a language and one proof", () => {
  const problems = blocks
    .map((block) => proofOf(block))
    .flatMap((found) => ("problem" in found ? [found.problem] : []));
  expect(problems).toEqual([]);
});

test("whatever names blocks names one that exists", () => {
  const selectors = [...[...NAMED.values()].flat(), ...PREAMBLES, ...OTHER_STATUS];
  expect(selectors.filter((each) => !blocks.some((block) => selects(each, block)))).toEqual([]);
});

describe("a proof elsewhere", () => {
  test.each(ELSEWHERE)(
    "of $document $heading is a test of $by, which reads that page",
    ({ by, title, reader, document }) => {
      expect(existsSync(join(ROOT, by))).toBe(true);
      const source = read(by);
      const at = source.indexOf(title);
      expect(at, `${by} has no test ${JSON.stringify(title)}`).toBeGreaterThan(0);
      expect(source.slice(0, at).trimEnd()).toMatch(/(?:\btest(?:\.\w+)*|\))\(\s*["'`]$/);
      expect(read(reader ?? by)).toContain(basename(document));
    },
  );
});

describe("of a page that nobody wrote", () => {
  const page = [
    "# Title",
    "",
    "```",
    "no language",
    "```",
    "",
    "- in a list",
    "",
    "  ```cobol",
    "  MOVE",
    "  ```",
  ].join("\n");
  const { blocks: found, mentions } = readCode(
    "docs/page.md",
    `${page}\n\n## Later\n\nThen \`npm run x\`.\n\n    indented\n`,
  );

  test("every block is found, in lists too, with its line and its heading", () => {
    expect(found.map(({ line, language, heading, text }) => [line, language, heading, text])).toEqual([
      [3, "", "Title", "no language\n"],
      [9, "cobol", "Title", "MOVE\n"],
      [17, "", "Later", "indented\n"],
    ]);
    expect(mentions).toEqual([{ document: "docs/page.md", line: 15, text: "npm run x" }]);
  });

  test("a block without a language or without a proof is reported by its file and line", () => {
    expect(found.map((block) => proofOf(block))).toEqual([
      { problem: "docs/page.md:3: the block has no language" },
      { problem: "docs/page.md:9: nothing proves a block in cobol; name what does in tests/docs/src/proofs/" },
      { problem: "docs/page.md:17: the block has no language" },
    ]);
  });

  test("a block that two kinds of data name is reported", () => {
    const named = new Map([
      ["output", [{ document: "docs/page.md", language: "cobol" }]],
      ["drawing", [{ document: "docs/page.md" }]],
    ] as const);
    expect(proofOf(found[1] as (typeof found)[number], named)).toEqual({
      problem: "docs/page.md:9: proven as output and as drawing",
    });
  });
});
