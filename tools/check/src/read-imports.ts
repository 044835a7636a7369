import ts from "typescript";

/** One module that a file imports. */
export interface Import {
  /** As written: `./load.ts`, `node:fs`, `yaml`. */
  readonly specifier: string;
  /** Starts at 1. */
  readonly line: number;
}

/**
 * Every module that a file names: static and dynamic imports, exports from, import types, triple-slash references, and `require`
 * in a file that makes one.
 * A dynamic import of something computed cannot be read and is not listed.
 */
export function readImports(text: string): Import[] {
  // Elsewhere a call of something named `require` is the file's own function.
  const requires = text.includes("createRequire(");
  const { importedFiles, referencedFiles, typeReferenceDirectives } = ts.preProcessFile(text, true, requires);
  const lineOf = (position: number): number => text.slice(0, position).split("\n").length;
  return [
    ...importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, line: lineOf(pos) })),
    ...referencedFiles.map(({ fileName, pos }) => ({ specifier: asRelative(fileName), line: lineOf(pos) })),
    ...typeReferenceDirectives.map(({ fileName, pos }) => ({
      specifier: fileName === "node" ? "node:module" : fileName,
      line: lineOf(pos),
    })),
  ].sort((a, b) => a.line - b.line);
}

/** `/// <reference path="a.ts" />` is relative without saying so. */
const asRelative = (path: string): string => (path.startsWith(".") ? path : `./${path}`);
