import { createStreamChecker, formatViolation, type StreamCheckerOptions } from "@managed-agents/contract";
import { triggeredRules } from "./coverage/rule-triggers.ts";
import { sawRule } from "./seen.ts";
import type { Frame, World } from "./world.ts";

/** What the stream contract says about frames, in readable lines. Notes which rules had something to check. */
export function violations(
  { profile, target }: World,
  frames: readonly Frame[],
  options: StreamCheckerOptions,
  names?: readonly (string | undefined)[],
): string[] {
  const how: StreamCheckerOptions = { ...options, profile: profile === "varied" ? "any" : profile };
  const checker = createStreamChecker(undefined, how);
  const found = frames.flatMap((frame, index) => checker.push(frame, names?.[index])).map(formatViolation);
  for (const rule of triggeredRules(frames, how)) sawRule(target.kind, rule);
  return found;
}
