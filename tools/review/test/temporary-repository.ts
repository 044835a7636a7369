import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BASE = join(import.meta.dirname, "base");

/** A git repository with the base document in `spec/`, which is removed with `remove`. */
export class TemporaryRepository {
  readonly root = mkdtempSync(join(tmpdir(), "managed-agents-review-repository-"));

  /** @param options.history whether there is a first commit, or not even a repository */
  constructor({ history = "one commit" }: { history?: "one commit" | "no commit" | "no repository" } = {}) {
    cpSync(BASE, join(this.root, "spec"), { recursive: true });
    if (history === "no repository") return;
    this.git("init", "--quiet", "--initial-branch=main");
    if (history === "one commit") this.commit("Write notes");
  }

  git(...args: string[]): string {
    const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
    return execFileSync("git", ["-C", this.root, ...identity, ...args], { encoding: "utf8" }).trim();
  }

  commit(message: string): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  /** Replaces text that must be there. */
  replace(path: string, from: string, to: string): void {
    const text = readFileSync(join(this.root, path), "utf8");
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    this.write(path, text.replace(from, to));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
