import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const CLI = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/**
 * Runs the Redocly command line and waits for it. A status other than 0 is no error here: lint answers 1 when it finds something.
 *
 * @param folder where it runs, and looks for `redocly.yaml`
 */
export function runRedocly(
  args: readonly string[],
  folder: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: "utf8" });
}
