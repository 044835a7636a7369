import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "./blocks.ts";
import { PREAMBLES, type Preamble } from "./proofs/preambles.ts";
import { selects } from "./proofs/selector.ts";

/** A program of a page, as a file. */
export interface Program {
  readonly block: Block;
  /** In the folder of all. */
  readonly file: string;
  readonly source: string;
  /** Lines that stand before the block in the file. */
  readonly before: number;
  readonly preamble: Preamble | undefined;
}

/** Makes a file of each block, with what it needs around it. */
export function makePrograms(blocks: readonly Block[], preambles = PREAMBLES): Program[] {
  return blocks.map((block) => {
    const preamble = preambles.find((each) => selects(each, block));
    const before = preamble?.before === undefined ? "" : `${preamble.before}\n`;
    // A file without an import or an export would not be a module, and could not await.
    const source = `${before}${block.text}${preamble?.after ?? ""}\nexport {};\n`;
    const file = `${block.document.replace(/\W+/g, "-")}-${block.line}.${block.language}`;
    return { block, file, source, before: before.split("\n").length - 1, preamble };
  });
}

/** Writes programs into a folder in which the packages are found, with settings stricter than most projects have. */
export function writePrograms(programs: readonly Program[], parent: string) {
  const folder = mkdtempSync(join(parent, ".programs-"));
  mkdirSync(join(folder, "run"));
  for (const { file, source } of programs) writeFileSync(join(folder, file), source);
  const compilerOptions = {
    ...{ noEmit: true, types: ["node"], jsx: "react-jsx", allowJs: true, checkJs: true },
    // A page may show what it imports before it uses it.
    noUnusedLocals: false,
  };
  const include = ["*.ts", "*.tsx", "*.mts", "*.js", "*.mjs", "*.jsx"];
  const settings = { extends: "../../../tsconfig.base.json", compilerOptions, include };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  return { folder, remove: (): void => rmSync(folder, { recursive: true, force: true }) };
}

/** Lines of a compiler, with places of the pages instead of those of the files. */
export function inPages(output: string, programs: readonly Program[]): string[] {
  return output
    .split("\n")
    .filter((line) => /error TS\d+/.test(line))
    .map((line) => {
      const [, file, number, message] = /([^/\\]+)\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
      const program = programs.find((each) => each.file === file);
      if (program === undefined) return line;
      const at = program.block.line + Number(number) - program.before;
      return `${program.block.document}:${at}: ${message}`;
    });
}
