import type { EventCondition, EventSelector, StreamCheckerOptions, StreamRule } from "@managed-agents/contract";
import { STREAM_RULES } from "@managed-agents/contract";
import type { Frame } from "../live-stream.ts";

const RULES: readonly StreamRule[] = STREAM_RULES;

/** The events that make a rule look at a stream: without one of them, the rule holds of an empty stream. */
function triggersOf(rule: StreamRule): readonly EventSelector[] {
  switch (rule.kind) {
    case "precedes":
    case "immediately-precedes":
      return rule.then;
    case "closes":
      return rule.closer;
    case "liveness":
      return rule.opens;
    case "prefix":
      return rule.pieces;
    case "framing":
      return [{ types: ["*"] }];
    // What must not come at all is looked for in events of its types.
    case "never":
      return rule.event.map(({ types }) => ({ types }));
    default:
      return rule.event;
  }
}

/** The rules to which the options hold a stream, of which a frame is one that they look at. Own code: the checker's choice is on trial. */
export function triggeredRules(frames: readonly Frame[], options: StreamCheckerOptions): readonly string[] {
  const { joined = "late", stream = "session", view = "stream", profile = "any" } = options;
  return RULES.filter(
    (rule) =>
      (rule.profiles === undefined || (profile !== "any" && rule.profiles.includes(profile))) &&
      (rule.needs === "any-join" || joined === "start") &&
      (stream === "session" || rule.scope === "thread" || rule.scope === "connection") &&
      (rule.view === undefined || rule.view === view),
  )
    .filter((rule) => {
      const triggers = triggersOf(rule);
      return frames.some((frame) => triggers.some((selector) => selects(selector, frame)));
    })
    .map(({ id }) => id);
}

function selects({ types, where = [], differs, by }: EventSelector, frame: Frame): boolean {
  if (!types.includes("*") && !types.includes(frame.type)) return false;
  if (!where.every((condition) => holds(condition, frame))) return false;
  if (differs && valuesAt(frame, differs[0])[0] === valuesAt(frame, differs[1])[0]) return false;
  return by === undefined || valuesAt(frame, by).some((value) => value !== null && value !== "");
}

const holds = ({ path, in: values, not }: EventCondition, frame: Frame): boolean =>
  values.includes((valuesAt(frame, path)[0] ?? null) as string | null) !== not;

/** What stands at `stop_reason.type`, or in each item of `stop_reason.event_ids[]`; null for what is absent. */
function valuesAt(frame: Frame, path: string): readonly unknown[] {
  let values: readonly unknown[] = [frame];
  for (const part of path.split(".")) {
    const name = part.replace("[]", "");
    values = values.map((value) => (Object(value) as Readonly<Record<string, unknown>>)[name] ?? null);
    if (part.endsWith("[]")) values = values.flatMap((value) => (Array.isArray(value) ? value : []));
  }
  return values;
}
