import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { copyRepository } from "@managed-agents/copy";
import { perform } from "./edit.ts";
import type { Recipe } from "./recipe.ts";
import { RECIPES } from "./recipes/index.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const HELP = `Usage: npm run test:recipes [-- NAME...] [-- --keep]

Performs the recipes of spec/README.md, all or those that are named, one after the other on one copy of the repository, and runs there
what a person would run. Exits 1 if something is red.

  NAME     ${RECIPES.map(({ name }) => name).join(", ")}
  --keep   leave the copy, and print where it is
  --help   show this text
`;

/** The recipes cannot be performed twice. Random runs and bad networks try the mock's engine, of which no recipe changes anything. */
const LEFT_OUT = ["spec-recipes", "property-tests", "follow-tests"]
  .map((name) => `--filter=!@managed-agents/${name}`)
  .join(" ");

/** What each recipe of spec/README.md ends with. */
const CHECKS = [
  "npm run --silent gen",
  "npm run --silent gen -- --check",
  "npm run --silent review -- --base HEAD",
  "npm run --silent build",
  "npx biome check --write .",
  "npm run --silent surface",
  "npm run --silent lint",
  "npm run --silent report",
  `npx turbo run typecheck test ${LEFT_OUT} --continue --concurrency=2 --output-logs=errors-only --log-order=grouped`,
];

/** @returns the exit status */
function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { keep: { type: "boolean", default: false }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const unknown = positionals.find((name) => !RECIPES.some((recipe) => recipe.name === name));
  if (unknown !== undefined) {
    process.stderr.write(`test:recipes: there is no recipe ${JSON.stringify(unknown)}\n\n${HELP}`);
    return 2;
  }
  return performAll(
    positionals.length === 0 ? RECIPES : RECIPES.filter(({ name }) => positionals.includes(name)),
    values.keep,
  );
}

function performAll(recipes: readonly Recipe[], keep: boolean): number {
  const { folder, remove } = copyRepository(ROOT);
  try {
    for (const { name, document, byHand } of recipes) {
      perform(folder, document);
      perform(folder, byHand);
      process.stdout.write(`${name}: ${new Set([...document, ...byHand].map(({ file }) => file)).size} files\n`);
    }
    for (const check of CHECKS) {
      const started = performance.now();
      const { status } = spawnSync("bash", ["-c", check], { cwd: folder, stdio: "inherit" });
      process.stdout.write(
        `${check}: ${status === 0 ? "passed" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(0)} s\n`,
      );
      if (status !== 0) return 1;
    }
    return 0;
  } finally {
    if (keep) process.stdout.write(`The copy is in ${folder}\n`);
    else remove();
  }
}

process.exitCode = main(process.argv.slice(2));
