import { execFileSync } from "node:child_process";
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SCOPE = "@managed-agents";

/**
 * Copies the repository as it stands, uncommitted changes included, into a temporary folder that is a repository of its own. Packages
 * from the registry are linked; those of the kit lead to their copies.
 *
 * @returns the folder, and how to remove it
 */
export function copyRepository(root: string): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-recipe-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const file of filesOf(root)) cpSync(join(root, file), join(folder, file), { verbatimSymlinks: true });
    for (const modules of findModules(root)) linkModules(join(root, modules), join(folder, modules));
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

/** Folders of installed packages: of the root, and of workspaces that need other versions. */
const findModules = (root: string): string[] =>
  [
    "",
    "spec",
    ...["packages", "tools", "tests"].flatMap((home) => readdirSync(join(root, home)).map((name) => join(home, name))),
  ]
    .map((workspace) => join(workspace, "node_modules"))
    .filter((path) => existsSync(join(root, path)));

function linkModules(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    // Caches belong to the one who filled them.
    if (name === ".cache" || name.startsWith(".vite")) continue;
    if (name === SCOPE) cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    else if (name === ".bin") linkCommands(join(from, name), join(to, name));
    else symlinkSync(join(from, name), join(to, name));
  }
}

/** Each link stays as it is, so that it leads to the copy. */
function linkCommands(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (lstatSync(join(from, name)).isSymbolicLink())
      cpSync(join(from, name), join(to, name), { verbatimSymlinks: true });
    else symlinkSync(join(from, name), join(to, name));
  }
}
