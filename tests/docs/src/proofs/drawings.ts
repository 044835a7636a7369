import type { Selector } from "./selector.ts";

/** A drawing: the paths in it exist, and nothing else of it can be checked. */
export interface Drawing extends Selector {
  /** The folder to which the paths belong. */
  readonly root: string;
  /** What a path looks like in it; the first group is the path. */
  readonly path: RegExp;
  /** How many there are at least, so that an expression that finds none is no proof. */
  readonly atLeast: number;
}

export const DRAWINGS: readonly Drawing[] = [
  {
    document: "docs/ARCHITECTURE.md",
    language: "mermaid",
    root: ".",
    path: /\b((?:spec|tools|packages|tests)\/[\w/-]*)/g,
    atLeast: 15,
  },
  { document: "docs/ARCHITECTURE.md", contains: "node/ ", root: "packages/mock/src", path: /^ *(\w+\/)/gm, atLeast: 9 },
  {
    document: "tools/gen/README.md",
    contains: "load.ts ──►",
    root: "tools/gen/src",
    path: /([\w-]+\.ts|emit\/)/g,
    atLeast: 5,
  },
];
