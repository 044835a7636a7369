import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linkModules } from "./link-modules.ts";

/** A temporary folder with a copy of the repository. */
export interface Copy {
  /** Absolute. */
  readonly folder: string;
  /** Removes it. */
  remove(): void;
}

/** What a copy holds besides the sources. */
export interface CopyOptions {
  /** Copies what is built too, so that tests can run at once. By default nothing that git ignores is copied. */
  readonly built?: boolean;
}

/**
 * Copies the repository as it stands, uncommitted changes included, into a temporary folder that is a repository of its own. Packages
 * from the registry are linked; those of the kit lead to their copies.
 *
 * @param root of the repository, absolute
 */
export function copyRepository(root: string, options: CopyOptions = {}): Copy {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-copy-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const files = [...filesOf(root), ...(options.built === true ? builtFolders(root) : [])];
    for (const file of files) cpSync(join(root, file), join(folder, file), { recursive: true, verbatimSymlinks: true });
    linkModules(root, folder);
    // Some tests read the repository's history.
    const git = (...args: string[]): void => {
      const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
      execFileSync("git", ["-C", folder, ...identity, ...args], { stdio: ["ignore", "ignore", "inherit"] });
    };
    git("init", "--quiet", "--initial-branch=main");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Begin");
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** What git keeps or would keep. */
const filesOf = (root: string): string[] =>
  execFileSync("git", ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  })
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(root, file)));

/** What `npm run build` writes, and git ignores. */
const builtFolders = (root: string): string[] =>
  ["spec", ...readdirSync(join(root, "packages")).map((name) => join("packages", name))]
    .flatMap((workspace) => [join(workspace, "dist"), join(workspace, "compiled")])
    .filter((path) => existsSync(join(root, path)));
