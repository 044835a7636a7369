import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** What generated types are written against: hand-written files of the package they are written into. */
const TYPES_SOURCES = join(import.meta.dirname, "../../../packages/types/src");
const COPIED_NAMES = ["bytes.ts", "operation-descriptor.ts", "union-descriptor.ts", "unknown-member.ts"] as const;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts"],
  types: [],
  noEmit: true,
  allowImportingTsExtensions: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  strict: true,
};

/**
 * Type-checks sources that exist in memory alone, with TypeScript 5.9 and every strict option.
 *
 * @param cases sources by path relative to a case, by name of the case; each is beside copies of files of the types package
 * @returns what the compiler says, by name of the case; nothing for a case without errors
 */
export function compileErrors(cases: ReadonlyMap<string, ReadonlyMap<string, string>>): Map<string, string[]> {
  const files = new Map<string, string>([["/package.json", `{ "type": "module" }`]]);
  for (const [name, sources] of cases) {
    for (const copied of COPIED_NAMES) {
      files.set(`/${name}/${copied}`, readFileSync(join(TYPES_SOURCES, copied), "utf8"));
    }
    for (const [path, text] of sources) files.set(`/${name}/${path}`, text);
  }
  const host = ts.createCompilerHost(OPTIONS);
  const library = { fileExists: host.fileExists, readFile: host.readFile };
  host.fileExists = (file) => files.has(file) || library.fileExists(file);
  host.readFile = (file) => files.get(file) ?? library.readFile(file);
  host.directoryExists = (folder) =>
    [...files.keys()].some((file) => file.startsWith(`${folder}/`)) || existsSync(folder);
  const roots = [...files.keys()].filter((file) => file.endsWith(".ts"));
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(roots, OPTIONS, host));
  const found = new Map<string, string[]>();
  for (const { file, start, messageText } of diagnostics) {
    const name = file?.fileName.split("/")[1] ?? "";
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1;
    const text = `${file?.fileName}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    found.set(name, [...(found.get(name) ?? []), text]);
  }
  return found;
}
