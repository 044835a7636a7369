import type { IncomingMessage, ServerResponse } from "node:http";
import { json, openStream } from "./serve.ts";
import { event, idle, running, type WireEvent } from "./wire-events.ts";

const history: WireEvent[] = [];
const streams: ServerResponse[] = [];

const write = (response: ServerResponse, ...events: WireEvent[]): void =>
  void response.write(events.map((one) => `data: ${JSON.stringify(one)}\n\n`).join(""));

const emit = (...events: WireEvent[]): void => {
  history.push(...events);
  for (const stream of streams) write(stream, ...events);
};

/** A session that looks up an order with the tool of the client, and says what that returned. */
export function playOrder({ method, url }: IncomingMessage, response: ServerResponse, body: string): void {
  if (url?.includes("/stream")) {
    streams.push(response);
    openStream(response);
  } else if (method === "GET") json(response, 200, { data: history, next_page: null });
  else takeUp(JSON.parse(body).events[0], response);
}

function takeUp(sent: WireEvent, response: ServerResponse): void {
  const id = `sevt_sent_${history.length}`;
  json(response, 200, { data: [{ ...sent, id, processed_at: null }] });
  emit(running(history.length), event(history.length, sent.type, { ...sent, id }));
  if (sent.type === "user.message") {
    const call = event(100, "agent.custom_tool_use", { name: "lookup_order", input: { order: "1187" } });
    emit(call, idle(101, "requires_action", { event_ids: [call.id] }));
  } else emit(event(102, "agent.message", { content: sent.content }), idle(103));
}

/** A session whose turn is over. */
export function playFinished({ url }: IncomingMessage, response: ServerResponse): void {
  if (url?.includes("/stream")) openStream(response);
  else json(response, 200, { data: [running(1), event(2), idle(3)], next_page: null });
}
