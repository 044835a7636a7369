import { dirname, resolve } from "node:path";
import { build } from "esbuild";
import { readManifest } from "./manifest.ts";

/** Where the program of a package is bundled to. As deep as the modules that it is made of, so that what they read by a relative URL is found. */
const OUT = "dist/program";

/**
 * Bundles the program of a package, its own modules and those of the kit, into a few files: finding two hundred small modules costs a start
 * a third of its time. What is imported on demand stays a file of its own. Packages of the registry stay packages, with their licenses.
 *
 * @param folder of the package, absolute; its ES modules are built
 * @returns whether the package names a program, in `managedAgents.program` of its `package.json`
 * @throws Error if the program's module is not as deep as the bundle
 */
export async function buildProgram(folder: string): Promise<boolean> {
  const { managedAgents } = readManifest(folder);
  const entry = managedAgents?.program;
  if (entry === undefined) return false;
  if (dirname(dirname(resolve(folder, entry))) !== dirname(resolve(folder, OUT))) {
    throw new Error(`managedAgents.program: expected a module in a folder of dist, but got ${entry}`);
  }
  await build({
    absWorkingDir: folder,
    entryPoints: { main: entry },
    outdir: OUT,
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node22",
    logLevel: "silent",
    plugins: [
      {
        name: "the registry's packages",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^.#/]/ }, ({ path, kind }) =>
            kind === "entry-point" || path.startsWith("@managed-agents/") ? undefined : { path, external: true },
          ),
      },
    ],
  });
  return true;
}
