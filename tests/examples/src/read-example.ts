import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SCOPE = "@managed-agents/";
const EXACT = /^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

/** One folder of `examples/`. */
export interface Example {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly scripts: Readonly<Record<string, string>>;
  /** Packages of the kit that it depends on, by folder under `packages/`. */
  readonly kit: readonly string[];
}

interface Manifest {
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** @returns the names of all examples: every folder of `examples/`, sorted */
export const listExamples = (root: string): string[] =>
  readdirSync(join(root, "examples"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules")
    .map((entry) => entry.name)
    .sort();

/**
 * Reads an example, and checks what every example has: a test, a README, a lockfile that names no host, exact versions, and the packages
 * of the kit as folders of this repository, with all that these need of each other.
 *
 * @param root of the repository, absolute
 * @throws Error with everything that is wrong, a line each
 */
export function readExample(root: string, name: string): Example {
  const folder = join(root, "examples", name);
  const missing = ["package.json", "package-lock.json", "README.md"].filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`examples/${name}: has no ${missing.join(" and no ")}`);
  const manifest = readManifest(folder);
  const lockfile = readFileSync(join(folder, "package-lock.json"), "utf8");
  const kit = kitNames({ ...manifest.dependencies, ...manifest.devDependencies });
  const wrong = [
    ...checkManifest(manifest),
    ...kit.flatMap((own) => [...checkPackage(readPackage(root, own), own, kit, lockfile)]),
    ...checkTexts(lockfile, readFileSync(join(folder, "README.md"), "utf8")),
  ];
  if (wrong.length > 0) throw new Error(wrong.map((line) => `examples/${name}/${line}`).join("\n"));
  return { name, folder, scripts: manifest.scripts ?? {}, kit };
}

function* checkManifest(manifest: Manifest): Generator<string> {
  if (manifest.private !== true) yield `package.json: "private" must be true`;
  if (manifest.scripts?.test === undefined) yield `package.json: has no script "test"`;
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    const folder = name.startsWith(SCOPE) ? `file:../../packages/${name.slice(SCOPE.length)}` : undefined;
    if (folder === undefined ? EXACT.test(version) : version === folder) continue;
    yield `package.json: ${name} is ${JSON.stringify(version)}, expected ${folder ?? "an exact version"}`;
  }
}

/** Checks a package of the kit that an example has. @param kit all of them */
function* checkPackage(
  { dependencies = {} }: Manifest,
  name: string,
  kit: readonly string[],
  lockfile: string,
): Generator<string> {
  for (const needed of kitNames(dependencies)) {
    if (!kit.includes(needed)) yield `package.json: ${SCOPE}${needed} is needed by ${SCOPE}${name}`;
  }
  if (sameOfRegistry(dependencies, lockedDependencies(lockfile, name))) return;
  yield `package-lock.json: ${SCOPE}${name} has other dependencies by now; run npm install`;
}

function* checkTexts(lockfile: string, readme: string): Generator<string> {
  const [host] = /"resolved": "(?!file:)[^"]*"/.exec(lockfile) ?? [];
  if (host !== undefined) yield `package-lock.json: names a host (${host}); see .npmrc of the other examples`;
  const lines = readme.trimEnd().split("\n").length;
  if (lines > 40) yield `README.md: has ${lines} lines, of at most 40`;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The manifest of a package of the kit; an empty one if there is no such package. */
function readPackage(root: string, name: string): Manifest {
  const folder = join(root, "packages", name);
  return existsSync(folder) ? readManifest(folder) : {};
}

type Dependencies = Readonly<Record<string, string>>;

/** The packages of the kit among dependencies, by folder under `packages/`. */
const kitNames = (dependencies: Dependencies): string[] =>
  Object.keys(dependencies)
    .filter((dependency) => dependency.startsWith(SCOPE))
    .map((dependency) => dependency.slice(SCOPE.length));

/** What a package of the kit depended on when the lockfile was written. */
function lockedDependencies(lockfile: string, name: string): Dependencies {
  const { packages = {} } = JSON.parse(lockfile) as { packages?: Record<string, Manifest> };
  return packages[`node_modules/${SCOPE}${name}`]?.dependencies ?? {};
}

/** Whether the same versions are asked of the registry. Versions of the kit may differ: the folder is installed, whichever it has. */
function sameOfRegistry(one: Dependencies, other: Dependencies): boolean {
  const list = (dependencies: Dependencies): string =>
    Object.entries(dependencies)
      .filter(([dependency]) => !dependency.startsWith(SCOPE))
      .map((pair) => pair.join("@"))
      .sort()
      .join();
  return list(one) === list(other);
}
