// npm run release:version
// Turns the changesets into one new version of everything that is released, and into its changelogs. What it writes is for review.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const ROOT = resolve(import.meta.dirname, "../../../..");

const HELP = `Usage: npm run release:version

Gives every package the version that the changesets ask for, writes the changelogs, removes the changesets, and follows
with the lockfile and the names of tarballs in README. Commit what it writes, and tag that commit.

  --root <folder>   another copy of the repository
  -h, --help        show this text
`;

/** The version that the packages share. */
const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, "packages/types/package.json"), "utf8")) as { version: string }).version;

/** @returns the new version @throws Error if there is no changeset, or if a tool fails */
function makeVersion(root: string): string {
  const before = versionOf(root);
  const changesets = readdirSync(join(root, ".changeset")).filter(
    (name) => name.endsWith(".md") && name !== "README.md",
  );
  if (changesets.length === 0) throw new Error(`expected a changeset in .changeset/, for a version after ${before}`);
  const tools = createRequire(join(ROOT, "tests/release/package.json"));
  run(root, process.execPath, [join(tools.resolve("@changesets/cli/package.json"), "../bin.js"), "version"]);
  const version = versionOf(root);
  if (version === before) throw new Error(`expected changesets of packages that are released, but all stay ${before}`);
  run(root, "npm", [
    "install",
    "--package-lock-only",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  const readme = join(root, "README.md");
  const tarball = new RegExp(
    `(/managed-agents-[a-z]+-)${before.replaceAll(".", "\\.")}(?=(?:-standalone)?\\.tgz)`,
    "g",
  );
  writeFileSync(readme, readFileSync(readme, "utf8").replace(tarball, `$1${version}`));
  return version;
}

function run(cwd: string, command: string, args: readonly string[]): void {
  const shell = process.platform === "win32" && command === "npm";
  execFileSync(command, [...args], { cwd, shell, stdio: ["ignore", "ignore", "inherit"] });
}

try {
  const { values } = parseArgs({ options: { root: { type: "string" }, help: { type: "boolean", short: "h" } } });
  if (values.help) process.stdout.write(HELP);
  else {
    const version = makeVersion(resolve(values.root ?? ROOT));
    process.stdout.write(
      `${version}\nOnce this is on the main branch:  git tag v${version} && git push origin v${version}\n`,
    );
  }
} catch (error) {
  process.stderr.write(`release: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
