import type { Selector } from "./selector.ts";

/** A block that shows what a program prints. */
export interface Output extends Selector {
  /** The block of shell that prints it, in the same document; or a file that a test holds to what is printed. */
  readonly printedBy: { readonly block: string } | { readonly file: string };
}

export const OUTPUTS: readonly Output[] = [
  {
    document: "tools/gen/README.md",
    contains: "unknown keyword",
    printedBy: { file: "tools/gen/test/cases/several-problems/error.txt" },
  },
  { document: "docs/spec-review.md", language: "text", printedBy: { block: "--no-consequences" } },
];
