import { checkShape } from "../yaml/check-shape.ts";
import { FileError, type FileIssue, type ValueIssue } from "../yaml/issue.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { checkFaults } from "./check-faults.ts";
import { checkSize } from "./check-size.ts";
import { noteFile } from "./scenario-file.ts";
import { SCENARIO } from "./shape.ts";
import type { Scenario } from "./step.ts";

/** Characters that a scenario file may have. A file that a step writes has at most a million bytes. */
const LONGEST_SCENARIO = 4_000_000;

/** A scenario file that cannot be used, with every place where it goes wrong. The message is the first of them. */
export class ScenarioError extends FileError {
  override readonly name = "ScenarioError";
}

/**
 * Reads a scenario from YAML.
 *
 * @param file how the text is named in errors
 * @throws ScenarioError `file:line: what is wrong`; `issues` has everything that is wrong
 */
export function loadScenario(text: string, file: string): Scenario {
  const read = readYaml(text, file, LONGEST_SCENARIO);
  if ("issues" in read) throw new ScenarioError(read.issues);
  const [first, ...others]: FileIssue[] = read.locate(checkScenario(read.value));
  if (first !== undefined) throw new ScenarioError([first, ...others]);
  return noteFile(read.value as Scenario, file);
}

/** Everything that is wrong with a scenario as data; none if it can be played. */
export function checkScenario(value: unknown): ValueIssue[] {
  const issues = checkShape(value, SCENARIO);
  if (issues.length > 0) return issues;
  const scenario = value as Scenario;
  return [...checkFaults(scenario.faults ?? []), ...checkSize(scenario)];
}
