import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Inputs } from "./read-inputs.ts";

const NAME = "@managed-agents/mock";

/**
 * Installs the mock into a folder of its own, without running anything that it brings.
 *
 * @param folder is made
 * @returns the program, absolute
 * @throws Error with what npm wrote
 */
export async function installMock(source: Inputs["source"], folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  // Under a name without blanks, since npm is run through a shell on Windows.
  if ("tarball" in source) copyFileSync(source.tarball, join(folder, "mock.tgz"));
  const wanted = "tarball" in source ? "./mock.tgz" : `${NAME}@${source.version}`;
  // npm asks the registry for optional peers, too: test runners, of which a job needs none here.
  const args = [
    "install",
    "--ignore-scripts",
    "--omit=dev",
    "--legacy-peer-deps",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    wanted,
  ];
  try {
    await promisify(execFile)("npm", args, { cwd: folder, shell: process.platform === "win32" });
  } catch (error) {
    const { stderr = "", message } = error as Error & { stderr?: string };
    throw new Error(`npm could not install ${wanted}:\n${stderr.trim() || message}`);
  }
  const program = join(folder, "node_modules", NAME, "bin", "managed-agents-mock.js");
  if (!existsSync(program)) throw new Error(`tarball: expected the package ${NAME}, but it holds another one`);
  return program;
}
