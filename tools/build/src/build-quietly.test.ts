import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, expect, test } from "vitest";

const PROGRAM = resolve(import.meta.dirname, "../../build-quietly.mjs");

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the program in a repository whose build is this command. */
function build(command: string) {
  const root = mkdtempSync(join(tmpdir(), "quiet-"));
  folders.push(root);
  mkdirSync(join(root, "tools"));
  cpSync(PROGRAM, join(root, "tools/build-quietly.mjs"));
  writeFileSync(join(root, "package.json"), JSON.stringify({ private: true, scripts: { build: command } }));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/build-quietly.mjs"], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("a build that succeeds says nothing, however much it writes", () => {
  const command = `node -e "console.log('a'.repeat(3e6)); console.error('b'.repeat(3e6))"`;
  expect(build(command)).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("a build that fails shows on standard error what it wrote", () => {
  const { status, stdout, stderr } = build(`node -e "console.log('out'); console.error('err'); process.exit(3)"`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^(?=.*^out$)(?=.*^err$).*^The build failed, see above\.$/ms);
});
