import type { ChangeRule } from "../rule.ts";

/** Announced ends: `deprecated: true` with `x-sunset: YYYY-MM-DD`, before which nothing is removed. */
export const DEPRECATION_RULES = {
  deprecated: {
    topic: "deprecation",
    what: "deprecated",
    why: "It works as before; editors strike it through.",
    neither: "documentation",
    affects: ["callers", "readers"],
  },
  undeprecated: {
    topic: "deprecation",
    what: "no longer deprecated",
    why: "It works as before.",
    neither: "documentation",
    affects: ["callers", "readers"],
  },
  "sunset-set": {
    topic: "deprecation",
    what: "end announced",
    why: "It works until that day.",
    neither: "documentation",
    affects: ["callers", "readers"],
  },
  "sunset-brought-forward": {
    topic: "deprecation",
    what: "announced end brought forward",
    why: "Whoever planned by the old date is late.",
    neither: "breaking",
    affects: ["callers", "readers"],
  },
  "sunset-postponed": {
    topic: "deprecation",
    what: "announced end postponed or withdrawn",
    why: "It works longer than was announced.",
    neither: "documentation",
    affects: ["callers", "readers"],
  },
  "sunset-unreadable": {
    topic: "deprecation",
    what: "announced end is no date",
    why: "x-sunset is a day, as in 2027-01-31; anything else announces nothing.",
    neither: "breaking",
    affects: ["callers", "readers"],
  },
  "removed-before-sunset": {
    topic: "deprecation",
    what: "removed before its announced end",
    why: "Callers were promised that it works until that day.",
    neither: "breaking",
    affects: ["callers", "readers", "types", "mock", "tools", "commands"],
  },
  "removed-after-sunset": {
    topic: "deprecation",
    what: "removed after its announced end",
    why: "It was deprecated, and the day that was announced has come.",
    neither: "additive",
    affects: ["callers", "readers", "types", "mock", "tools", "commands"],
  },
} as const satisfies Record<string, ChangeRule>;
