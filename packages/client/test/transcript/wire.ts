import type { SessionEvent, StreamEvent } from "@managed-agents/types";

let count = 0;

/** An event of the history, with an id and a time of its own unless the test gives them. */
export function wire(type: string, properties: object = {}): SessionEvent & { readonly id: string } {
  count++;
  const processed_at = new Date(1_790_000_000_000 + count).toISOString();
  return { id: `sevt_${count}`, type, processed_at, ...properties } as never;
}

/** The content of a message. */
export const text = (...texts: string[]): object => ({ content: texts.map((text) => ({ type: "text", text })) });

export const start = (id: string, type = "agent.message"): StreamEvent =>
  ({ type: "event_start", event: { id, type } }) as StreamEvent;

export const delta = (event_id: string, text: string, index?: number): StreamEvent => ({
  type: "event_delta",
  event_id,
  delta: { type: "content_delta", content: { type: "text", text }, ...(index !== undefined && { index }) },
});

export const idle = (type = "end_turn", event_ids?: readonly string[]): SessionEvent =>
  wire("session.status_idle", { stop_reason: { type, ...(event_ids && { event_ids }) }, stop_details: null });
