import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Makes the Markdown and SVG files of a folder these, and touches nothing else: a server that watches the folder sees changes alone.
 *
 * @param files contents by path in the folder
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const old = globSync("**/*.md", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  for (const path of old) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
