import type { Scenario } from "../../scenarios/step.ts";
import { type LoadedSeed, loadSeed } from "../../seeds/load-seed.ts";
import { SEED_KINDS } from "../../seeds/seed-kinds.ts";
import { isMapping } from "../../yaml/check-shape.ts";
import { FileError, type FileIssue, formatFileIssue } from "../../yaml/issue.ts";
import { readYaml } from "../../yaml/read-yaml.ts";
import { listFiles } from "../files/list-files.ts";
import { isCode } from "../files/load-code.ts";
import { readText } from "../files/read-text.ts";
import { SCENARIO_FILES } from "../files/scenario-kind.ts";
import { type SourceFile, wholeFile } from "../files/source-files.ts";
import { oneLine } from "../terminal/one-line.ts";
import { painter } from "../terminal/painter.ts";
import type { CliHost } from "./cli-host.ts";
import { VALIDATE_HELP } from "./help.ts";
import { parseOptions } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

/** What was found in one file. */
interface Validated {
  readonly file: string;
  readonly kind: "scenario" | "seed";
  /** Names of its scenarios; empty if it is broken, and for seed data. */
  readonly scenarios: readonly string[];
  readonly issues: readonly FileIssue[];
}

const OPTIONS = { json: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;

/** Says what is wrong with files. @returns the exit status: 1 if something is */
export async function validate(args: readonly string[], { stdout }: CliHost): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, true);
  if (values.help) {
    stdout.write(VALIDATE_HELP);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError("validate takes files or directories; see validate --help");
  const results = await validateAll(await filesOf(positionals));
  const issues = results.flatMap((result) => result.issues);
  if (values.json) {
    stdout.write(`${JSON.stringify({ valid: issues.length === 0, issues: issues.length, files: results })}\n`);
  } else {
    const paint = painter(stdout);
    for (const issue of issues) stdout.write(`${oneLine(formatFileIssue(issue))}\n`);
    stdout.write(`${paint(issues.length === 0 ? "green" : "red", summaryOf(results))}\n`);
  }
  return issues.length === 0 ? 0 : 1;
}

async function filesOf(paths: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const path of paths) {
    const { kind, files } = await listFiles(path).catch((error: Error) => {
      throw new UsageError(`${path}: ${error.message}`);
    });
    if (kind === "directory" && files.length === 0) {
      throw new UsageError(`${path}: expected *.yaml or *.yml in the directory, but there are none`);
    }
    all.push(...files);
  }
  return [...new Set(all)];
}

async function validateAll(files: readonly string[]): Promise<Validated[]> {
  const good: SourceFile<readonly Scenario[]>[] = [];
  const results: Validated[] = [];
  for (const file of files) results.push(await validateOne(file, good));
  return results;
}

/** @param others the scenarios of files before this one, to which its own are added */
async function validateOne(file: string, others: SourceFile<readonly Scenario[]>[]): Promise<Validated> {
  let kind: Validated["kind"] = "scenario";
  try {
    const text = await readText(file);
    if (!isCode(file) && isSeed(text, file)) {
      kind = "seed";
      const seed: LoadedSeed = loadSeed(text, file);
      return { file, kind, scenarios: [], issues: await tryOut(seed) };
    }
    const loaded = { file, value: await SCENARIO_FILES.load(text, file) };
    const conflict = SCENARIO_FILES.conflict?.(loaded, text, others);
    if (conflict !== undefined) return { file, kind, scenarios: [], issues: [conflict] };
    others.push(loaded);
    return { file, kind, scenarios: loaded.value.map(({ name }) => name), issues: [] };
  } catch (error) {
    const issues = error instanceof FileError ? error.issues : [wholeFile(file, (error as Error).message)];
    return { file, kind, scenarios: [], issues };
  }
}

/** Whether a file has seed data: one of its lists, and nothing that a scenario has to have. */
function isSeed(text: string, file: string): boolean {
  const read = readYaml(text, file, Number.POSITIVE_INFINITY);
  if ("issues" in read || !isMapping(read.value)) return false;
  const { value } = read;
  return !("turns" in value) && SEED_KINDS.some(({ name }) => Object.hasOwn(value, name));
}

/** What a world says that begins with the data: references that lead nowhere, names that are taken. */
async function tryOut(seed: LoadedSeed): Promise<FileIssue[]> {
  const [{ createMock }, { SeedError }] = await Promise.all([
    import("../../create-mock.ts"),
    import("../../seeds/seed-data.ts"),
  ]);
  try {
    const mock = await createMock({ clock: "manual", seedData: seed.data });
    await mock.close();
    return [];
  } catch (error) {
    if (error instanceof SeedError) return [seed.locate(error.issue)];
    throw error;
  }
}

function summaryOf(results: readonly Validated[]): string {
  const issues = results.reduce((sum, result) => sum + result.issues.length, 0);
  const bad = results.filter((result) => result.issues.length > 0).length;
  const read = count(results.length, "file");
  return issues === 0 ? `${read}: all good` : `${read}: ${count(issues, "issue")} in ${count(bad, "file")}`;
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? "" : "s"}`;
