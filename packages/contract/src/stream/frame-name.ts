import { quote } from "../describe-value.ts";
import type { FramingRule } from "./rule.ts";

/**
 * What is wrong with the `event:` line of a frame by a rule; undefined if nothing is.
 *
 * @param name null for a frame without the line
 */
export function frameNameFault(rule: FramingRule, type: string, name: string | null): string | undefined {
  const allowed = { type: [type], message: ["message"], "type-or-message": [type, "message"] }[rule.name];
  if (name !== null && allowed.includes(name)) return undefined;
  return `the frame of ${type} ${name === null ? "has no event line" : `is named ${quote(name)}`}`;
}
