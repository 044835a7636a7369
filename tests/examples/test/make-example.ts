import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A manifest with which nothing is wrong, and which depends on nothing. */
export const MANIFEST = { name: "example", version: "0.0.0", private: true, scripts: { test: "node test.js" } };

const LOCKFILE = { name: "example", version: "0.0.0", lockfileVersion: 3, requires: true, packages: {} };

/** Writes a repository with one example, `one`, into a temporary folder. @returns its root */
export function makeExample(manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "examples-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const all = {
    "package.json": JSON.stringify(manifest),
    "package-lock.json": JSON.stringify({ ...LOCKFILE, packages: { "": manifest } }),
    "README.md": "# One\n",
    "test.js": "",
    ...files,
  };
  for (const [file, text] of Object.entries(all)) write(join(root, "examples/one", file), text);
  for (const name of ["types", "client"]) {
    const dependencies = name === "client" ? { "@managed-agents/types": "0.0.0", "openapi-fetch": "0.17.0" } : {};
    write(join(root, "packages", name, "package.json"), JSON.stringify({ dependencies }));
  }
  execFileSync("git", ["init", "--quiet", root]);
  return root;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
