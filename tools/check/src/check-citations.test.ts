import { expect, test } from "vitest";
import { temporaryRepository } from "../test/temporary-repository.ts";
import { checkCitations } from "./check-citations.ts";
import { readRepository } from "./repository.ts";

const SOURCES = {
  "docs/sources/live-evidence.md": "# Live evidence\n\n## L1. Order\n\n## L12. Another\n",
  "docs/sources/README.md": "| `docs budgets` | caps |\n| `SDK 1.10.0 events.d.ts` | a file |\n",
  "docs/sources/behaviour.md": "# Behaviour\n\n## 2. Sending\n\n### 2.1 Events\n\n### 4.16 Runs\n",
  "docs/sources/coverage.md": "| 1 to 32 | 000 |\n| 33 to 49 | 001 |\n\n| `C` | conflicts |\n| `limit` | limits |\n",
  "docs/deviations.md": "| Id | Topic |\n| H3 | a rule |\n",
};

const check = (files: Readonly<Record<string, string>>): unknown =>
  checkCitations(readRepository(temporaryRepository(files)));

test("citations of rows, pages and files that are listed pass", () => {
  const rule =
    "a-rule:\n  source: docs budgets, SDK 1.10.0 events.d.ts, which says so; live L12\n  evidence: [{ fact: L1 }]\n";
  const source = "// As the house rule H3 has it.\n";
  expect(check({ ...SOURCES, "spec/protocol/stream/a.yaml": rule, "packages/contract/src/a.ts": source })).toEqual([]);
});

test("a citation that leads nowhere is a finding with its line", () => {
  const rule = "a-rule:\n  source: docs weather, SDK 1.10.0 tea.d.ts\n  evidence: [{ fact: L2 }]\n";
  expect(check({ ...SOURCES, "spec/protocol/a.yaml": rule, "packages/contract/test/a.ts": "// H4\n" })).toEqual([
    { file: "spec/protocol/a.yaml", line: 2, message: "cites docs weather, which is not in docs/sources/README.md" },
    {
      file: "spec/protocol/a.yaml",
      line: 2,
      message: "cites SDK 1.10.0 tea.d.ts, which is not in docs/sources/README.md",
    },
    { file: "spec/protocol/a.yaml", line: 3, message: "cites L2, which is not in docs/sources/live-evidence.md" },
    { file: "packages/contract/test/a.ts", line: 1, message: "cites H4, which is not in docs/deviations.md" },
  ]);
});

test("sections and numbered facts are looked up in every package, the document's tests and the other tests", () => {
  const cited = "/** Behaviour 2 and 4.16, as behaviour 2.1 to 4.16 say, house rule H3, live L12 */\n";
  const facts = 'fact("32", "a");\nfact(\n  "49b",\n  "b",\n);\nfact("C4", "c");\nfact("limit title", "d");\n';
  expect(check({ ...SOURCES, "packages/b/src/a.ts": cited, "spec/test/facts/a.ts": facts })).toEqual([]);
  const dead = "// behaviour 2.1, 9.9\n\n// Behaviour 3, house rule H4, house.H5, L2\n";
  expect(
    check({ ...SOURCES, "tests/contract/a.ts": dead, "spec/test/a.ts": '\nfact("50", "a");\nfact("X1")' }),
  ).toEqual([
    { file: "spec/test/a.ts", line: 2, message: "cites 50, which is not in docs/sources/coverage.md" },
    { file: "spec/test/a.ts", line: 3, message: "cites X, which is not in docs/sources/coverage.md" },
    { file: "tests/contract/a.ts", line: 1, message: "cites 9.9, which is not in docs/sources/behaviour.md" },
    { file: "tests/contract/a.ts", line: 3, message: "cites L2, which is not in docs/sources/live-evidence.md" },
    { file: "tests/contract/a.ts", line: 3, message: "cites H4, which is not in docs/deviations.md" },
    { file: "tests/contract/a.ts", line: 3, message: "cites H5, which is not in docs/deviations.md" },
    { file: "tests/contract/a.ts", line: 3, message: "cites 3, which is not in docs/sources/behaviour.md" },
  ]);
});

test("words that only look like a citation are none", () => {
  const source = "// shapes of L1-input.jsonl, an H2 of a page, operations of the list\n";
  expect(check({ ...SOURCES, "packages/b/src/a.ts": source, "docs/sources/errors.md": "# Errors\n" })).toEqual([]);
});

test("generated files and the tools are not looked into, and a repository without sources has no findings", () => {
  expect(check({ ...SOURCES, "packages/contract/src/a.gen.ts": "// L2\n", "tools/b/src/a.ts": "// L2\n" })).toEqual([]);
  expect(check({ "spec/protocol/a.yaml": "fact: L2\n" })).toEqual([]);
});
