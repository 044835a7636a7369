import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../documents.ts";

/** A program of this repository, as an npm script starts it. */
export interface Program {
  /** Of the script, relative to the repository. */
  readonly folder: string;
  /** The script that Node runs, absolute; undefined where the script starts something else, such as vitest or turbo. */
  readonly file: string | undefined;
  /** Arguments that the script passes itself. */
  readonly args: readonly string[];
}

/** An `npm` command that cannot work, in words. */
export class NpmProblem extends Error {}

/** What `npm ci`, `npm start`, `npm test` and `npm run` lead to. `undefined` for an install, which needs no script. */
export interface NpmCall {
  readonly program: Program | undefined;
  /** What stands behind `--`. */
  readonly args: readonly string[];
}

const LIFECYCLE = new Set(["start", "test"]);

/**
 * Follows an npm command to the program that it starts.
 *
 * @param folders where it may be typed, the nearest first, relative to the repository
 * @throws NpmProblem if there is no lockfile, script, workspace or file by that name
 */
export function followNpm(words: readonly string[], folders: readonly string[]): NpmCall {
  const dashes = words.indexOf("--");
  const own = dashes < 0 ? words.slice(1) : words.slice(1, dashes);
  const args = dashes < 0 ? [] : words.slice(dashes + 1);
  const names = own.filter((word, at) => !word.startsWith("-") && own[at - 1] !== "-w");
  const [verb = "", name = ""] = names;
  if (verb === "ci") {
    const found = folders.find((folder) => existsSync(join(ROOT, folder, "package-lock.json")));
    if (found === undefined) throw new NpmProblem(`npm ci: no package-lock.json in ${folders.join(" or ")}`);
    return { program: undefined, args };
  }
  if (verb !== "run" && !LIFECYCLE.has(verb)) throw new NpmProblem(`npm ${verb}: neither ci, start, test nor run`);
  const script = verb === "run" ? name : verb;
  const workspace = own.indexOf("-w");
  const places = workspace < 0 ? folders : [folderOf(own[workspace + 1] ?? "")];
  const place = places.find((folder) => scriptsOf(folder)[script] !== undefined);
  if (place === undefined)
    throw new NpmProblem(`no script ${JSON.stringify(script)} in package.json of ${places.join(" or ")}`);
  return { program: programOf(place, script), args };
}

function programOf(folder: string, script: string): Program {
  const steps = (scriptsOf(folder)[script] ?? "").split(/\s*&&\s*/);
  const last = (steps.at(-1) ?? "").split(/\s+/);
  if (last[0] === "npm") {
    const { program, args } = followNpm(last, [folder]);
    return program === undefined ? { folder, file: undefined, args } : { ...program, args: [...program.args, ...args] };
  }
  if (last[0] !== "node") return { folder, file: undefined, args: last.slice(1) };
  const file = join(ROOT, folder, last[1] ?? "");
  if (!existsSync(file))
    throw new NpmProblem(`script ${JSON.stringify(script)} starts ${last[1]}, which does not exist`);
  return { folder, file, args: last.slice(2) };
}

function folderOf(workspace: string): string {
  const manifests = ["packages", "tools", "tests", "spec"].flatMap((group) =>
    [group, ...readdirSync(join(ROOT, group)).map((each) => `${group}/${each}`)].filter((folder) =>
      existsSync(join(ROOT, folder, "package.json")),
    ),
  );
  const found = manifests.find((folder) => folder === workspace || manifestOf(folder).name === workspace);
  if (found === undefined) throw new NpmProblem(`no workspace ${JSON.stringify(workspace)}`);
  return found;
}

interface Manifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest => {
  const file = join(ROOT, folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : {};
};

const scriptsOf = (folder: string): Readonly<Record<string, string>> => manifestOf(folder).scripts ?? {};

/** Folders in which the commands of a document may be typed: its own, those above it, the root. */
export function foldersOf(document: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(document); folder !== "."; folder = dirname(folder)) folders.push(folder);
  return [...folders, "."];
}
