import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { NODES, nodeOf, run } from "./project.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
const { vitest5 } = inject("projects");
const folder = mkdtempSync(join(tmpdir(), "repository-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As users start npm: how much it says is the repository's setting, and not that of the npm that started this test. */
const AS_USERS = { npm_config_loglevel: "" };

/** What `npm run` writes before any script; npm has no setting that leaves out this alone. */
const banner = (name: string, args: string): string => {
  const { version, scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return `\n> managed-agents-kit@${version} ${name}\n> ${scripts[name]} ${args}\n\n`;
};

test("npm run mock -- --help prints the help alone, below the lines of npm itself", async () => {
  const help = await run(process.execPath, ["packages/mock/bin/managed-agents-mock.js", "--help"], ROOT);
  expect(help.stdout).toMatch(/^Usage: managed-agents-mock/);
  const { status, stdout, stderr } = await run("npm", ["run", "mock", "--", "--help"], ROOT, AS_USERS);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: banner("mock", "--help") + help.stdout, stderr: "" });
  // npx writes no such lines.
  expect(await run("npx", ["managed-agents-mock", "--help"], ROOT, AS_USERS)).toEqual({ ...help, stderr: "" });
});

test(`npm ci on Node ${NODES.tooOld} warns of nothing`, async () => {
  const lock = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  const workspaces = Object.keys(JSON.parse(lock).packages).filter((path) => !path.includes("node_modules"));
  for (const file of [".npmrc", "package-lock.json", ...workspaces.map((path) => join(path, "package.json"))]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  const PATH = `${dirname(nodeOf(vitest5, "tooOld"))}${delimiter}${process.env.PATH}`;
  // Checks what is to be installed, and installs nothing.
  const { status, stdout, stderr } = await run("npm", ["ci", "--dry-run", "--ignore-scripts"], folder, {
    ...AS_USERS,
    PATH,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^added \d+ packages/m);
});
