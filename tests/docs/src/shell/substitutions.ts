/** What a command line of the documentation becomes before it is run, so that no run depends on ports, keys or other machines. */
export interface Substitution {
  readonly from: RegExp;
  /** `{NAME}` stands for a variable of the stage, `$1` for a group. */
  readonly to: string;
  readonly why: string;
}

/** In order. */
export const SUBSTITUTIONS: readonly Substitution[] = [
  {
    from: /(^|\s)npx /,
    to: "$1",
    why: "the bins are on the path, and npx would ask the registry for what it does not find",
  },
  { from: /^curl /, to: "curl --fail-with-body ", why: "an answer that is an error ends the line with a status" },
  { from: /(?:http:\/\/)?(?:127\.0\.0\.1|localhost):4010/g, to: "{MOCK}", why: "a port of its own" },
  { from: /https:\/\/api\.anthropic\.com/g, to: "{MOCK}", why: "no network" },
  { from: /(ANTHROPIC_API_KEY=)…/g, to: "$1any", why: "no key" },
  { from: /\bsesn_…/g, to: "{SESSION_ID}", why: "a session that exists" },
  {
    from: /evidence\/(session|proxy)-[\w…]+\.jsonl/g,
    to: "evidence/$1-*.jsonl",
    why: "the name has the time of the recording",
  },
  { from: /^source <\((.* completion zsh)\)$/, to: "$1", why: "not every machine has zsh" },
  { from: /^(.* completion fish) \| source$/, to: "$1", why: "not every machine has fish" },
];

/** The line as it is run. @param env variables of the stage */
export const substitute = (line: string, env: Readonly<Record<string, string>>): string =>
  SUBSTITUTIONS.reduce(
    (text, { from, to }) =>
      text.replace(
        from,
        to.replace(/\{(\w+)\}/g, (_, name) => env[name] ?? ""),
      ),
    line,
  );
