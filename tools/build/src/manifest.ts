import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The value of one entry of `exports` or `imports`: a path, or paths by condition. */
export type Target = string | { readonly [condition: string]: Target };

/** The part of a `package.json` that says how the package is entered and what it needs. */
export interface Manifest {
  readonly name?: string;
  readonly type?: string;
  readonly exports?: Target;
  readonly imports?: Readonly<Record<string, Target>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  /** What the build makes of the package besides; npm ignores it. */
  readonly managedAgents?: {
    /** The module that the package's command runs. */
    readonly program?: string;
  };
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/**
 * The files that the conditions choose in every entry of `exports` or `imports`.
 *
 * @param conditions those that hold besides `default`; as in Node, the first in the file's order decides
 */
export function targetsUnder(targets: Target | undefined, conditions: readonly string[]): string[] {
  if (targets === undefined) return [];
  if (typeof targets === "string") return [targets];
  const entries = Object.entries(targets);
  const isMap = entries.some(([key]) => key.startsWith(".") || key.startsWith("#"));
  if (isMap) return entries.flatMap(([, target]) => targetsUnder(target, conditions));
  const [, chosen] = entries.find(([condition]) => condition === "default" || conditions.includes(condition)) ?? [];
  return targetsUnder(chosen, conditions);
}
