import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { previousRelease } from "../src/previous-release.ts";

/** A repository with commits and tags in the given order: `commit` adds a commit, anything else tags it. */
function repository(...steps: string[]) {
  const root = mkdtempSync(join(tmpdir(), "previous-release-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", root, "-c", "user.name=A", "-c", "user.email=a@example.com", ...args], {
      encoding: "utf8",
    }).trim();
  git("init", "--quiet", "--initial-branch=main");
  const commits = new Map<string, string>();
  for (const step of steps) {
    if (step === "commit") git("commit", "--quiet", "--allow-empty", "--message", "Change");
    else {
      git("tag", ...(step.startsWith("v0") ? [step] : ["--annotate", "--message", step, step]));
      commits.set(step, git("rev-parse", "HEAD"));
    }
  }
  return { root, commits, git };
}

test("without a tag there is no previous release", () => {
  expect(previousRelease(repository("commit", "commit").root)).toBeUndefined();
});

test("without a commit, and without a repository, there is none either", () => {
  expect(previousRelease(repository().root)).toBeUndefined();
  const folder = mkdtempSync(join(tmpdir(), "no-repository-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(previousRelease(folder)).toBeUndefined();
});

test("the nearest tag is found, with the commit that it names", () => {
  const { root, commits } = repository("commit", "v0.1.0", "commit", "v0.2.0", "commit", "commit");
  expect(previousRelease(root)).toEqual({ tag: "v0.2.0", commit: commits.get("v0.2.0") });
});

test("an annotated tag gives its commit, and no object of its own", () => {
  const { root, commits } = repository("commit", "v1.0.0", "commit");
  expect(previousRelease(root)).toEqual({ tag: "v1.0.0", commit: commits.get("v1.0.0") });
});

test("on a tagged commit the release before it counts", () => {
  const { root } = repository("commit", "v0.1.0", "commit", "v0.2.0", "v0.2.0-again");
  expect(previousRelease(root)?.tag).toBe("v0.1.0");
});

test("on the first tagged commit there is none", () => {
  expect(previousRelease(repository("commit", "v0.1.0").root)).toBeUndefined();
});

test("tags that are no versions, and tags of other branches, do not count", () => {
  const { root, git } = repository("commit", "nightly", "commit");
  git("switch", "--quiet", "--create", "other");
  git("commit", "--quiet", "--allow-empty", "--message", "Elsewhere");
  git("tag", "v9.0.0");
  git("switch", "--quiet", "main");
  expect(previousRelease(root)).toBeUndefined();
});
