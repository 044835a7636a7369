import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findDependency } from "@managed-agents/build/dependency";

/** An installed package. */
export interface Installed {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

/**
 * Every package that one needs to run, and those that they need, found as Node finds them.
 *
 * @param folder of a package, absolute
 * @param more optional peers of it that count, too
 * @throws Error for one that is not installed, and for two versions of one package: they would need folders of their own
 */
export function collectDependencies(folder: string, more: readonly string[] = []): Installed[] {
  const found = new Map<string, Installed & { readonly version: string }>();
  const visit = (from: string, peers: readonly string[] = []): void => {
    for (const name of [...Object.keys(read(from).dependencies ?? {}), ...peers]) {
      const installed = findDependency(name, from);
      if (installed === undefined) throw new Error(`${name}, which ${from} needs, is not installed`);
      const { version } = read(installed);
      const known = found.get(name);
      if (known !== undefined && known.version !== version) {
        throw new Error(`expected one version of ${name}, but got ${known.version} and ${version}`);
      }
      if (known !== undefined) continue;
      found.set(name, { name, folder: installed, version });
      visit(installed);
    }
  };
  visit(folder, more);
  return [...found.values()].map(({ name, folder }) => ({ name, folder }));
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
