import { join } from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  noEmit: true,
  strict: true,
  skipLibCheck: true,
};

/** Where the text of a hover is asked for: right before the name. */
const MARK = "/**/";
/** In this folder imports of the kit resolve as they do for its users: through `package.json`, to the built declarations. */
const FILE = join(import.meta.dirname, "open-file.ts");

/** An editor with one file open, as TypeScript's language service serves it. */
export interface Editor {
  /**
   * What the editor shows for the name behind the mark: its type, then its documentation after an empty line.
   *
   * @param source TypeScript with one mark
   */
  hover(source: string): string;
  /** What the editor underlines in red, each as `TS2339: …` with the details on lines of their own. */
  errors(source: string): string[];
  /** The program of the source, for questions about many types at once. */
  program(source: string): { readonly checker: ts.TypeChecker; readonly file: ts.SourceFile };
}

export function openEditor(): Editor {
  let text = "";
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => OPTIONS,
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [FILE],
    getScriptVersion: (file) => (file === FILE ? String(version) : "0"),
    getScriptSnapshot(file) {
      const content = file === FILE ? text : ts.sys.readFile(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: (file) => (file === FILE ? text : ts.sys.readFile(file)),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath ? { realpath: ts.sys.realpath } : {}),
  });
  const open = (source: string): void => {
    text = source;
    version += 1;
  };
  return {
    hover(source) {
      if (source.split(MARK).length !== 2) throw new Error(`expected one ${MARK} in the source:\n${source}`);
      open(source);
      const info = service.getQuickInfoAtPosition(FILE, source.indexOf(MARK) + MARK.length);
      const tags = (info?.tags ?? []).map(({ name, text: words }) =>
        `@${name} ${ts.displayPartsToString(words)}`.trim(),
      );
      const shown = [info?.displayParts, info?.documentation].map((parts) => ts.displayPartsToString(parts));
      return [...shown, ...tags].filter((part) => part !== "").join("\n\n");
    },
    errors(source) {
      open(source);
      return [...service.getSyntacticDiagnostics(FILE), ...service.getSemanticDiagnostics(FILE)].map(
        ({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      );
    },
    program(source) {
      open(source);
      const program = service.getProgram();
      const file = program?.getSourceFile(FILE);
      if (program === undefined || file === undefined) throw new Error("the language service has no program");
      return { checker: program.getTypeChecker(), file };
    },
  };
}
