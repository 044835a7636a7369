import { expect, test } from "vitest";
import { RULE_TRACES } from "../gen/rule-traces.gen.ts";
import { STREAM_RULES } from "../gen/stream-rules.gen.ts";
import { createStreamChecker } from "./create-stream-checker.ts";
import { STREAM_PROFILES } from "./profile.ts";
import type { StreamRule } from "./rule.ts";
import type { StreamCheckerOptions } from "./stream-checker-options.ts";

/** Ids of the rules that the frames break, in order. Traces are cut to what matters, so shapes are not validated. */
function broken(rule: StreamRule, frames: readonly string[], options: StreamCheckerOptions): string[] {
  const [profile = "any"] = rule.profiles ?? [];
  const checker = createStreamChecker([rule], { schemas: false, profile, ...options });
  return frames.flatMap((text) => {
    const frame = JSON.parse(text);
    const found = rule.kind === "framing" ? checker.push(frame.data, frame.event) : checker.push(frame);
    return found.map(({ rule }) => rule);
  });
}

test.each(STREAM_RULES)("$id passes its passing trace and names itself for its failing one", (rule) => {
  const { passes, fails } = RULE_TRACES[rule.id];
  expect(broken(rule, passes, { joined: "start" })).toEqual([]);
  expect(broken(rule, fails, { joined: "start" })).toEqual([rule.id]);
});

test.each(STREAM_RULES.filter(({ needs }) => needs === "any-join"))("$id is checked on a late join too", (rule) => {
  const { passes, fails } = RULE_TRACES[rule.id];
  expect(broken(rule, passes, { joined: "late" })).toEqual([]);
  expect(broken(rule, fails, { joined: "late" })).toEqual([rule.id]);
});

test.each(STREAM_RULES.filter(({ needs }) => needs === "from-start"))("$id is not checked on a late join", (rule) => {
  expect(broken(rule, RULE_TRACES[rule.id].fails, { joined: "late" })).toEqual([]);
});

test.each(STREAM_RULES)("$id breaks at the last frame of its failing trace and no earlier", (rule) => {
  const { fails } = RULE_TRACES[rule.id];
  expect(broken(rule, fails.slice(0, -1), { joined: "start" })).toEqual([]);
});

test.each(STREAM_RULES)("$id is checked in its profiles, and in no other", (rule: StreamRule) => {
  const { fails } = RULE_TRACES[rule.id as keyof typeof RULE_TRACES];
  const checkedIn = STREAM_PROFILES.filter((profile) => broken(rule, fails, { joined: "start", profile }).length > 0);
  expect(checkedIn).toEqual(rule.profiles ?? ["observed", "documented", "any"]);
});

test("rules that only one source allows exist for both", () => {
  const rules: readonly StreamRule[] = STREAM_RULES;
  const named = rules.flatMap(({ profiles = [] }) => profiles);
  expect([...new Set(named)].sort()).toEqual(["documented", "observed"]);
});
