import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OPERATIONS } from "@managed-agents/types";
import { build } from "esbuild";

const SOURCE = new URL("../inspector/", import.meta.url);
const OUTPUT = new URL("../dist/inspector/", import.meta.url);
const STYLES = ["tokens", "base", "controls", "layout", "timeline", "tools"];

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** One script of all modules, and one style of all sheets. */
async function bundle(entry: { readonly in: string } | { readonly css: string }): Promise<string> {
  const operations = Object.values(OPERATIONS);
  const streams = operations.flatMap(({ id, streams }) => (streams ? [id] : []));
  const { outputFiles } = await build({
    ...("in" in entry
      ? { entryPoints: [entry.in] }
      : { stdin: { contents: entry.css, loader: "css" as const, resolveDir: fileURLToPath(SOURCE) } }),
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome123", "firefox120", "safari17.5"],
    legalComments: "none",
    define: { OPERATION_IDS: JSON.stringify({ all: operations.map(({ id }) => id), streams }) },
  });
  const text = (outputFiles[0]?.text ?? "").trim();
  // Either would end the element that holds it.
  if (/<\/(script|style)/i.test(text)) throw new Error("the inspector has text that ends its own element");
  return text;
}

/**
 * The inspector as one file that needs nothing else. Its policy lets it run this script and this style alone, call its own origin alone, and
 * turn no text into HTML.
 */
export async function buildInspectorPage(): Promise<string> {
  const script = await bundle({ in: fileURLToPath(new URL("src/main.ts", SOURCE)) });
  const style = await bundle({ css: STYLES.map((name) => `@import "./style/${name}.css";`).join("\n") });
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const parts: readonly (readonly [string, string])[] = [
    ["POLICY", policy],
    ["<!-- STYLE -->", `<style>${style}</style>`],
    ["<!-- SCRIPT -->", `<script type="module">${script}</script>`],
  ];
  let page = readFileSync(new URL("index.html", SOURCE), "utf8");
  for (const [place, part] of parts) page = page.replace(place, () => part);
  return page;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(new URL("index.html", OUTPUT), await buildInspectorPage());
}
