import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** The root and two workspaces, which keep to every rule. */
const BASE: Readonly<Record<string, string>> = {
  "package.json": `{ "workspaces": ["spec", "packages/*"], "managedAgents": { "scope": "@kit" } }`,
  "packages/a/package.json": `{ "name": "@kit/a", "private": true, "exports": { ".": "./src/index.ts", "./sub": "./src/sub.ts", "./lib*bin": "./src/*.ts" } }`,
  "packages/b/package.json": `{ "name": "@kit/b", "private": true, "dependencies": { "@kit/a": "0.0.0" } }`,
};

/** Writes a repository into a temporary folder, which goes when the test ends. @returns its absolute path */
export function temporaryRepository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "managed-agents-check-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, content] of Object.entries({ ...BASE, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}
