import { HEADERS } from "./headers.ts";
import type { WireEvent } from "./wire-event.ts";

/** What the tests read of a session. */
export interface WireSession {
  readonly id: string;
  readonly status: string;
  readonly budget?: { readonly max_list_cost: { readonly amount: string } } | null;
  readonly [property: string]: unknown;
}

/** What the tests read of a thread. */
export interface WireThread {
  readonly id: string;
  readonly parent_thread_id: string | null;
  readonly status: string;
  readonly agent: { readonly name?: string };
}

/** The calls that play a session, without an SDK between. Each but `trySend` throws an Error that quotes an answer other than 200. */
export interface SessionApi {
  readonly create: (body: object) => Promise<WireSession>;
  readonly retrieve: (id: string) => Promise<WireSession>;
  readonly update: (id: string, body: object) => Promise<WireSession>;
  readonly send: (id: string, ...events: object[]) => Promise<WireEvent[]>;
  /** Sends events that may be refused. Gives the status of the answer. */
  readonly trySend: (id: string, ...events: object[]) => Promise<number>;
  readonly history: (id: string) => Promise<WireEvent[]>;
  readonly stream: (id: string, query?: string) => Promise<Response>;
  /** The threads of a session, the primary one first. */
  readonly threads: (id: string) => Promise<WireThread[]>;
  readonly threadHistory: (id: string, thread: string) => Promise<WireEvent[]>;
  readonly archiveThread: (id: string, thread: string) => Promise<WireThread>;
  readonly threadStream: (id: string, thread: string) => Promise<Response>;
  readonly remove: (id: string) => Promise<unknown>;
}

/** Where requests go. */
export interface Target {
  readonly baseURL: string;
  readonly fetch?: typeof fetch;
}

/** The calls of one target. */
export function sessionApi(target: Target): SessionApi {
  const call = (path: string, method = "GET", body?: object): Promise<Response> =>
    (target.fetch ?? fetch)(`${target.baseURL}/v1/sessions${path}`, {
      method,
      headers: { ...HEADERS, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const json = async <T>(path: string, method = "GET", body?: object): Promise<T> => {
    const answer = await call(path, method, body);
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${method} ${path} was answered with ${answer.status}: ${text}`);
    return JSON.parse(text) as T;
  };
  return {
    create: (body) => json("", "POST", body),
    retrieve: (id) => json(`/${id}`),
    update: (id, body) => json(`/${id}`, "POST", body),
    send: async (id, ...events) => (await json<{ data: WireEvent[] }>(`/${id}/events`, "POST", { events })).data,
    trySend: async (id, ...events) => {
      const answer = await call(`/${id}/events`, "POST", { events });
      await answer.text();
      return answer.status;
    },
    history: async (id) => (await json<{ data: WireEvent[] }>(`/${id}/events`)).data,
    stream: (id, query = "") => call(`/${id}/events/stream${query}`),
    threads: async (id) => (await json<{ data: WireThread[] }>(`/${id}/threads`)).data,
    threadHistory: async (id, thread) => (await json<{ data: WireEvent[] }>(`/${id}/threads/${thread}/events`)).data,
    archiveThread: (id, thread) => json(`/${id}/threads/${thread}/archive`, "POST"),
    threadStream: (id, thread) => call(`/${id}/threads/${thread}/stream`),
    remove: (id) => json(`/${id}`, "DELETE"),
  };
}
