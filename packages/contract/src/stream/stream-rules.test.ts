import { expect, test } from "vitest";
import { RULE_TRACES } from "../gen/rule-traces.gen.ts";
import { STREAM_RULES } from "../gen/stream-rules.gen.ts";
import { createStreamChecker, type StreamCheckerOptions } from "./create-stream-checker.ts";
import type { StreamRule } from "./rule.ts";

/** Ids of the rules that the frames break, in order. Traces are cut to what matters, so shapes are not judged. */
function broken(rule: StreamRule, frames: readonly string[], options: StreamCheckerOptions): string[] {
  const checker = createStreamChecker([rule], { schemas: false, ...options });
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

test.each(STREAM_RULES.filter(({ needs }) => needs === "any-join"))("$id judges a late join too", (rule) => {
  const { passes, fails } = RULE_TRACES[rule.id];
  expect(broken(rule, passes, { joined: "late" })).toEqual([]);
  expect(broken(rule, fails, { joined: "late" })).toEqual([rule.id]);
});

test.each(STREAM_RULES.filter(({ needs }) => needs === "from-start"))("$id says nothing about a late join", (rule) => {
  expect(broken(rule, RULE_TRACES[rule.id].fails, { joined: "late" })).toEqual([]);
});

test.each(STREAM_RULES)("$id breaks at the last frame of its failing trace and no earlier", (rule) => {
  const { fails } = RULE_TRACES[rule.id];
  expect(broken(rule, fails.slice(0, -1), { joined: "start" })).toEqual([]);
});
