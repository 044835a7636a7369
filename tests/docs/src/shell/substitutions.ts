/** What a command line of the documentation becomes before it is run, so that no run depends on ports, keys or other machines. */
export interface Substitution {
  readonly from: RegExp;
  /** May name `$MOCK`, the address of the emulator that the block is run against, and other variables of the stage. */
  readonly to: string;
  readonly why: string;
}

/** In order. */
export const SUBSTITUTIONS: readonly Substitution[] = [
  { from: /^npx /, to: "", why: "the bins are on the path, and npx would ask the registry for what it does not find" },
  { from: /^curl /, to: "curl --fail-with-body ", why: "an answer that is an error ends the line with a status" },
  { from: /http:\/\/127\.0\.0\.1:4010|localhost:4010/g, to: "$MOCK", why: "a port of its own" },
  { from: /https:\/\/api\.anthropic\.com/g, to: "$MOCK", why: "no network and no key" },
  { from: /\bsesn_…/g, to: "$SESSION_ID", why: "a session that exists" },
  {
    from: /evidence\/session-[\w…]+\.jsonl/g,
    to: "evidence/session-*.jsonl",
    why: "the name has the time of the recording",
  },
];

/** The line as it is run. */
export const substitute = (line: string): string =>
  SUBSTITUTIONS.reduce((text, { from, to }) => text.replace(from, to.replaceAll("$", "$$$$")), line);
