import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../../..");

/** An entry of a package: `@managed-agents/client/stream`, with the absolute path of its declarations. */
interface Entry {
  readonly name: string;
  readonly declarations: string;
}

/** The packages that people install, by the names of their folders. */
export const PACKAGES: readonly string[] = readdirSync(join(ROOT, "packages")).sort();

function entriesOf(folder: string): Entry[] {
  const { name, exports = {} } = JSON.parse(readFileSync(join(ROOT, "packages", folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly exports?: Readonly<Record<string, string | { readonly default?: { readonly types?: string } | string }>>;
  };
  return Object.entries(exports).flatMap(([path, target]) => {
    const inner = typeof target === "object" ? target.default : undefined;
    const types = typeof inner === "object" ? inner.types : undefined;
    return types === undefined
      ? []
      : [{ name: name + path.slice(1), declarations: join(ROOT, "packages", folder, types) }];
  });
}

/**
 * What a package exports, a line each: the entry, the name, and whether it is a type, a value or both; of values, their types.
 *
 * @throws Error if the package is not built
 */
export function surfaceOf(folder: string): string {
  const entries = entriesOf(folder);
  const program = ts.createProgram(
    entries.map(({ declarations }) => declarations),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, strict: true, skipLibCheck: true, types: [] },
  );
  const checker = program.getTypeChecker();
  return entries
    .map(({ name, declarations }) => {
      const source = program.getSourceFile(declarations);
      if (source === undefined) throw new Error(`${declarations} is missing: run \`npm run build\``);
      const module = checker.getSymbolAtLocation(source);
      const exported = module === undefined ? [] : checker.getExportsOfModule(module);
      const lines = exported.map((symbol) => `  ${symbol.name}${describe(checker, symbol, source)}`);
      return `${name}\n${lines.sort().join("\n")}${lines.length === 0 ? "" : "\n"}`;
    })
    .join("\n");
}

function describe(checker: ts.TypeChecker, symbol: ts.Symbol, at: ts.SourceFile): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  if ((target.flags & ts.SymbolFlags.Value) === 0) return "";
  const type = checker.typeToString(checker.getTypeOfSymbolAtLocation(target, at));
  return `: ${type.replaceAll(/\s+/g, " ")}`;
}
