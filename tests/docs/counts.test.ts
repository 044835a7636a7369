import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EVENT_TYPES, OPERATIONS } from "@managed-agents/types";
import { expect, test } from "vitest";
import { ROOT } from "./src/documents.ts";

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const README = read("README.md");
const rows = (file: string, row: RegExp): number => new Set(read(file).match(row)).size;
const section = (file: string, heading: string): string =>
  read(file).split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

const WORDS = ["ten", "eleven", "twelve"];
const TENS: Readonly<Record<number, string>> = { 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty" };
const ONES = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** A number as prose writes it, in lower case. */
function inWords(count: number): string {
  if (count >= 10 && count <= 12) return WORDS[count - 10] as string;
  const tens = TENS[count - (count % 10)];
  if (tens === undefined) throw new Error(`no word for ${count}`);
  return count % 10 === 0 ? tens : `${tens}-${ONES[count % 10]}`;
}

test("README counts the scenarios that there are", () => {
  const count = readdirSync(join(ROOT, "packages/mock/scenarios")).filter((file) => file.endsWith(".yaml")).length;
  expect(README.toLowerCase()).toContain(`[${inWords(count)} scenarios](`);
});

test("README counts the pages of the service's guide that the sources list", () => {
  const pages = new Set(section("docs/sources/README.md", "Pages").match(/^\| `docs [a-z-]+` \|/gm));
  expect(README).toContain(`| ${pages.size} pages |`);
});

test("README counts the facts and the sources of the live evidence", () => {
  const facts = rows("docs/sources/live-evidence.md", /^## L\d+\./gm);
  const sources = rows("docs/sources/live-evidence.md", /^\| S\d+ \|/gm);
  expect(README).toContain(`| ${facts} facts from ${sources} public sources, one with 52 whole streams |`);
  expect(read("docs/sources/live-evidence.md")).toMatch(/^\| S1 \|.*\| 52 streams/m);
});

test("README counts the house rules and the decisions of the deviations", () => {
  const rules = rows("docs/deviations.md", /^\| H\d+ \|/gm);
  const decisions = rows("docs/deviations.md", /^\| D\d+ \|/gm);
  expect(README).toContain(`| ${rules} on sessions, ${decisions} decisions on what is around them`);
});

test("every page counts the mutants as their command does", () => {
  const help = read("tools/mutants/src/main.ts");
  const [, fixed] = /besides the (\d+) fixed/.exec(help) ?? [];
  const [, drawn] = /how many are drawn \(default: (\d+)\)/.exec(help) ?? [];
  const count = inWords(Number(fixed) + Number(drawn));
  for (const page of ["README.md", "CONTRIBUTING.md", "docs/commands.md"]) expect(read(page)).toContain(`${count} `);
  expect(README).toContain(`[${count} small breaks](tools/mutants/)`);
});

test("the client stays below the size that README names, by the budget that a test of the client holds", () => {
  const [, bytes = ""] =
    /^\| `@managed-agents\/client` \|.*\| ≤ ([\d,]+) \|$/m.exec(read("packages/client/README.md")) ?? [];
  const [, limit] = /a fetch client of less than (\d+) kB/.exec(README) ?? [];
  expect(Number(bytes.replaceAll(",", ""))).toBeLessThan(1000 * Number(limit));
});

test("the README of the types shows the path of an operation, and a type of events that there is", () => {
  const page = read("packages/types/README.md");
  expect(page).toContain(`OPERATIONS["sessions.events.send"].path; // "${OPERATIONS["sessions.events.send"].path}"`);
  const [, type = "", answer] = /EVENT_TYPES\.includes\("([^"]+)"\); \/\/ (\w+)/.exec(page) ?? [];
  expect(String((EVENT_TYPES as readonly string[]).includes(type))).toBe(answer);
});

test("the tools of others that README counts are those of the table, in the versions that are installed", () => {
  const page = read("tests/generators/README.md");
  const { dependencies } = JSON.parse(read("tests/generators/package.json")) as {
    dependencies: Record<string, string>;
  };
  const table = [...page.matchAll(/^\| \[`([^`]+)`\]\([^)]+\) \| ([\d.]+) \|/gm)];
  const wrong = table.filter(([, name = "", version]) => (dependencies[name] ?? dependencies["@kubb/cli"]) !== version);
  expect(wrong.map(([row]) => row)).toEqual([]);
  const others = [...page.matchAll(/(Redocly|Prism|openapi-typescript) ([\d.]+\d)/g)];
  expect(README).toContain(`[${inWords(table.length + others.length)} tools of others](tests/generators/README.md)`);
  const { devDependencies } = JSON.parse(read("package.json")) as { devDependencies: Record<string, string> };
  const generator = JSON.parse(read("tools/gen/package.json")) as { dependencies?: object; devDependencies?: object };
  const installed: Record<string, string> = {
    ...devDependencies,
    ...generator.dependencies,
    ...generator.devDependencies,
  };
  const packages: Record<string, string> = { Redocly: "@redocly/cli", Prism: "@stoplight/prism-cli" };
  expect(others.filter(([, name = "", version]) => installed[packages[name] ?? name] !== version)).toEqual([]);
});

test("docs/commands.md has a row for every script of the root that a person types", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const page = read("docs/commands.md");
  const named = Object.keys(scripts).filter((name) => !name.startsWith("lint:") && name !== "postinstall");
  const missing = named.filter((name) => !new RegExp(`^\\| \`npm (?:run )?${name}(?: [^\`]*)?\` \\|`, "m").test(page));
  expect(missing).toEqual([]);
});

test("docs/CONTEXT.md has one row for each word", () => {
  const words = [...read("docs/CONTEXT.md").matchAll(/^\| ([a-z][^|]*) \|/gm)].map(([, word]) => word);
  expect(words.length).toBeGreaterThan(60);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
