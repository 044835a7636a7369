import { createScrubber } from "@managed-agents/contract/recording";
import { SCENARIO_KEY } from "../../../domain/scenario-key.ts";

/** Takes out of data what nobody else should see, and leaves what a replay needs. */
export interface InputScrubber {
  /** Data in which texts stay, whatever is redacted: scenarios, settings, ids. */
  keepTexts(value: unknown): unknown;
  /** What a client sent, or what answers it. */
  scrub(value: unknown): unknown;
}

/** @param redactText leave only the form of texts */
export function createInputScrubber(redactText: boolean): InputScrubber {
  const plain = createScrubber({ keepIds: true });
  const masking = createScrubber({ keepIds: true, redactText: true });
  const by = (scrubber: typeof plain, data: unknown): unknown =>
    scrubber.scrub({ kind: "frame", at: 0, exchange: 0, event: null, data }).data;
  const keepTexts = (value: unknown): unknown => restored(value, by(plain, value), "", NO_WORDS);
  const mask = (value: unknown): unknown => restored(value, by(masking, value), "", WORDS);
  return {
    keepTexts,
    // What is known to be secret in one place is hidden in others, also where texts are masked. No mask brings it back.
    scrub: (value) => (redactText ? mask(keepTexts(value)) : keepTexts(value)),
  };
}

/** What is left of a secret before it reaches a log (house rule D241): no secret, and what follows depends on it. */
const FATES: ReadonlySet<unknown> = new Set(["accepted", "expired", "invalid", "unreachable"]);

const COMMAND = /^\s*\/scenario\s+[\w-]+/;

/** Puts back what a replay depends on and what shows nothing: fates of tokens, names of scenarios, and words of this log. */
function restored(original: unknown, scrubbed: unknown, name: string, words: ReadonlySet<string>): unknown {
  if (typeof original === "string" && typeof scrubbed === "string") {
    if (FATES.has(original) || name === SCENARIO_KEY || words.has(name)) return original;
    const command = COMMAND.exec(original)?.[0];
    return command === undefined || scrubbed.length < command.length
      ? scrubbed
      : command + scrubbed.slice(command.length);
  }
  if (Array.isArray(original) && Array.isArray(scrubbed)) {
    return original.map((item, index) => restored(item, scrubbed[index], name, words));
  }
  if (typeof original !== "object" || original === null || typeof scrubbed !== "object" || scrubbed === null)
    return scrubbed;
  const before = Object.entries(original);
  const after = Object.entries(scrubbed);
  // Names of a free form, of which two became the same: nothing below depends on them.
  if (before.length !== after.length) return withScenario(original, scrubbed);
  const entries = before.map(([key, inner], index): [string, unknown] => {
    const [scrubbedKey, value] = after[index] as [string, unknown];
    return key === SCENARIO_KEY ? [key, inner] : [scrubbedKey, restored(inner, value, key, words)];
  });
  return Object.fromEntries(entries);
}

const withScenario = (original: object, scrubbed: object): object =>
  Object.hasOwn(original, SCENARIO_KEY)
    ? Object.fromEntries([
        ...Object.entries(scrubbed),
        [SCENARIO_KEY, (original as Record<string, unknown>)[SCENARIO_KEY]],
      ])
    : scrubbed;

/** Properties that hold words of the wire or of scripts. */
const WORDS: ReadonlySet<string> = new Set(["kind", "op", "permission", "sha256", "contentType"]);
const NO_WORDS: ReadonlySet<string> = new Set();
