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
  if (verb === "install") {
    checkInstall(names.slice(1), folders);
    return { program: undefined, args };
  }
  if (verb !== "run" && !LIFECYCLE.has(verb))
    throw new NpmProblem(`npm ${verb}: neither ci, install, start, test nor run`);
  const script = verb === "run" ? name : verb;
  const workspace = own.indexOf("-w");
  const places = workspace < 0 ? folders : [folderOf(own[workspace + 1] ?? "")];
  const place = places.find((folder) => scriptsOf(folder)[script] !== undefined);
  if (place === undefined)
    throw new NpmProblem(`no script ${JSON.stringify(script)} in package.json of ${places.join(" or ")}`);
  return { program: programOf(place, script), args };
}

const TARBALL = /(?:^|\/)managed-agents-([^/]+?)-(\d+\.\d+\.\d+)(-standalone)?\.tgz$/;
const OURS = /^@managed-agents\/([^@]+)/;

/** What an install names is a package of the kit, in its version, or one of others; without names it needs a `package.json`. */
function checkInstall(names: readonly string[], folders: readonly string[]): void {
  if (names.length === 0 && !folders.some((folder) => existsSync(join(ROOT, folder, "package.json")))) {
    throw new NpmProblem(`npm install: no package.json in ${folders.join(" or ")}`);
  }
  for (const name of names.flatMap(expandBraces)) {
    const [, tarball, version] = TARBALL.exec(name) ?? [];
    const own = tarball ?? OURS.exec(name)?.[1];
    if (own === undefined) continue;
    const { version: current } = manifestOf(`packages/${own}`);
    if (current === undefined) throw new NpmProblem(`npm install: there is no package ${own}`);
    if (version !== undefined && version !== current)
      throw new NpmProblem(`npm install: ${own} is at ${current}, not ${version}`);
  }
}

/** `a-{b,c}` is `a-b` and `a-c`. */
function expandBraces(word: string): string[] {
  const [, before = "", list, after = ""] = /^(.*)\{([^}]*)\}(.*)$/.exec(word) ?? [];
  return list === undefined ? [word] : list.split(",").map((each) => `${before}${each}${after}`);
}

function programOf(folder: string, script: string): Program {
  const steps = (scriptsOf(folder)[script] ?? "").split(/\s*&&\s*/);
  const last = (steps.at(-1) ?? "").split(/\s+/);
  if (last[0] === "npm") {
    const { program, args } = followNpm(last, [folder]);
    return program === undefined ? { folder, file: undefined, args } : { ...program, args: [...program.args, ...args] };
  }
  if (last[0] !== "node") return { folder, file: undefined, args: last.slice(1) };
  const at = last.findIndex((word, index) => index > 0 && !word.startsWith("-"));
  // With `--test`, Node looks for the files itself.
  if (at < 0 || last.includes("--test")) return { folder, file: undefined, args: last.slice(1) };
  const file = join(ROOT, folder, last[at] ?? "");
  if (!existsSync(file))
    throw new NpmProblem(`script ${JSON.stringify(script)} starts ${last[at]}, which does not exist`);
  return { folder, file, args: last.slice(at + 1) };
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
  readonly version?: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest => {
  const file = join(ROOT, folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : {};
};

const scriptsOf = (folder: string): Readonly<Record<string, string>> => manifestOf(folder).scripts ?? {};

/**
 * Folders in which the commands of a document may be typed: its own, those above it, the root.
 *
 * @param entered where a `cd` before the command leads, relative to the root; then it is that one alone
 */
export function foldersOf(document: string, entered?: string): string[] {
  if (entered !== undefined) return [entered];
  const folders: string[] = [];
  for (let folder = dirname(document); folder !== "."; folder = dirname(folder)) folders.push(folder);
  return [...folders, "."];
}
