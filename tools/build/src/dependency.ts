import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readManifest, type Target, targetsUnder } from "./manifest.ts";

/** The package that a specifier names: `name/path` is of `name`, `@scope/name/path` of `@scope/name`. */
export const nameOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/**
 * The folder of an installed package, found as Node finds it.
 *
 * @param specifier what a module imports: `name`, `name/path`, `@scope/name`
 * @param from the folder of that module
 * @returns undefined if it is not installed there or above
 */
export function findDependency(specifier: string, from: string): string | undefined {
  const name = nameOf(specifier);
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Whether a package has nothing that `require` takes where ES modules are refused, as in Jest. */
export function isEsOnly(folder: string): boolean {
  const { type, exports } = readManifest(folder);
  if (type !== "module") return false;
  const main = isMap(exports) ? exports["."] : exports;
  const [file] = targetsUnder(main, ["require", "node"]);
  return file === undefined || !file.endsWith(".cjs");
}

const isMap = (target: Target | undefined): target is { readonly [entry: string]: Target } =>
  typeof target === "object" && Object.keys(target).some((key) => key.startsWith("."));
