import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { toCommonJsDeclarations } from "./declarations.ts";
import { findDependency, isEsOnly, nameOf } from "./dependency.ts";
import { readManifest, targetsUnder } from "./manifest.ts";

/** Where dependencies that have no CommonJS of their own are compiled to. */
const VENDOR = "dist/vendor";

const OPTIONS = {
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node22",
  sourcemap: true,
  sourcesContent: false,
  // Jest has no `import()` without a flag.
  supported: { "dynamic-import": false },
  // A module that is imported for its effect alone is one of the package's modules too.
  ignoreAnnotations: true,
  logLevel: "silent",
} satisfies BuildOptions;

/**
 * Writes a CommonJS module beside every ES module that an entry point under the condition `require` reaches, and its declarations:
 * `a.cjs` and `a.d.cts` beside `a.js` and `a.d.ts`. Modules stay modules of their own, so that entry points share them.
 *
 * @param folder of the package, absolute; its ES modules are built
 * @returns the modules written, relative to the folder; none if the package promises no CommonJS
 * @throws Error if an entry point under `require` has no ES module beside it
 */
export async function buildCommonJs(folder: string): Promise<string[]> {
  const promised = targetsUnder(readManifest(folder).exports, ["require"]).filter((file) => file.endsWith(".cjs"));
  if (promised.length === 0) return [];
  const entries = promised.map((file) => file.replace(/\.cjs$/, ".js"));
  for (const entry of entries) {
    if (!existsSync(resolve(folder, entry)))
      throw new Error(`package.json promises CommonJS of ${entry}, which is not built`);
  }
  const modules = await listReachable(folder, entries);
  const vendored = new Set<string>();
  const { outputFiles } = await build({
    ...OPTIONS,
    write: false,
    absWorkingDir: folder,
    entryPoints: modules.map((file) => ({ in: file, out: outputOf(file).replace(/\.cjs$/, "") })),
    outdir: ".",
    outExtension: { ".js": ".cjs" },
    plugins: [linkModules(folder, vendored), giveFileUrl],
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith(".cjs") ? readMarkedDefaults(text) : text);
  }
  for (const name of vendored) await compileDependency(folder, name);
  writeDeclarations(join(folder, "dist"));
  return [...modules.map(outputOf), ...[...vendored].map(vendorFile)].sort();
}

/** `dist/a.js` → `dist/a.cjs`. A module that is generated elsewhere, and imported by a private name, is compiled into `dist/` too. */
function outputOf(file: string): string {
  const output = file.replace(/\.js$/, ".cjs");
  return output.startsWith("dist/") ? output : `dist/${output}`;
}

/**
 * Lets `import a from "a"` find the default export of CommonJS that was compiled from an ES module and says so with `__esModule`.
 * esbuild takes all of `module.exports` instead where the importer is an ES module to Node, as the sources here are.
 */
const readMarkedDefaults = (code: string): string => code.replace(/(__toESM\(require\("[^"\n]*"\)), 1\)/g, "$1)");

/** The package's own modules that the entry points import, and what those import; also those that are imported on demand. */
async function listReachable(folder: string, entries: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    ...OPTIONS,
    format: "esm",
    splitting: true,
    absWorkingDir: folder,
    entryPoints: [...entries],
    outdir: ".",
    write: false,
    metafile: true,
    plugins: [{ name: "own modules", setup: ({ onResolve }) => onResolve({ filter: /^[^.#/]/ }, markExternal) }],
  });
  return Object.keys(metafile.inputs).sort();
}

const markExternal = ({ kind }: { readonly kind: string }) => (kind === "entry-point" ? undefined : { external: true });

/**
 * Lets each module require its neighbours' CommonJS, and ES-only dependencies from where they are compiled to. A peer is the user's own
 * copy, which a compiled one would stand beside: it is required as it is.
 */
function linkModules(folder: string, vendored: Set<string>): Plugin {
  const { peerDependencies = {} } = readManifest(folder);
  return {
    name: "link modules",
    setup({ onResolve }) {
      onResolve({ filter: /.*/ }, ({ path, kind, importer, resolveDir }) => {
        if (kind === "entry-point") return undefined;
        if (path.startsWith(".")) return { path: path.replace(/\.js$/, ".cjs"), external: true };
        const dependency =
          path.startsWith("#") || path.startsWith("node:") ? undefined : findDependency(path, resolveDir);
        if (dependency === undefined || Object.hasOwn(peerDependencies, nameOf(path)) || !isEsOnly(dependency)) {
          return { path, external: true };
        }
        vendored.add(path);
        const link = relative(dirname(importer), join(folder, vendorFile(path)));
        return { path: link.startsWith(".") ? link : `./${link}`, external: true };
      });
    },
  };
}

const vendorFile = (name: string): string => `${VENDOR}/${name.replaceAll("/", "-").replace("@", "")}.cjs`;

/** Compiles a dependency into the package, and what it depends on, with their licenses, which ask to travel along. */
async function compileDependency(folder: string, name: string): Promise<void> {
  const options = {
    ...OPTIONS,
    sourcemap: false,
    absWorkingDir: folder,
    stdin: { contents: `export * from ${JSON.stringify(name)};`, resolveDir: folder },
    outfile: vendorFile(name),
  } satisfies BuildOptions;
  const { metafile } = await build({ ...options, write: false, metafile: true });
  const licenses = new Map<string, string>();
  for (const file of Object.keys(metafile.inputs)) {
    const [path, from] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    if (path !== undefined && from !== undefined) licenses.set(from, licenseOf(resolve(folder, path)));
  }
  const texts = [...licenses].map(([from, text]) => `${from}\n\n${text}`);
  await build({ ...options, banner: { js: `/*! ${texts.join("\n\n")}\n*/` } });
}

/** @throws Error if a package has none */
function licenseOf(dependency: string): string {
  const file = readdirSync(dependency).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  if (file === undefined) throw new Error(`expected ${dependency} to have a license`);
  return readFileSync(join(dependency, file), "utf8").replaceAll("*/", "* /").trim();
}

/** `import.meta.url` in CommonJS. On the first line, so that the source map holds. */
const giveFileUrl: Plugin = {
  name: "file URL",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8");
      if (!contents.includes("import.meta.url")) return undefined;
      const fileUrl = `const __fileUrl = require("node:url").pathToFileURL(__filename).href;`;
      return { contents: `${fileUrl} ${contents.replaceAll("import.meta.url", "__fileUrl")}`, loader: "js" };
    });
  },
};

/** Modules that hold types alone have declarations too, so all are rewritten. */
function writeDeclarations(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const file = join(folder, name);
    writeFileSync(file.replace(/\.d\.ts$/, ".d.cts"), toCommonJsDeclarations(readFileSync(file, "utf8")));
  }
}
