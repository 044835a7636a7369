import type { Block } from "./blocks.ts";
import { nameOf } from "./blocks.ts";
import { DRAWINGS } from "./proofs/drawings.ts";
import { ELSEWHERE } from "./proofs/elsewhere.ts";
import { OUTPUTS } from "./proofs/outputs.ts";
import { type Selector, selects } from "./proofs/selector.ts";

/** How a block is proven. */
export type Proof = "elsewhere" | "drawing" | "output" | "program" | "shell" | "data";

const BY_LANGUAGE: Readonly<Record<string, Proof>> = {
  ...{ ts: "program", tsx: "program", mts: "program", js: "program", mjs: "program", jsx: "program" },
  ...{ sh: "shell", bash: "shell" },
  ...{ json: "data", jsonc: "data", yaml: "data", yml: "data", md: "data" },
};

/** Proofs that name their blocks, by kind. */
export const NAMED: ReadonlyMap<Proof, readonly Selector[]> = new Map<Proof, readonly Selector[]>([
  ["elsewhere", ELSEWHERE],
  ["drawing", DRAWINGS],
  ["output", OUTPUTS],
]);

/**
 * Decides how a block is proven: as it is named in the data, else by its language.
 *
 * @param named proofs that name blocks; those of the repository if not given
 * @returns the proof, or what is wrong, with the place of the block
 */
export function proofOf(block: Block, named = NAMED): { readonly proof: Proof } | { readonly problem: string } {
  const name = nameOf(block);
  if (block.language === "") return { problem: `${name}: the block has no language` };
  const kinds = [...named].flatMap(([kind, selectors]) =>
    selectors.some((each) => selects(each, block)) ? [kind] : [],
  );
  if (kinds.length > 1) return { problem: `${name}: proven as ${kinds.join(" and as ")}` };
  const proof = kinds[0] ?? BY_LANGUAGE[block.language];
  if (proof !== undefined) return { proof };
  return { problem: `${name}: nothing proves a block in ${block.language}; name what does in tests/docs/src/proofs/` };
}

/** The blocks of one proof. */
export const blocksOf = (proof: Proof, blocks: readonly Block[]): Block[] =>
  blocks.filter((block) => {
    const found = proofOf(block);
    return "proof" in found && found.proof === proof;
  });
