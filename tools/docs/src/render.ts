import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Document } from "./document.ts";

const PACKAGE = resolve(import.meta.dirname, "..");
const TIMEOUT_MS = 120_000;

/**
 * Has Redocly render a document as one HTML page with its scripts inside.
 *
 * @returns the page as Redocly leaves it; it still names hosts
 * @throws {Error} if Redocly fails, with what it said
 */
export function render(document: Document): string {
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  try {
    const input = join(folder, "openapi.json");
    const output = join(folder, "reference.html");
    writeFileSync(input, JSON.stringify(document));
    const run = spawnSync(
      process.execPath,
      [redocly(), "build-docs", input, "--inlineBundle", "--output", output]
        .concat(["--config", join(PACKAGE, "redocly.yaml")])
        .concat(["--template", join(PACKAGE, "page.hbs")]),
      { encoding: "utf8", timeout: TIMEOUT_MS, env: { ...process.env, REDOCLY_TELEMETRY: "off" } },
    );
    if (run.status !== 0) {
      const said = [run.error?.message, run.stdout, run.stderr].filter(Boolean).join("\n").trim();
      throw new Error(`redocly build-docs ended with ${run.status ?? run.signal}:\n${said}`);
    }
    return readFileSync(output, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function redocly(): string {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: Record<string, string> };
  return join(dirname(manifest), bin.redocly ?? "");
}
