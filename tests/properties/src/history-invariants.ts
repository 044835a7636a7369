import { microsOf, type WireEvent } from "@managed-agents/harness";

/** How a later history fails to continue an earlier one of the same session, one line each. */
export function historyViolations(earlier: readonly WireEvent[], later: readonly WireEvent[]): string[] {
  return [...lost(earlier, later), ...reordered(earlier, later), ...misordered(later), ...dangling(later)];
}

/**
 * The processed part of a history. What waits comes behind it and may still move: events without a time, and an outcome that nothing
 * follows, which carries the time of its receipt (behaviour 2.1) until it stands behind the running events that it causes (live L1).
 */
export function settled(history: readonly WireEvent[]): readonly WireEvent[] {
  const last = history.findLastIndex(
    ({ type, processed_at }) => processed_at !== null && type !== "user.define_outcome",
  );
  return history.slice(0, last + 1);
}

function lost(earlier: readonly WireEvent[], later: readonly WireEvent[]): string[] {
  const ids = new Set(later.map(({ id }) => id));
  return settled(earlier).flatMap(({ id, type }) => (ids.has(id) ? [] : [`${type} ${id} is no longer listed`]));
}

function reordered(earlier: readonly WireEvent[], later: readonly WireEvent[]): string[] {
  const [before, after] = [settled(earlier), settled(later)];
  const place = before.findIndex((event, index) => JSON.stringify(event) !== JSON.stringify(after[index]));
  return place === -1 ? [] : [`event ${place} was ${before[place]?.id} and is ${after[place]?.id}, or has changed`];
}

function misordered(history: readonly WireEvent[]): string[] {
  const ids = history.map(({ id }) => id);
  const doubles = new Set(ids).size === ids.length ? [] : ["an id is listed twice"];
  const early = settled(history).filter(({ processed_at }) => processed_at === null);
  if (early.length > 0)
    doubles.push(`${early[0]?.type} ${early[0]?.id} waits, but others that are processed come behind it`);
  const processed = settled(history).filter(({ processed_at }) => processed_at !== null);
  const place = processed.findIndex(
    ({ processed_at }, index) => index > 0 && microsOf(processed_at) <= microsOf(processed[index - 1]?.processed_at),
  );
  if (place === -1) return doubles;
  return [...doubles, `event ${place} is not later than the one before: ${processed[place]?.processed_at}`];
}

/** Every property through which one event names another of the same session. */
const REFERENCES = ["tool_use_id", "custom_tool_use_id", "mcp_tool_use_id", "model_request_start_id"] as const;

function dangling(history: readonly WireEvent[]): string[] {
  const known = new Set<string>();
  const problems: string[] = [];
  for (const event of history) {
    const named = [...REFERENCES.map((name) => event[name]), ...(event.stop_reason?.event_ids ?? [])];
    for (const id of named) {
      if (typeof id === "string" && !known.has(id))
        problems.push(`${event.type} ${event.id} names ${id}, which is not before it`);
    }
    if (event.id !== undefined) known.add(event.id);
  }
  return problems;
}
