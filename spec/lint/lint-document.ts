import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runRedocly } from "./run-redocly.ts";

const PLUGIN = join(import.meta.dirname, "plugin.ts");

/** The linter's messages, without their places. */
export type Messages = readonly string[];

/**
 * Lints a small document with one house rule on and everything else off, through the real command line.
 *
 * The document and the files are written to a temporary folder as JSON, which is YAML.
 *
 * @param rule name without the prefix `house/`
 * @param parts of the root document, such as `paths` and `components`; version and title are added
 * @param files further files by path relative to the root document
 * @returns a lookup from where a case stands, such as `openapi.yaml#/paths/~1bad`, to the messages at or below it
 */
export function lintDocument(
  rule: string,
  parts: object,
  files: Readonly<Record<string, unknown>> = {},
): (place: string) => Messages {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "house-rule-")));
  try {
    const document = { openapi: "3.1.1", info: { title: "Sample", version: "1.0.0" }, paths: {}, ...parts };
    for (const [file, content] of Object.entries({ "openapi.yaml": document, ...files })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), JSON.stringify(content));
    }
    const rules = { [`house/${rule}`]: "error" };
    writeFileSync(join(folder, "redocly.yaml"), JSON.stringify({ plugins: [PLUGIN], rules, telemetry: "off" }));
    return lookup(run(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Problem {
  readonly message: string;
  readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer: string }[];
}

function run(folder: string): readonly Problem[] {
  const { stdout, stderr } = runRedocly(["lint", "openapi.yaml", "--format=json", "--max-problems=1000"], folder);
  try {
    return JSON.parse(stdout).problems;
  } catch {
    throw new Error(`expected a JSON report from the linter, got:\n${stdout}${stderr}`);
  }
}

function lookup(problems: readonly Problem[]): (place: string) => Messages {
  const all = problems.map(({ message, location: [at] }) => ({ message, place: `${at?.source.ref}${at?.pointer}` }));
  return (place) =>
    all.filter((found) => found.place === place || found.place.startsWith(`${place}/`)).map(({ message }) => message);
}
