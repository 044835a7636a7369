import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SCOPE = "@managed-agents/";

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
 * of the kit as folders of this repository, with all that these need
 * of each other, as they are locked.
 *
 * @param root of the repository, absolute
 * @throws Error with everything that is wrong, a line each
 */
export function readExample(root: string, name: string): Example {
  const folder = join(root, "examples", name);
  const wrong: string[] = [];
  const missing = ["package.json", "package-lock.json", "README.md"].filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`examples/${name}: has no ${missing.join(" and no ")}`);

  const manifest = readManifest(folder);
  if (manifest.private !== true) wrong.push(`package.json: "private" must be true`);
  if (manifest.scripts?.test === undefined) wrong.push(`package.json: has no script "test"`);
  const dependencies = { ...manifest.dependencies, ...manifest.devDependencies };
  const kit = kitNames(dependencies);
  for (const [dependency, version] of Object.entries(dependencies)) {
    const expected = dependency.startsWith(SCOPE)
      ? `file:../../packages/${dependency.slice(SCOPE.length)}`
      : /^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
    if (typeof expected === "string" ? version !== expected : !expected.test(version)) {
      const what = typeof expected === "string" ? expected : "an exact version";
      wrong.push(`package.json: ${dependency} is ${JSON.stringify(version)}, expected ${what}`);
    }
  }
  const lockfile = readFileSync(join(folder, "package-lock.json"), "utf8");
  for (const own of kit) {
    const { dependencies = {} } = readPackage(root, own);
    for (const needed of kitNames(dependencies)) {
      if (!kit.includes(needed)) wrong.push(`package.json: ${SCOPE}${needed} is needed by ${SCOPE}${own}`);
    }
    if (!sameOfRegistry(dependencies, lockedDependencies(lockfile, own))) {
      wrong.push(
        `package-lock.json: ${SCOPE}${own} has other dependencies by now; run npm install in examples/${name}`,
      );
    }
  }
  const [host] = /"resolved": "(?!file:)[^"]*"/.exec(lockfile) ?? [];
  if (host !== undefined) wrong.push(`package-lock.json: names a host (${host}); see .npmrc of the other examples`);
  const lines = readFileSync(join(folder, "README.md"), "utf8").trimEnd().split("\n").length;
  if (lines > 40) wrong.push(`README.md: has ${lines} lines, of at most 40`);

  if (wrong.length > 0) throw new Error(wrong.map((line) => `examples/${name}/${line}`).join("\n"));
  return { name, folder, scripts: manifest.scripts ?? {}, kit };
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
