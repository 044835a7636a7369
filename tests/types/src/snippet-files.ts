import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { source } from "./source.ts";

const NODE_MODULES = resolve(import.meta.dirname, "../../../node_modules");

/**
 * Writes each snippet into a file of its own, in a folder where the kit is installed, for as long as `use` runs.
 *
 * @returns what `use` returns; it is given the files, in the order of the snippets
 */
export function withSnippetFiles<T>(snippets: readonly string[], use: (files: string[]) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "managed-agents-snippets-")));
  try {
    symlinkSync(NODE_MODULES, join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), `{ "type": "module" }\n`);
    const files = snippets.map((snippet, i) => {
      const file = join(folder, `${i}.ts`);
      writeFileSync(file, source(snippet));
      return file;
    });
    return use(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
