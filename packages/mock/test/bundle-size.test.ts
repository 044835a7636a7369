import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/**
 * Bytes after minifying and gzip, of a page that has this line and uses nothing else: what it loads at once, without chunks that are loaded
 * on demand. MSW is the page's own. A Node built-in fails.
 */
async function bundledSize(line: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: line, resolveDir: import.meta.dirname },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "error",
    absWorkingDir: import.meta.dirname,
    outdir: "out",
    metafile: true,
    write: false,
    external: ["msw"],
  });
  const atOnce = new Set<string>();
  const visit = (file: string): void => {
    if (atOnce.has(file)) return;
    atOnce.add(file);
    for (const { path, kind, external } of metafile.outputs[file]?.imports ?? []) {
      if (kind === "import-statement" && external !== true) visit(path);
    }
  };
  visit("out/stdin.js");
  const sizes = outputFiles
    .filter(({ path }) => atOnce.has(relative(import.meta.dirname, path)))
    .map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  expect(sizes).toHaveLength(atOnce.size);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Typed by hand: what README promises for a page that imports these names. The first row is the emulator; the YAML parser is only in the second. */
const BUDGETS: Record<string, number> = {
  "{ createMock } from @managed-agents/mock": 125_000,
  "* as mock from @managed-agents/mock": 160_000,
  "{ mswHandlers } from @managed-agents/mock/msw": 1_500,
};

test.each(Object.entries(BUDGETS))("a bundle of %s has at most %d bytes", async (names, budget) => {
  const size = await bundledSize(`export ${names.replace(/(?<=from )\S+/, JSON.stringify)}`);
  expect(size).toBeGreaterThan(budget / 2);
  expect(size).toBeLessThanOrEqual(budget);
});

test("README names these budgets", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| `import (.*) from "(\S*)"` \|.*\| ≤ ([\d,]+) \|$/gm)];
  const named = rows.map(([, names, entry, bytes]) => [`${names} from ${entry}`, Number(bytes?.replaceAll(",", ""))]);
  expect(Object.fromEntries(named)).toEqual(BUDGETS);
});
