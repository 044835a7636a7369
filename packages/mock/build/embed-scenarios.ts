import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadScenario } from "../src/scenarios/load-scenario.ts";

const FOLDER = new URL("../scenarios/", import.meta.url);
const OUTPUT = new URL("../src/gen/scenarios.gen.ts", import.meta.url);

/**
 * The built-in scenarios as a module, so that the core needs no files and starts without reading YAML.
 *
 * @throws ScenarioError if a file is not a scenario, and Error if its name is not its file's
 */
export function embedScenarios(): string {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"));
  const scenarios = files.sort().map((file) => {
    const scenario = loadScenario(readFileSync(new URL(file, FOLDER), "utf8"), `scenarios/${file}`);
    if (`${scenario.name}.yaml` !== file) throw new Error(`scenarios/${file}: expected the name to be the file's`);
    return `  ${JSON.stringify(scenario, null, 2).replaceAll("\n", "\n  ")},`;
  });
  return [
    "// Generated from packages/mock/scenarios/ by build/embed-scenarios.ts. Do not edit: change a scenario and run `npm run embed`.",
    'import type { Scenario } from "../scenarios/step.ts";',
    "",
    "export const BUILT_IN_SCENARIOS: readonly Scenario[] = [",
    ...scenarios,
    "];",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUTPUT, embedScenarios());
