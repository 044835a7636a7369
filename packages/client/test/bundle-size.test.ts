import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Bytes after minifying and gzip, of a page that has this line and uses nothing else. React is the page's own. */
async function bundledSize(line: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: line, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    external: ["react"],
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

/** Typed by hand: what README promises for `export *` of each entry point. */
const BUDGETS: Record<string, number> = {
  "": 17_000,
  "/sessions": 13_000,
  "/core": 10_500,
  "/raw": 4_100,
  "/stream": 3_500,
  "/transcript": 3_000,
  "/react": 5_500,
};

test.each(Object.entries(BUDGETS))("all of @managed-agents/client%s costs at most %d bytes", async (entry, budget) => {
  const size = await bundledSize(`export * from "@managed-agents/client${entry}"`);
  expect(size).toBeGreaterThan(1_000);
  expect(size).toBeLessThanOrEqual(budget);
});

test("README names these budgets", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const rows = [...readme.matchAll(/^\| `@managed-agents\/client(\S*)` \|.*\| ≤ ([\d,]+) \|$/gm)];
  const named = rows.map(([, entry, bytes]) => [entry, Number(bytes?.replaceAll(",", ""))]);
  expect(Object.fromEntries(named)).toEqual(BUDGETS);
});

test("nothing is paid for types and guards that are not used", async () => {
  expect(await bundledSize('export { isNotFoundError } from "@managed-agents/client"')).toBeLessThan(700);
});
