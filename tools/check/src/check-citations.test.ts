import { expect, test } from "vitest";
import { temporaryRepository } from "../test/temporary-repository.ts";
import { checkCitations } from "./check-citations.ts";
import { readRepository } from "./repository.ts";

const SOURCES = {
  "docs/sources/live-evidence.md": "# Live evidence\n\n## L1. Order\n\n## L12. Another\n",
  "docs/sources/README.md": "| `docs budgets` | caps |\n| `SDK 1.10.0 events.d.ts` | a file |\n",
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

test("generated files and other folders are not looked into, and a repository without sources has no findings", () => {
  expect(check({ ...SOURCES, "packages/contract/src/a.gen.ts": "// L2\n", "packages/b/src/a.ts": "// L2\n" })).toEqual(
    [],
  );
  expect(check({ "spec/protocol/a.yaml": "fact: L2\n" })).toEqual([]);
});
