import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Area } from "../page.ts";
import { decisionsPage } from "./decisions.ts";
import { editorsPage } from "./editors.ts";
import { measurementsPage, type Result } from "./measurements.ts";
import { operationsPage } from "./operations.ts";
import { playScenarios, scenariosPage } from "./scenarios.ts";

/**
 * The Markdown of a page that follows from data. Its links are those of the site.
 *
 * @param name what navigation says the page is made of
 * @param root the repository, built
 */
export function makePage(name: string, root: string, areas: readonly Area[]): string {
  switch (name) {
    case "decisions":
      return decisionsPage(areas);
    case "editors":
      return editorsPage();
    case "measurements":
      return measurementsPage(readResults(root), listSuites(root));
    case "operations":
      return operationsPage(root);
    case "scenarios":
      return scenariosPage(playScenarios(root));
    default:
      throw new Error(
        `navigation.ts names a page made of ${JSON.stringify(name)}, which generated/index.ts does not make`,
      );
  }
}

function readResults(root: string): Result[] {
  return globSync("bench/results/*.json", { cwd: root })
    .sort()
    .map((path) => JSON.parse(readFileSync(join(root, path), "utf8")) as Result);
}

function listSuites(root: string): string[] {
  return globSync("bench/suites/*.mjs", { cwd: root })
    .map((path) => basename(path, ".mjs"))
    .sort();
}
