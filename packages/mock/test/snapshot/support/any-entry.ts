import fc from "fast-check";
import type { Act, Chosen } from "./acts/act.ts";
import { AGENT_ACTS } from "./acts/agent-acts.ts";
import { FAULT_ACTS } from "./acts/fault-acts.ts";
import { FILE_ACTS } from "./acts/file-acts.ts";
import { MEMORY_ACTS } from "./acts/memory-acts.ts";
import { SESSION_ACTS } from "./acts/session-acts.ts";
import { VAULT_ACTS } from "./acts/vault-acts.ts";
import { advance, type Entry, tick } from "./play.ts";

const ACTS = {
  ...SESSION_ACTS,
  ...AGENT_ACTS,
  ...VAULT_ACTS,
  ...MEMORY_ACTS,
  ...FILE_ACTS,
  ...FAULT_ACTS,
  pass: (driven, { b }) => {
    const ms = [0.1, 20, 300, 3000, 50_000, 2_600_000_000][b % 6] as number;
    return String((driven.setting.pace === "manual" ? advance(ms) : tick)(driven));
  },
} as const satisfies Readonly<Record<string, Act>>;

/** What a random entry does, and by what it chooses. */
export interface Choice extends Chosen {
  readonly what: keyof typeof ACTS;
}

const WEIGHTS: Readonly<Partial<Record<keyof typeof ACTS, number>>> = {
  create: 6,
  say: 8,
  answer: 10,
  create_credential: 4,
  create_memory: 5,
  pass: 28,
};

const NAMES = (Object.keys(ACTS) as (keyof typeof ACTS)[]).flatMap((name) =>
  new Array<keyof typeof ACTS>(WEIGHTS[name] ?? 2).fill(name),
);

const choice: fc.Arbitrary<Choice> = fc.record({
  what: fc.constantFrom(...NAMES),
  a: fc.nat(7),
  b: fc.nat(23),
  text: fc.constantFrom("x", "Where is it?", "ä\n\u2028\ud83d\ude00", "\ud800", '{"id":"'),
  yes: fc.boolean(),
  later: fc.constantFrom(0, 1, 7, 60, 900, 4000, 2_600_000_000),
});

const FIRST: Choice = { what: "create", a: 0, b: 2, text: "x", yes: true, later: 1 };

/** Lists of random entries; the first one makes a session that plays the random scenario. */
export const choices: fc.Arbitrary<Choice[]> = fc
  .array(choice, { minLength: 10, maxLength: 60, size: "max" })
  .map((rest) => [FIRST, ...rest]);

/** The entry of a choice. @param time by the wall clock */
export const entryOf = (choice: Choice, time: number): Entry => ({
  time,
  act: (driven) => ACTS[choice.what](driven, choice),
});
