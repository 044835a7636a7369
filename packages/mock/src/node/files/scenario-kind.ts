import { loadScenario } from "../../scenarios/load-scenario.ts";
import type { Scenario } from "../../scenarios/step.ts";
import type { FileIssue } from "../../yaml/issue.ts";
import { isCode, loadCode } from "./load-code.ts";
import { type SourceFile, type SourceKind, wholeFile } from "./source-files.ts";

/** Files of scenarios: one in YAML, or the exports of a program. Each name stands once, since nobody could see which of two is played. */
export const SCENARIO_FILES: SourceKind<readonly Scenario[]> = {
  load: async (text, file) => (isCode(file) ? loadCode(file) : [loadScenario(text, file)]),
  conflict({ file, value }, text, others) {
    const names = new Set<string>();
    for (const { name } of value) {
      const owner = names.has(name) ? file : ownerOf(name, others);
      if (owner !== undefined) return taken(file, text, name, owner);
      names.add(name);
    }
    return undefined;
  },
};

const ownerOf = (name: string, others: readonly SourceFile<readonly Scenario[]>[]): string | undefined =>
  others.find(({ value }) => value.some((scenario) => scenario.name === name))?.file;

function taken(file: string, text: string, name: string, owner: string): FileIssue {
  const issue = { ...wholeFile(file, `the scenario ${name} is in ${owner} already`), path: "name" };
  const line = text.split("\n").findIndex((candidate) => /^["']?name["']?\s*:/.test(candidate));
  return line < 0 || isCode(file) ? issue : { ...issue, line: line + 1, column: 1 };
}
