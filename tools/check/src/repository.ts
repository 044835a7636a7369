import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package of the kit, as its own `package.json` describes it. */
export interface Workspace {
  /** Relative to the repository: `packages/types`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The part of a `package.json` that is checked here. */
export interface Manifest {
  readonly name?: string;
  readonly private?: boolean;
  readonly exports?: unknown;
  /** Private names of files, such as `#compiled/*`. */
  readonly imports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What the checks look at. */
export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** With its `@`, without the slash. */
  readonly scope: string;
  readonly workspaces: readonly Workspace[];
  /** Every file of code, relative to the repository with forward slashes, sorted. */
  readonly sources: readonly string[];
  /** Every Markdown file, likewise. */
  readonly documents: readonly string[];
  /** Every file of `spec/protocol/`, likewise. */
  readonly protocol: readonly string[];
}

/** Folders that hold third-party code, what is built, or what only looks like code. */
const SKIPPED: ReadonlySet<string> = new Set(["node_modules", "dist", "compiled", "coverage", "cases", "fixtures"]);

/** Files that Next.js and Mock Service Worker write beside sources, and that git ignores. */
const GENERATED: ReadonlySet<string> = new Set(["next-env.d.ts", "mockServiceWorker.js"]);

/**
 * Reads the root's `package.json` and what its workspaces contain.
 *
 * @throws Error if the root names no scope or no workspaces
 */
export function readRepository(root: string): Repository {
  const manifest = readManifest(root) as { workspaces?: string[]; managedAgents?: { scope?: string } };
  const scope = manifest.managedAgents?.scope;
  if (scope === undefined || !/^@[a-z0-9-]+$/.test(scope) || manifest.workspaces === undefined) {
    throw new Error(`${join(root, "package.json")} needs "workspaces" and "managedAgents": { "scope": "@name" }`);
  }
  const excluded = new Set(
    manifest.workspaces.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1)),
  );
  const folders = manifest.workspaces
    .flatMap((pattern) => expand(root, pattern))
    .filter((folder) => !excluded.has(folder));
  const files = listFiles(root, "").sort();
  return {
    root,
    scope,
    workspaces: folders.map((folder) => ({ folder, manifest: readManifest(join(root, folder)) })),
    sources: files.filter((file) => /\.[cm]?[jt]sx?$/.test(file)),
    documents: files.filter((file) => file.endsWith(".md")),
    protocol: files.filter((file) => file.startsWith("spec/protocol/")),
  };
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** `packages/*` to the folders in `packages` that have a `package.json`, as npm does. */
function expand(root: string, pattern: string): string[] {
  const folders = pattern.endsWith("/*")
    ? readdirSync(join(root, pattern.slice(0, -2))).map((name) => `${pattern.slice(0, -2)}/${name}`)
    : [pattern];
  return folders.filter((folder) => existsSync(join(root, folder, "package.json"))).sort();
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return SKIPPED.has(entry.name) || entry.name.startsWith(".") ? [] : listFiles(root, path);
    }
    return entry.isFile() && !GENERATED.has(entry.name) ? [path] : [];
  });
}
