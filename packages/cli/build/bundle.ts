import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const FOLDER = resolve(import.meta.dirname, "..");

// One file for each part that is loaded on demand: a hundred small modules cost a start of the program a fifth of its time.
// Packages of the registry stay packages, with their licenses.
rmSync(join(FOLDER, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: FOLDER,
  entryPoints: ["src/main.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22",
  sourcemap: true,
  sourcesContent: false,
  external: ["@managed-agents/mock", "mime", "openapi-fetch", "string-width", "yaml"],
  logLevel: "warning",
  // The program checks the version of Node before it loads anything else.
  logOverride: { "ignored-bare-import": "silent" },
});
