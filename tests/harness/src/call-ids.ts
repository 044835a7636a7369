/**
 * The ids of the calls that a `session.status_idle` event waits for.
 *
 * @param events what came up to that event; the last idle event counts
 * @throws Error if no event among them waits for anything
 */
export function awaitedCalls(events: readonly { type: string }[]): string[] {
  const idle = events.findLast(({ type }) => type === "session.status_idle") as
    | { stop_reason: { type: string; event_ids?: string[] } }
    | undefined;
  if (idle?.stop_reason.event_ids) return idle.stop_reason.event_ids;
  throw new Error(`no call is waited for; the last idle event says ${idle?.stop_reason.type ?? "nothing"}`);
}
