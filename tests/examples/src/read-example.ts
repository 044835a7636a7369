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
 * of the kit as folders of this repository, with all that these need of each other.
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
  const kit = Object.keys(dependencies)
    .filter((dependency) => dependency.startsWith(SCOPE))
    .map((dependency) => dependency.slice(SCOPE.length));
  for (const [dependency, version] of Object.entries(dependencies)) {
    const expected = dependency.startsWith(SCOPE)
      ? `file:../../packages/${dependency.slice(SCOPE.length)}`
      : /^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
    if (typeof expected === "string" ? version !== expected : !expected.test(version)) {
      const what = typeof expected === "string" ? expected : "an exact version";
      wrong.push(`package.json: ${dependency} is ${JSON.stringify(version)}, expected ${what}`);
    }
  }
  for (const needed of kit.flatMap((name) => neededBy(root, name))) {
    if (!kit.includes(needed)) wrong.push(`package.json: ${SCOPE}${needed} is needed by a package of the kit`);
  }
  const [host] = /"resolved": "(?!file:)[^"]*"/.exec(readFileSync(join(folder, "package-lock.json"), "utf8")) ?? [];
  if (host !== undefined) wrong.push(`package-lock.json: names a host (${host}); see .npmrc of the other examples`);
  const lines = readFileSync(join(folder, "README.md"), "utf8").trimEnd().split("\n").length;
  if (lines > 40) wrong.push(`README.md: has ${lines} lines, of at most 40`);

  if (wrong.length > 0) throw new Error(wrong.map((line) => `examples/${name}/${line}`).join("\n"));
  return { name, folder, scripts: manifest.scripts ?? {}, kit };
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** Packages of the kit that one of them depends on, by folder. None if there is no such package. */
function neededBy(root: string, name: string): string[] {
  const folder = join(root, "packages", name);
  if (!existsSync(folder)) return [];
  return Object.keys(readManifest(folder).dependencies ?? {})
    .filter((dependency) => dependency.startsWith(SCOPE))
    .map((dependency) => dependency.slice(SCOPE.length));
}
