import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nameOf, readAllCode, readCode } from "./src/blocks.ts";
import { ROOT } from "./src/documents.ts";
import { FOREIGN, OTHER_STATUS } from "./src/proofs/exceptions.ts";
import { OUTPUTS } from "./src/proofs/outputs.ts";
import { selects } from "./src/proofs/selector.ts";
import { blocksOf } from "./src/prove.ts";
import { checkCommand } from "./src/shell/check-command.ts";
import { readPipelines } from "./src/shell/commands.ts";
import { foldersOf } from "./src/shell/npm-scripts.ts";
import { type Proven, proveShell } from "./src/shell/prove-shell.ts";
import { openStage } from "./src/shell/stage.ts";

const { blocks, mentions } = readAllCode();
const SHELL = blocksOf("shell", blocks);
const testFiles = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".test.ts") && !file.includes("node_modules"),
);
const foreign = FOREIGN.map(({ words }) => words);

async function prove(block: (typeof SHELL)[number]): Promise<Proven> {
  const stage = await openStage(blocks);
  if (/\bspec\b/.test(block.text)) await stage.copySpec();
  try {
    const status = OTHER_STATUS.find((each) => selects(each, block))?.status;
    return await proveShell(block, stage, { testFiles, foreign, ...(status === undefined ? {} : { status }) });
  } finally {
    await stage.remove();
  }
}

/** Lines of files move with every edit above them. */
const withoutPlaces = (text: string): string => text.trim().replace(/(\.\w+):\d+/g, "$1:line");

let total = 0;

test.concurrent.each(SHELL.map((block) => ({ block, name: nameOf(block) })))(
  "$name: each command works",
  async ({ block }) => {
    const { problems, out, run } = await prove(block);
    total += run;
    expect(problems).toEqual([]);
    const shown = OUTPUTS.filter(
      ({ document, printedBy }) =>
        document === block.document && "block" in printedBy && block.text.includes(printedBy.block),
    );
    for (const output of shown) {
      expect(withoutPlaces(out)).toBe(withoutPlaces(blocks.find((each) => selects(output, each))?.text ?? ""));
    }
  },
);

test("more than thirty commands were run, not only checked", () => {
  expect(total).toBeGreaterThan(30);
});

test("every npm script and every command of the kit that prose or a table names exists, with its flags", async () => {
  const named = mentions.filter(({ text }) =>
    /^(?:npm (?:ci|start|test|run \w)|npx managed-agents|managed-agents-?\w* -)/.test(text),
  );
  expect(named.length).toBeGreaterThan(60);
  const problems = await Promise.all(
    named.map(async ({ text, ...place }) => {
      const commands = readPipelines(text).flatMap((pipeline) => pipeline.commands);
      const found = await Promise.all(commands.map((each) => checkCommand(each, foldersOf(place.document), testFiles)));
      return found.flat().map((problem) => `${nameOf(place)}: ${problem}`);
    }),
  );
  expect(problems.flat()).toEqual([]);
});

test("commands of others are named only where a page shows them", () => {
  expect(foreign.filter((words) => !SHELL.some(({ text }) => text.includes(words)))).toEqual([]);
});

describe("a block that is wrong is reported by its file and line:", () => {
  test.concurrent.each([
    ["npm run buidl", 'no script "buidl"'],
    ["npm run gen -- --chekc", "--help names no --chekc"],
    ["npm test -w @managed-agents/nothing", 'no workspace "@managed-agents/nothing"'],
    ["cd packages/nowhere && npm test", "there is no packages/nowhere"],
    ["cd packages/mock && npm run demo", 'no script "demo" in package.json of packages/mock'],
    ["npm install --save-dev ./managed-agents-mock-9.9.9.tgz", "mock is at 0.0.0, not 9.9.9"],
    ["npm install @managed-agents/nothing", "there is no package nothing"],
    ["npx vitest run --project nowhere", "project nowhere"],
    ["managed-agents beta:sessions list --stauts idle", "--help names no --stauts"],
    ["managed-agents-mock --prot 0", "--help names no --prot"],
    ["managed-agents-mock validate nowhere.yaml", "ended with"],
    ["managed-agents-mock --scenario nowhere.yaml", "ended with an end before it served"],
    ["curl -s http://127.0.0.1:4010/v1/nothing", "ended with 22"],
    ["frobnicate --all", "no program that this test knows"],
    ["cat <<END", "the here-document has no end END"],
  ])("%s", async (line, problem) => {
    const [block] = readCode("docs/wrong.md", `\`\`\`sh\n\n${line}\n\`\`\`\n`).blocks;
    const { problems } = await prove(block as (typeof SHELL)[number]);
    expect(problems.join()).toContain(problem);
    expect(problems[0]).toMatch(line.includes("<<") ? /^docs\/wrong\.md:1: / : /^docs\/wrong\.md:3: /);
  });
});
