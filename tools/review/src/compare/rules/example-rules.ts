import type { ChangeRule } from "../rule.ts";

/** Examples show what is promised; an old one that no longer fits shows what broke. */
export const EXAMPLE_RULES = {
  "example-added": {
    topic: "examples",
    what: "example added",
    why: "Nothing on the wire depends on it.",
    neither: "documentation",
    affects: ["mock"],
  },
  "example-removed": {
    topic: "examples",
    what: "example removed",
    why: "Nothing on the wire depends on it.",
    neither: "documentation",
    affects: ["mock"],
  },
  "example-changed": {
    topic: "examples",
    what: "example changed",
    why: "Nothing on the wire depends on it.",
    neither: "documentation",
    affects: ["mock"],
  },
  "example-no-longer-valid": {
    topic: "examples",
    what: "example of the earlier version no longer fits",
    why: "A request that was shown as right is refused. An answer that was shown is one that readers no longer meet.",
    request: "breaking",
    response: "additive",
    affects: ["callers", "readers", "mock"],
  },
} as const satisfies Record<string, ChangeRule>;
