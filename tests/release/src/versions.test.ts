import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { run } from "../../package/src/project.ts";
import { ROOT } from "./root.ts";

const { folder } = inject("rehearsal");

const read = (root: string, file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));

/** `package.json` of every workspace, by folder. */
const WORKSPACES: readonly string[] = Object.keys(read(ROOT, "package-lock.json").packages).filter(
  (path) => path !== "" && !path.includes("node_modules"),
);

/** What versions follow from, as a repository of its own. */
function copyManifests(name: string): string {
  const copy = join(folder, name);
  const files = ["package.json", "package-lock.json", "README.md", ".changeset", ".npmrc"];
  for (const file of [...files, ...WORKSPACES.map((path) => `${path}/package.json`)]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  }
  // One more than there are, so that there is one.
  writeFileSync(join(copy, ".changeset/one-more.md"), '---\n"@managed-agents/types": minor\n---\n\nAdd a table.\n');
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=n", "-c", "user.email=n@example.com", ...args], { cwd: copy, stdio: "pipe" });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message=all");
  return copy;
}

const makeVersion = (copy: string) =>
  run(process.execPath, ["tools/pack/src/release/version.ts", "--root", copy], ROOT, {
    npm_config_prefer_offline: "true",
  });

test("every workspace is released, or named as one that is not", () => {
  const { fixed, ignore } = read(ROOT, ".changeset/config.json");
  const names = WORKSPACES.map((path) => read(ROOT, `${path}/package.json`).name);
  expect([...fixed.flat(), ...ignore].sort()).toEqual(names.sort());
  const released = ["spec", ...readdirSync(join(ROOT, "packages"))].map((name) => `@managed-agents/${name}`);
  expect(fixed.flat().sort()).toEqual(released.sort());
});

test("changesets become one version of all packages, which lockfile, tarballs of README and the tag follow", async () => {
  const copy = copyManifests("versions");
  const { status, stdout, stderr } = await makeVersion(copy);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const { version } = read(copy, "packages/types/package.json");
  expect(version).not.toBe(read(ROOT, "packages/types/package.json").version);
  expect(stdout).toContain(`git tag v${version} && git push origin v${version}`);

  const released = new Set(read(ROOT, ".changeset/config.json").fixed.flat());
  const lock = read(copy, "package-lock.json").packages;
  for (const path of WORKSPACES) {
    const manifest = read(copy, `${path}/package.json`);
    const needed = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const ofRelease = needed.filter(([name]) => released.has(name));
    expect({ path, ofRelease }).toEqual({ path, ofRelease: ofRelease.map(([name]) => [name, version]) });
    if (!released.has(manifest.name)) continue;
    expect({ path, version: manifest.version, locked: lock[path].version }).toEqual({ path, version, locked: version });
    expect(existsSync(join(copy, path, "CHANGELOG.md"))).toBe(true);
  }
  expect(readdirSync(join(copy, ".changeset")).sort()).toEqual(["README.md", "config.json"]);
  const tarballs =
    readFileSync(join(copy, "README.md"), "utf8").match(/managed-agents-[a-z]+-[\d.]+-standalone\.tgz/g) ?? [];
  expect(tarballs.length).toBeGreaterThan(2);
  expect(tarballs.filter((file) => !file.includes(`-${version}-`))).toEqual([]);

  // Without changesets there is nothing to release.
  const again = await makeVersion(copy);
  expect({ status: again.status, stderr: again.stderr }).toEqual({
    status: 1,
    stderr: `release: expected a changeset in .changeset/, for a version after ${version}\n`,
  });
});
