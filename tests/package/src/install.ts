import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { mustRun, NODES, PACKAGES, PLATFORM, VERSION } from "./project.ts";
import { writeRecipes } from "./recipes.ts";

const HERE = resolve(import.meta.dirname, "..");
const ROOT = resolve(HERE, "../..");

/** Packs the packages as a release does, and installs them with the locked peers in projects of their own. */
export default async function install({ provide }: TestProject): Promise<() => void> {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "packages-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    // Where they lie as README says, seen from a project beside the clone.
    const packed = join(folder, "managed-agents-kit/dist/packages");
    await mustRun(process.execPath, [join(ROOT, "tools/pack/src/main.ts"), "--publishable", "--to", packed], ROOT);
    const tarballs = Object.fromEntries(
      PACKAGES.map((name) => [name, join(packed, `managed-agents-${name}-${VERSION}.tgz`)]),
    );
    const nodes = Object.entries(NODES).map(([name, version]) => `node-${name}@npm:node-${PLATFORM}@${version}`);
    const vitest5 = await installProject("vitest-5", folder, [...Object.values(tarballs), ...nodes]);
    const vitest4 = await installProject("vitest-4", folder, Object.values(tarballs));
    const mock = ["types", "contract", "mock"].map((name) => tarballs[name] ?? "");
    const jest29 = await installProject("jest-29", folder, mock);
    const playwright = await installProject("playwright", folder, mock);
    provide("projects", { vitest4, vitest5, jest29, playwright, packed, tarballs });
    process.stdout.write(`package: packed and installed in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

async function installProject(peers: string, folder: string, additions: readonly string[]): Promise<string> {
  const project = join(folder, peers);
  cpSync(join(HERE, "project"), project, { recursive: true });
  cpSync(join(HERE, "peers", peers), project, { recursive: true });
  // One source, compiled as what its name says it is.
  for (const name of ["types.cts", "types.ts"]) cpSync(join(project, "types.mts"), join(project, name));
  const quiet = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  await mustRun("npm", ["install", ...quiet, ...additions], project);
  await writeRecipes(project);
  return project;
}
