import { readFileSync } from "node:fs";
import { loadScenario } from "../scenarios/load-scenario.ts";
import type { Scenario } from "../scenarios/step.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads scenario files.
 *
 * @throws UsageError if one cannot be read, ScenarioError if one is not a scenario
 */
export function loadScenarioFiles(files: readonly string[]): Scenario[] {
  return files.map((file) => loadScenario(read(file), file));
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--scenario ${file}: ${(error as Error).message}`);
  }
}
