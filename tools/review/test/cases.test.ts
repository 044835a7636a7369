import { expect, test } from "vitest";
import { CHANGE_RULES } from "../src/compare/rules/index.ts";
import { renderText } from "../src/render/text.ts";
import { expectFile, listCases, reportOf } from "./case-folder.ts";

const names = listCases();
const decided = new Set<string>();

test.each(names)("%s is reported as the case expects", async (name) => {
  const report = await reportOf(name);
  for (const { rule } of report.changes) decided.add(rule);
  expectFile(name, "expected.txt", renderText(report, { color: false }));
});

test("every rule decides in a case", () => {
  expect(Object.keys(CHANGE_RULES).filter((rule) => !decided.has(rule))).toEqual([]);
});
