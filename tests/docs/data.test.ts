import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Block, nameOf, readAllCode, readCode } from "./src/blocks.ts";
import { checkData } from "./src/data.ts";
import { ROOT } from "./src/documents.ts";
import { DRAWINGS } from "./src/proofs/drawings.ts";
import { OUTPUTS } from "./src/proofs/outputs.ts";
import { selects } from "./src/proofs/selector.ts";
import { blocksOf } from "./src/prove.ts";

const { blocks } = readAllCode();
const DATA = blocksOf("data", blocks);

test.each(DATA.map((block) => ({ block, name: nameOf(block) })))("$name is valid data", ({ block }) => {
  expect(checkData(block)).toEqual([]);
});

test.each(DRAWINGS)("the paths in the drawing of $document exist", (drawing) => {
  const [block] = blocks.filter((each) => selects(drawing, each));
  const paths = Array.from((block as Block).text.matchAll(drawing.path), ([, path = ""]) => path);
  expect(paths.length).toBeGreaterThanOrEqual(drawing.atLeast);
  expect(paths.filter((path) => !existsSync(join(ROOT, drawing.root, path)))).toEqual([]);
});

const FROM_FILES = OUTPUTS.flatMap(({ printedBy, ...selector }) =>
  "file" in printedBy ? [{ ...selector, file: printedBy.file }] : [],
);

test.each(FROM_FILES)(
  "what $document shows of a program's words stands in $file, up to an ellipsis",
  ({ file, ...selector }) => {
    const shown =
      blocks
        .find((each) => selects(selector, each))
        ?.text.trim()
        .split("\n") ?? [];
    const lines = readFileSync(join(ROOT, file), "utf8").split("\n");
    expect(
      shown.filter(
        (line) => !lines.some((each) => (line.endsWith("…") ? each.startsWith(line.slice(0, -1)) : each === line)),
      ),
    ).toEqual([]);
    expect(shown).not.toEqual([]);
  },
);

test.each([
  ["json", '{ "a": 1, }', "docs/wrong.md:1: "],
  ["yaml", "a: [1", "docs/wrong.md:1: "],
  ["yaml", "a: 1", "docs/wrong.md:1: data of no kind that a test checks"],
  ["yaml", "name: x\nturns: [[{ shout: hi }]]", "shown.yaml:2"],
  ["yaml", "steps: [{ name: x }]", "neither uses nor run"],
  ["yaml", "steps: [{ uses: a/managed-agents-kit@v1, with: { tarbal: x } }]", "action.yml has no input tarbal"],
  ["yaml", "# yaml-language-server: $schema=./node_modules/@managed-agents/mock/schemas/none.json", "exports no"],
  ["md", '---\n"@managed-agents/spec": tiny\n---\n\nSo.', "tiny is no step"],
  ["md", '---\n"@managed-agents/nothing": minor\n---\n\nSo.', "is no step of a package"],
])("data that is wrong is reported by its file and line: %s %s", (language, text, problem) => {
  const [block] = readCode("docs/wrong.md", `\`\`\`${language}\n${text}\n\`\`\`\n`).blocks;
  expect(checkData(block as Block).join("\n")).toContain(problem);
});
