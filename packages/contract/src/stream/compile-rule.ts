import { atMostOnce, closes } from "./kinds/closes.ts";
import { countsUp } from "./kinds/counts-up.ts";
import { immediatelyPrecedes } from "./kinds/immediately-precedes.ts";
import { liveness } from "./kinds/liveness.ts";
import { never } from "./kinds/never.ts";
import { precedes } from "./kinds/precedes.ts";
import { prefix } from "./kinds/prefix.ts";
import { references } from "./kinds/references.ts";
import type { MonitorOptions, Step } from "./monitor.ts";
import type { StreamRule } from "./rule.ts";

/** The steps that check one rule. A `framing` rule has none: it concerns the frame around the event. */
export function compileRule(rule: StreamRule, options: MonitorOptions): Step[] {
  switch (rule.kind) {
    case "precedes":
      return precedes(rule, options);
    case "immediately-precedes":
      return immediatelyPrecedes(rule, options);
    case "references":
      return references(rule, options);
    case "at-most-once":
      return atMostOnce(rule, options);
    case "closes":
      return closes(rule, options);
    case "liveness":
      return liveness(rule, options);
    case "counts-up":
      return countsUp(rule, options);
    case "prefix":
      return prefix(rule, options);
    case "never":
      return never(rule, options);
    case "framing":
      return [];
  }
}
