import type { SessionEvent } from "@managed-agents/types";
import { onTestFinished, vi } from "vitest";
import { createClient, type SessionsClient } from "../../src/sessions.ts";
import type { WireEvent } from "./wire-events.ts";

/** What a test changes about the answer to a request: another answer, or a failure that it throws. Undefined leaves it. */
export type Interception = (request: string, body: unknown) => Response | Promise<Response> | undefined;

/** A session of a service that does what the test says, on a clock that passes by itself. */
export interface ScriptedSession {
  readonly client: SessionsClient;
  /** Method, path and query of every request, in their order; ids are left out. */
  readonly requests: string[];
  /** Bodies of what was sent. */
  readonly sent: unknown[];
  /** The history, which the list shows. */
  readonly history: WireEvent[];
  /** Streams that are open. */
  readonly open: () => number;
  /** Adds events to the history and to the streams. */
  emit(...events: WireEvent[]): void;
  /** Adds events to the streams alone. */
  stream(...events: WireEvent[]): void;
  /** Writes raw text to the streams. */
  write(text: string): void;
  /** Ends every stream: properly, or by a cut. */
  end(cut?: Error): void;
  intercept: Interception;
}

/** Every wait is over at once, in the order of the times. */
export function useFastTime(): void {
  vi.useFakeTimers();
  vi.setTimerTickMode("nextTimerAsync");
  onTestFinished(() => void vi.useRealTimers());
}

export function scriptedSession(history: readonly WireEvent[] = []): ScriptedSession {
  useFastTime();
  const controllers = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  const openStream = (signal: AbortSignal | null | undefined): Response => {
    let own: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        own = controller;
        controllers.add(controller);
        controller.enqueue(encoder.encode(": connected\n\n"));
      },
      cancel: () => void controllers.delete(own),
    });
    signal?.addEventListener("abort", () => controllers.delete(own));
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  };

  /** Oldest first, by the filters that the client uses. */
  const list = (query: URLSearchParams): Response => {
    const from = query.get("created_at[gte]");
    const types = query.getAll("types[]");
    const data = session.history.filter(
      ({ type, processed_at }) =>
        (!types.length || types.includes(type)) && (!from || (processed_at != null && `${processed_at}` >= from)),
    );
    if (query.get("order") === "desc") data.reverse();
    return Response.json({ data, next_page: null });
  };

  let sends = 0;
  const session: ScriptedSession = {
    client: createClient({
      apiKey: "any",
      baseURL: "http://service.invalid",
      async fetch(input, init) {
        const { pathname, search, searchParams } = new URL(`${input}`);
        const request = `${init?.method} ${pathname.replace("/v1/sessions/sesn_1/", "")}${decodeURIComponent(search)}`;
        const body = init?.body ? JSON.parse(`${init.body}`) : undefined;
        session.requests.push(request);
        if (body) session.sent.push(body);
        // A turn of the loop, as a network takes.
        await new Promise((resolve) => setTimeout(resolve, 1));
        init?.signal?.throwIfAborted();
        const other = await session.intercept(request, body);
        if (other) return other;
        if (pathname.endsWith("/stream")) return openStream(init?.signal);
        if (init?.method === "GET") return list(searchParams);
        const events = body.events.map((event: object) => ({
          id: `sevt_sent_${++sends}`,
          ...event,
          processed_at: null,
        }));
        return Response.json({ data: events });
      },
    }),
    requests: [],
    sent: [],
    history: [...history],
    open: () => controllers.size,
    emit(...events) {
      session.history.push(...events);
      session.stream(...events);
    },
    stream: (...events) => session.write(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("")),
    write(text) {
      for (const controller of controllers) controller.enqueue(encoder.encode(text));
    },
    end(cut) {
      for (const controller of controllers) {
        if (cut) controller.error(cut);
        else controller.close();
      }
      controllers.clear();
    },
    intercept: () => undefined,
  };
  return session;
}

/** An error as the service answers it. */
export const refusal = (status: number, headers: Record<string, string> = {}): Response =>
  Response.json({ type: "error", error: { type: "api_error", message: "no luck" } }, { status, headers });

/** Lets this many milliseconds pass, and whatever is due in them. */
export const pass = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads to the end. The ids, each with a question mark while it waits. */
export async function idsOf(events: AsyncIterable<unknown>): Promise<string[]> {
  const ids: string[] = [];
  for await (const one of events as AsyncIterable<SessionEvent>) {
    ids.push(`${one.id ?? one.type}${one.processed_at === null ? "?" : ""}`);
  }
  return ids;
}
