import fc from "fast-check";
import { AGENT_MOVES } from "./agents.ts";
import { ENVIRONMENT_MOVES } from "./environments.ts";
import { FILE_MOVES } from "./files.ts";
import { MEMORY_MOVES } from "./memory.ts";
import type { Chance, Move } from "./move.ts";
import { SESSION_MOVES, TURN_MOVES } from "./sessions.ts";
import { VAULT_MOVES } from "./vaults.ts";

/** One step of a chain: a move by its name, and its chance. */
export interface Step extends Chance {
  readonly move: string;
}

export const CALL_MOVES: Readonly<Record<string, Move>> = {
  ...AGENT_MOVES,
  ...ENVIRONMENT_MOVES,
  ...FILE_MOVES,
  ...VAULT_MOVES,
  ...MEMORY_MOVES,
  ...SESSION_MOVES,
};

export const ALL_MOVES: Readonly<Record<string, Move>> = { ...CALL_MOVES, ...TURN_MOVES };

/** Few words, so that a change is often none. */
const WORDS = ["one", "two words", "three", "vier"];

/** What has to be there before anything else can happen comes up more often. */
const OFTEN = ["create an agent", "create an environment", "create a session", "write a memory", "add a credential"];

/** Chains of moves. They are lists, not commands of fast-check, so that a seed and a path play a failure again. */
export function anyChain(moves: Readonly<Record<string, Move>>): fc.Arbitrary<readonly Step[]> {
  const names = Object.keys(moves);
  const often = [...OFTEN, ...OFTEN, ...Object.keys(TURN_MOVES)].filter((name) => names.includes(name));
  const step = fc.record({
    move: fc.constantFrom(...names, ...often),
    pick: fc.nat(20),
    other: fc.nat(20),
    word: fc.constantFrom(...WORDS),
  });
  return fc.array(step, { minLength: 1, maxLength: 60, size: "max" });
}
