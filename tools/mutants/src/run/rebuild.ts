import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ended } from "@managed-agents/command";
import ts from "typescript";
import { runNode } from "./run-node.ts";

/** What follows from the document, in folders and files of the repository. */
const GENERATED = ["spec/dist", "packages/contract/compiled", "packages/mock/dist/document"];

const GEN_LIMIT = 120_000;

/** A step of rebuilding that failed, which is how the generator refuses a document. */
export interface Refusal {
  readonly by: string;
  readonly output: string;
}

/**
 * Compiles one source of a package into its `dist/`. Types are not checked: a change of behaviour is to be noticed by a test, not by a
 * compiler.
 *
 * @param folder of the copy
 * @param file `packages/<name>/src/….ts`
 * @returns the file written, or undefined if the package has no module there
 */
export function compile(folder: string, file: string): string | undefined {
  const output = file.replace(/^(packages\/[^/]+)\/src\//, "$1/dist/").replace(/\.ts$/, ".js");
  if (output === file || !existsSync(join(folder, output))) return undefined;
  const { outputText } = ts.transpileModule(readFileSync(join(folder, file), "utf8"), {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  writeFileSync(join(folder, output), outputText);
  return output;
}

/** What is generated from the document in a copy, to find out what changed and to put it back. */
export class Generated {
  readonly #folder: string;
  readonly #texts: ReadonlyMap<string, string>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#texts = readGenerated(folder);
  }

  /** Generates anew what follows from the document, and compiles what that changes. */
  async rebuild(): Promise<Refusal | undefined> {
    const generated = await this.#run("tools/gen/src/main.ts");
    if (generated.status !== 0) return { by: "the generator", output: generated.output };
    const copied = await this.#run("packages/mock/build/copy-document.ts");
    if (copied.status !== 0) return { by: "the mock's build", output: copied.output };
    for (const [file, text] of readGenerated(this.#folder)) {
      if (this.#texts.get(file) !== text) compile(this.#folder, file);
    }
    return undefined;
  }

  /** Puts back what was generated before. */
  restore(): void {
    const now = readGenerated(this.#folder);
    for (const file of now.keys()) if (!this.#texts.has(file)) rmSync(join(this.#folder, file));
    for (const [file, text] of this.#texts) {
      if (now.get(file) === text) continue;
      mkdirSync(dirname(join(this.#folder, file)), { recursive: true });
      writeFileSync(join(this.#folder, file), text);
      compile(this.#folder, file);
    }
  }

  #run(script: string): Promise<Ended> {
    return runNode([join(this.#folder, script)], this.#folder, GEN_LIMIT);
  }
}

function readGenerated(folder: string): Map<string, string> {
  const sources = readdirSync(join(folder, "packages")).map((name) => `packages/${name}/src/gen`);
  const texts = new Map<string, string>();
  for (const home of [...GENERATED, ...sources]) {
    if (!existsSync(join(folder, home))) continue;
    for (const entry of readdirSync(join(folder, home), { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      texts.set(path.slice(folder.length + 1), readFileSync(path, "utf8"));
    }
  }
  return texts;
}
