import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { type Copy, copyRevision, shareModules } from "@managed-agents/copy";
import type { Release } from "./previous-release.ts";

/**
 * Copies a release into a temporary folder and builds it there.
 *
 * @param root of the repository
 * @throws Error if it cannot be installed or built
 */
export async function buildRelease(root: string, { tag }: Release): Promise<Copy> {
  const copy = await copyRevision(root, tag);
  try {
    if (!shareModules(root, copy.folder)) run(copy.folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    run(copy.folder, ["run", "--silent", "build"]);
    return copy;
  } catch (error) {
    copy.remove();
    throw error;
  }
}

/** npm, with the Node that this runs on. */
function run(cwd: string, args: readonly string[]): void {
  const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`;
  const { status } = spawnSync("npm", args, {
    cwd,
    env: { ...process.env, PATH: path },
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed in ${cwd}`);
}
