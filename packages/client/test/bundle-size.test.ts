import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Bytes after minifying and gzip, of a page that has this line and uses nothing else. */
async function bundledSize(line: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: line, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

test.each([
  ['export { createRawClient } from "@managed-agents/client/raw"', 3_500],
  ['export { createClient } from "@managed-agents/client/core"', 7_000],
  ['export { readEvents } from "@managed-agents/client/stream"', 3_000],
  ['export { createClient } from "@managed-agents/client"', 9_000],
])("%s costs at most %d bytes", async (line, budget) => {
  const size = await bundledSize(line);
  expect(size).toBeGreaterThan(1_000);
  expect(size).toBeLessThanOrEqual(budget);
});

test("nothing is paid for types and guards that are not used", async () => {
  expect(await bundledSize('export { isNotFoundError } from "@managed-agents/client"')).toBeLessThan(700);
});
