import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONFIG = { formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 120 }, files: { maxSize: 8_000_000 } };

/** Formats TypeScript with the repository's formatter, in one run, so that unions stand one member per line. */
export function formatTypeScript(files: ReadonlyMap<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "managed-agents-gen-"));
  try {
    const names = [...files.keys()];
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "biome.json"), JSON.stringify(CONFIG));
    names.forEach((name, i) => {
      writeFileSync(join(folder, `${i}.ts`), files.get(name) ?? "");
    });
    const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
    execFileSync(process.execPath, [biome, "format", "--write", "--log-level=error", "."], {
      cwd: folder,
      stdio: "pipe",
    });
    return new Map(names.map((name, i) => [name, readFileSync(join(folder, `${i}.ts`), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
