import { isNode, LineCounter, parseDocument } from "yaml";
import { checkFaults } from "./check-faults.ts";
import { checkShape, type ShapeIssue } from "./check-shape.ts";
import { checkSize } from "./check-size.ts";
import { SCENARIO } from "./shape.ts";
import type { Scenario } from "./step.ts";

/** A scenario file that cannot be used, with the line where it goes wrong. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
}

/**
 * Reads a scenario from YAML.
 *
 * @param file how the text is named in errors
 * @throws ScenarioError `file:line: what is wrong`
 */
export function loadScenario(text: string, file: string): Scenario {
  const lines = new LineCounter();
  // Aliases could make a small file huge; scenarios need none.
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 0 } as Parameters<typeof parseDocument>[1]);
  const [error] = document.errors;
  if (error && isOverflow(error)) throw new ScenarioError(`${file}: nested too deeply`);
  if (error) throw new ScenarioError(`${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split("\n")[0]}`);
  const value = plain(() => document.toJS({ maxAliasCount: 0 }), file);
  const issue = checkShape(value, SCENARIO) ?? checkMeaning(value as Scenario) ?? checkSize(value as Scenario);
  if (issue === null) return value as Scenario;
  const node = deepest(document, issue.path);
  const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  const where = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
  throw new ScenarioError(`${file}:${line}: ${where}${issue.message}`);
}

function plain(read: () => unknown, file: string): unknown {
  try {
    return read();
  } catch (error) {
    throw new ScenarioError(`${file}: ${isOverflow(error) ? "nested too deeply" : (error as Error).message}`);
  }
}

/** The parser calls itself for each level and has no bound of its own. What overflows it comes as one of its errors. */
const isOverflow = (error: unknown): boolean => /^Maximum call stack/.test((error as Error).message);

/** The innermost node of a path that the file has. */
function deepest(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): unknown {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (node !== undefined) return node;
  }
  return document.contents;
}

/** What shapes cannot say. */
function checkMeaning({ name, turns, faults = [] }: Scenario): ShapeIssue | null {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) {
    return { path: ["name"], message: "expected lower-case letters, digits and hyphens, at most 64" };
  }
  if (Array.isArray(turns) && turns.length === 0) return { path: ["turns"], message: "expected at least one turn" };
  return checkFaults(faults);
}
