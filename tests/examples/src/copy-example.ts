import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Example } from "./read-example.ts";

/** Copies what git keeps of an example, or would keep, into a folder that does not exist yet. */
export function copyExample({ name, folder }: Example, to: string): void {
  const args = ["-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", args, { encoding: "utf8" }).split("\0");
  const kept = files.filter((file) => file !== "" && existsSync(join(folder, file)));
  if (kept.length === 0) throw new Error(`examples/${name}: git ignores all of it`);
  for (const file of kept) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(folder, file), join(to, file), { verbatimSymlinks: true });
  }
}

/** The packages that a lockfile pins, without those of the kit: path to version. */
export function lockedVersions(folder: string): Map<string, string> {
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { readonly version?: string }>;
  };
  return new Map(
    Object.entries(packages)
      .filter(([path]) => path !== "" && !path.startsWith("node_modules/@managed-agents/"))
      .map(([path, { version = "" }]) => [path, version]),
  );
}

/** @returns what differs, a line each */
export function compareLocked(
  committed: ReadonlyMap<string, string>,
  installed: ReadonlyMap<string, string>,
): string[] {
  const paths = [...new Set([...committed.keys(), ...installed.keys()])].sort();
  return paths
    .filter((path) => committed.get(path) !== installed.get(path))
    .map(
      (path) => `${path}: ${committed.get(path) ?? "not locked"}, but ${installed.get(path) ?? "nothing"} is needed`,
    );
}
