/** One event, as a test writes it. */
export type WireEvent = { readonly type: string } & Record<string, unknown>;

/** A time, so many milliseconds after another. */
export const at = (n: number): string => new Date(Date.UTC(2026, 10, 20) + n).toISOString();

/** An event that was processed then. */
export const event = (n: number, type = "agent.message", rest: object = {}): WireEvent => ({
  id: `sevt_${n}`,
  type,
  processed_at: at(n),
  ...(type === "agent.message" && { content: [{ type: "text", text: `text ${n}` }] }),
  ...rest,
});

/** The session stopped working, for this reason. */
export const idle = (n: number, reason = "end_turn", rest: object = {}): WireEvent =>
  event(n, "session.status_idle", { stop_reason: { type: reason, ...rest } });

export const running = (n: number): WireEvent => event(n, "session.status_running");
