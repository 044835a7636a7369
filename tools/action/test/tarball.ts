import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

const MOCK = resolve(import.meta.dirname, "../../../packages/mock/bin/managed-agents-mock.js");

/** A program that is this repository's mock, so that the tarball needs no other package. */
const THIS_MOCK = `await import(${JSON.stringify(pathToFileURL(MOCK).href)});`;

/** A tarball for the length of one test. @param program what its command does @returns its path */
export function tarball(program = THIS_MOCK, name = "@managed-agents/mock"): string {
  const folder = mkdtempSync(join(tmpdir(), "action tarball-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "package/bin"), { recursive: true });
  writeFileSync(join(folder, "package/bin/managed-agents-mock.js"), program);
  writeFileSync(join(folder, "package/package.json"), JSON.stringify({ name, version: "0.0.0", type: "module" }));
  execFileSync("tar", ["-czf", "mock.tgz", "package"], { cwd: folder });
  return join(folder, "mock.tgz");
}
