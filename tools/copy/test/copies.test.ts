import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Copy, copyRepository, copyRevision, shareModules } from "../src/index.ts";

const git = (folder: string, ...args: string[]): string =>
  execFileSync("git", ["-C", folder, "-c", "user.name=A", "-c", "user.email=a@example.com", ...args], {
    encoding: "utf8",
  });

/** A repository with the folders that the kit has, one commit and the tag v0.1.0. */
function makeRepository(): string {
  const root = mkdtempSync(join(tmpdir(), "copy-test-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (file: string, text: string): void => {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write(".gitignore", "node_modules/\ndist/\n");
  write("package-lock.json", "{}");
  write("packages/client/index.ts", "first");
  write("packages/client/dist/index.js", "built");
  write("tools/a/index.ts", "");
  write("tests/a/index.ts", "");
  write("node_modules/left-pad/index.js", "");
  mkdirSync(join(root, "node_modules/@managed-agents"));
  symlinkSync("../../packages/client", join(root, "node_modules/@managed-agents/client"));
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--message", "First");
  git(root, "tag", "v0.1.0");
  return root;
}

const kept = <C extends Copy>(copy: C): string => {
  onTestFinished(() => copy.remove());
  return copy.folder;
};

test("a copy has uncommitted changes, links to what is installed, and the kit's packages of its own", () => {
  const root = makeRepository();
  writeFileSync(join(root, "packages/client/index.ts"), "changed");
  writeFileSync(join(root, "new.ts"), "new");
  const folder = kept(copyRepository(root));
  expect(readFileSync(join(folder, "packages/client/index.ts"), "utf8")).toBe("changed");
  expect(existsSync(join(folder, "new.ts"))).toBe(true);
  expect(existsSync(join(folder, "node_modules/left-pad/index.js"))).toBe(true);
  expect(existsSync(join(folder, "packages/client/dist"))).toBe(false);
  expect(git(folder, "status", "--porcelain")).toBe("");
  writeFileSync(join(folder, "packages/client/index.ts"), "of the copy");
  expect(readFileSync(join(folder, "node_modules/@managed-agents/client/index.ts"), "utf8")).toBe("of the copy");
  expect(readFileSync(join(root, "packages/client/index.ts"), "utf8")).toBe("changed");
});

test("a copy with what is built has it, and removing it leaves the original", () => {
  const root = makeRepository();
  const copy = copyRepository(root, { built: true });
  expect(readFileSync(join(copy.folder, "packages/client/dist/index.js"), "utf8")).toBe("built");
  copy.remove();
  expect(existsSync(copy.folder)).toBe(false);
  expect(existsSync(join(root, "node_modules/left-pad/index.js"))).toBe(true);
});

test("a copied revision is what was committed, whatever came later", async () => {
  const root = makeRepository();
  writeFileSync(join(root, "packages/client/index.ts"), "second");
  git(root, "commit", "--quiet", "--all", "--message", "Second");
  writeFileSync(join(root, "packages/client/index.ts"), "uncommitted");
  const folder = kept(await copyRevision(root, "v0.1.0"));
  expect(readFileSync(join(folder, "packages/client/index.ts"), "utf8")).toBe("first");
  expect(existsSync(join(folder, "node_modules"))).toBe(false);
});

test("a revision shares what is installed only if it asks for the same", async () => {
  const root = makeRepository();
  const same = kept(await copyRevision(root, "v0.1.0"));
  expect(shareModules(root, same)).toBe(true);
  expect(existsSync(join(same, "node_modules/left-pad/index.js"))).toBe(true);
  writeFileSync(join(root, "package-lock.json"), '{ "packages": {} }');
  const other = kept(await copyRevision(root, "v0.1.0"));
  expect(shareModules(root, other)).toBe(false);
  expect(existsSync(join(other, "node_modules"))).toBe(false);
});

test("a revision that does not exist is an error that names it, and an option is not taken for one", async () => {
  const root = makeRepository();
  await expect(copyRevision(root, "v9.9.9")).rejects.toThrow("git archive v9.9.9 failed");
  await expect(copyRevision(root, "--remote=elsewhere")).rejects.toThrow("git archive --remote=elsewhere failed");
});
