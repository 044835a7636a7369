import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Stage } from "../proof/stage.ts";
import { runNode } from "./run-node.ts";

/** What one stage showed. */
export interface StageResult {
  readonly passed: boolean;
  /** What failed: a test file and its first failing test, or how the run ended. */
  readonly failure: string;
  /** The test file that failed, relative to its workspace; undefined if none was reached. */
  readonly file: string | undefined;
}

/** The part of vitest's report that is read. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
  }[];
}

/** Milliseconds after which a test that waits, and a stage that does not end, count as failed: a break can make programs wait forever. */
const TEST_LIMIT = 60_000;
const STAGE_LIMIT = 300_000;

/**
 * Runs the tests of one stage in a copy of the repository, in one worker, up to the first that fails.
 *
 * @param folder of the copy
 */
export async function runStage(folder: string, { workspace, files, without = [] }: Stage): Promise<StageResult> {
  const cwd = join(folder, workspace);
  const report = join(folder, "mutant-report.json");
  rmSync(report, { force: true });
  const args = [
    join(folder, "node_modules/vitest/vitest.mjs"),
    "run",
    ...files,
    ...without.map((pattern) => `--exclude=${pattern}`),
    "--bail=1",
    "--maxWorkers=1",
    `--testTimeout=${TEST_LIMIT}`,
    `--hookTimeout=${TEST_LIMIT}`,
    "--reporter=json",
    `--outputFile=${report}`,
  ];
  const { status, output, timedOut } = await runNode(args, cwd, STAGE_LIMIT);
  if (timedOut)
    return { passed: false, failure: `${workspace}: does not end within ${STAGE_LIMIT / 1000} s`, file: undefined };
  if (status === 0) return { passed: true, failure: "", file: undefined };
  const failed = existsSync(report) ? findFailure(JSON.parse(readFileSync(report, "utf8")) as Report) : undefined;
  if (failed === undefined) return { passed: false, failure: `${workspace}: ${lastLine(output)}`, file: undefined };
  const file = failed.name.slice(failed.name.indexOf(`/${workspace}/`) + workspace.length + 2);
  return {
    passed: false,
    failure: `${workspace}/${file}${failed.title === undefined ? "" : `: ${failed.title}`}`,
    file,
  };
}

function findFailure({ testResults }: Report): { name: string; title: string | undefined } | undefined {
  for (const { name, status, assertionResults } of testResults) {
    const title = assertionResults.find((result) => result.status === "failed")?.title;
    if (status === "failed" || title !== undefined) return { name, title };
  }
  return undefined;
}

const lastLine = (output: string): string => output.trimEnd().split("\n").at(-1) ?? "";
