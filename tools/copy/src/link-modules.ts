import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const SCOPE = "@managed-agents";

/**
 * Gives a copy of the repository what is installed in the original: packages from the registry are linked, those of the kit lead to
 * their copies.
 *
 * @param root of the original, absolute
 * @param folder of the copy, absolute
 */
export function linkModules(root: string, folder: string): void {
  for (const modules of findModules(root)) linkFolder(join(root, modules), join(folder, modules));
}

/** Folders of installed packages: of the root, and of workspaces that need other versions. */
const findModules = (root: string): string[] =>
  [
    "",
    "spec",
    ...["packages", "tools", "tests"].flatMap((home) => readdirSync(join(root, home)).map((name) => join(home, name))),
  ]
    .map((workspace) => join(workspace, "node_modules"))
    .filter((path) => existsSync(join(root, path)));

function linkFolder(from: string, to: string): void {
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
