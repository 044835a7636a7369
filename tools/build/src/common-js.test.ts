import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildCommonJs } from "./common-js.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A package in a temporary folder: a manifest, and files by path. */
function writePackage(manifest: object, files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "build-")));
  folders.push(folder);
  const all = { ...files, "package.json": JSON.stringify({ name: "sample", type: "module", ...manifest }) };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const entry = (name: string): object => ({ require: `./dist/${name}.cjs`, default: `./dist/${name}.js` });

test("entry points share their modules, and keep what they import for its effect", async () => {
  const folder = writePackage(
    { sideEffects: false, exports: { ".": entry("index"), "./b": entry("b") } },
    {
      "dist/index.js":
        'import "./effect.js"; export { Shared } from "./deep/shared.js"; export const lazy = () => import("./lazy.js");',
      "dist/b.js": 'export { Shared } from "./deep/shared.js";',
      "dist/deep/shared.js": "export class Shared {}",
      "dist/effect.js": "globalThis.effects = (globalThis.effects ?? 0) + 1;",
      "dist/lazy.js": "export const late = import.meta.url;",
      "dist/unreached.js": "await 1;",
      "dist/index.d.ts": 'export { Shared } from "./deep/shared.ts";',
    },
  );
  const written = await buildCommonJs(folder);
  expect(written).toEqual(["b", "deep/shared", "effect", "index", "lazy"].map((name) => `dist/${name}.cjs`));
  const require = createRequire(join(folder, "dist/index.cjs"));
  const index = require("./index.cjs");
  expect(index.Shared).toBe(require("./b.cjs").Shared);
  expect((globalThis as { effects?: number }).effects).toBe(1);
  expect((await index.lazy()).late).toBe(new URL(`file://${folder}/dist/lazy.cjs`).href);
  expect(readFileSync(join(folder, "dist/index.d.cts"), "utf8")).toBe('export { Shared } from "./deep/shared.cjs";');
});

test("a dependency of ES modules alone is compiled in, with its license; another is required", async () => {
  const folder = writePackage(
    { exports: entry("index") },
    {
      "dist/index.js": 'import both from "both"; import { es } from "es-only"; export const found = [both(), es()];',
      "node_modules/es-only/package.json": '{ "name": "es-only", "type": "module", "exports": { ".": "./index.js" } }',
      "node_modules/es-only/index.js": 'export const es = () => "es";',
      "node_modules/es-only/LICENSE": "The license of es-only.",
      "node_modules/both/package.json":
        '{ "name": "both", "type": "module", "exports": { ".": { "require": "./index.cjs", "default": "./index.js" } } }',
      "node_modules/both/index.cjs": 'exports.__esModule = true; exports.default = () => "default";',
      "node_modules/both/index.js": 'export default () => "default";',
    },
  );
  expect(await buildCommonJs(folder)).toEqual(["dist/index.cjs", "dist/vendor/es-only.cjs"]);
  expect(createRequire(join(folder, "dist/index.cjs"))("./index.cjs").found).toEqual(["default", "es"]);
  expect(readFileSync(join(folder, "dist/vendor/es-only.cjs"), "utf8")).toContain("The license of es-only.");
});

test("a peer of ES modules alone is the user's own, and required as it is", async () => {
  const folder = writePackage(
    { exports: entry("index"), peerDependencies: { "es-peer": "^1.0.0" } },
    {
      "dist/index.js": 'export { Shared } from "es-peer/part";',
      "node_modules/es-peer/package.json":
        '{ "name": "es-peer", "type": "module", "exports": { "./part": "./part.js" } }',
      "node_modules/es-peer/part.js": "export class Shared {}",
    },
  );
  expect(await buildCommonJs(folder)).toEqual(["dist/index.cjs"]);
  const require = createRequire(join(folder, "dist/index.cjs"));
  const [own, peers] = ["./index.cjs", "es-peer/part"].map((name) => require(name));
  expect(own.Shared).toBe(peers.Shared);
});

test("a module that is generated elsewhere is compiled into dist, where its private name leads", async () => {
  const imports = { "#made/*.js": { require: "./dist/made/*.cjs", default: "./made/*.js" } };
  const folder = writePackage(
    { exports: entry("index"), imports },
    { "dist/index.js": 'export { a } from "#made/a.js";', "made/a.js": "export const a = 1;" },
  );
  expect(await buildCommonJs(folder)).toEqual(["dist/index.cjs", "dist/made/a.cjs"]);
  expect(createRequire(join(folder, "dist/index.cjs"))("./index.cjs").a).toBe(1);
});

test("a package that promises no CommonJS gets none, and a promise without its module is an error", async () => {
  expect(await buildCommonJs(writePackage({ exports: "./dist/index.js" }, { "dist/index.js": "" }))).toEqual([]);
  await expect(buildCommonJs(writePackage({ exports: entry("gone") }, {}))).rejects.toThrow(
    "package.json promises CommonJS of ./dist/gone.js, which is not built",
  );
});
