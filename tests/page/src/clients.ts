import Anthropic from "@anthropic-ai/sdk";
import { createClient } from "@managed-agents/client";

/** Where a client sends its requests, and with what. */
export interface Destination {
  readonly baseURL: string;
  /** @default the fetch of the page, the worker or Node */
  readonly fetch?: typeof fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is sent to a session besides messages. */
export type Input =
  | { readonly type: "user.message"; readonly content: { readonly type: "text"; readonly text: string }[] }
  | { readonly type: "user.tool_confirmation"; readonly tool_use_id: string; readonly result: "allow" };

/** An event, as far as a turn is played by it. */
export interface Event {
  readonly type: string;
  readonly id?: string;
  readonly stop_reason?: { readonly type: string; readonly event_ids?: readonly string[] } | null;
  readonly content?: unknown;
}

/** The four calls that a turn needs, the same of both clients. */
export interface Calls {
  /** @returns the session's id */
  create(metadata: Record<string, string>): Promise<string>;
  stream(session: string, signal?: AbortSignal): Promise<AsyncIterable<Event>>;
  send(session: string, input: Input): Promise<unknown>;
  status(session: string): Promise<string>;
}

const AGENT = { agent: "agent_1", environment_id: "env_1" };

function callsOfOurs({ baseURL, fetch, headers = {} }: Destination): Calls {
  const { sessions } = createClient({
    apiKey: "any",
    baseURL,
    headers,
    maxRetries: 0,
    dangerouslyAllowBrowser: true,
    ...(fetch && { fetch }),
  });
  return {
    create: async (metadata) => (await sessions.create({ ...AGENT, metadata })).id,
    stream: async (session, signal) => sessions.events.stream(session, {}, signal ? { signal } : {}),
    send: (session, input) => sessions.events.send(session, { events: [input] }),
    status: async (session) => (await sessions.retrieve(session)).status,
  };
}

function callsOfTheSdk({ baseURL, fetch, headers = {} }: Destination): Calls {
  const { sessions } = new Anthropic({
    apiKey: "any",
    baseURL,
    defaultHeaders: headers,
    maxRetries: 0,
    dangerouslyAllowBrowser: true,
    ...(fetch && { fetch }),
  }).beta;
  return {
    create: async (metadata) => (await sessions.create({ ...AGENT, metadata })).id,
    stream: (session, signal) => sessions.events.stream(session, {}, { signal }),
    send: (session, input) => sessions.events.send(session, { events: [input] }),
    status: async (session) => (await sessions.retrieve(session)).status,
  };
}

/** Both clients by name. */
export const CLIENTS = { "our client": callsOfOurs, "the official SDK": callsOfTheSdk };

export type ClientName = keyof typeof CLIENTS;
