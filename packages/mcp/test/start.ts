import { type Client as ApiClient, createClient } from "@managed-agents/client";
import { createMock, type MockOptions } from "@managed-agents/mock";
import { Client, StreamableHTTPClientTransport, type Transport } from "@modelcontextprotocol/client";
import type { McpServerFactory } from "@modelcontextprotocol/server";
import { onTestFinished } from "vitest";
import { chooseTools, createMcpServer, type Listening, type ListenOptions, listen, makeRedact } from "../src/index.ts";

/** The revisions of the protocol that the official client can speak. */
export const REVISIONS = ["2026-07-28", "2025-11-25"] as const;
export type Revision = (typeof REVISIONS)[number];

export interface Wanted extends ListenOptions {
  readonly tools?: "default" | "all";
  readonly readOnly?: boolean;
  readonly client?: ApiClient;
  /** What results must not show. */
  readonly secret?: string;
  readonly onInternalError?: (error: unknown) => void;
}

/** A client of a mock in this process, on which a turn is over at once. */
export async function mockedClient(options: MockOptions = {}) {
  const mock = await createMock({ clock: 0, ...options });
  onTestFinished(() => mock.close());
  return { mock, client: createClient({ apiKey: "any", baseURL: mock.url, fetch: mock.fetch, maxRetries: 0 }) };
}

/** A client whose calls are answered by a function. */
export const answeredClient = (answer: (request: Request) => Response | Promise<Response>): ApiClient =>
  createClient({
    apiKey: "any",
    baseURL: "http://api.invalid",
    maxRetries: 0,
    fetch: async (input, init) => answer(new Request(input, init)),
  });

/** The adapter on a free port, over a mock unless another client is given. */
export async function startAdapter({
  tools = "all",
  readOnly = false,
  client,
  secret,
  onInternalError,
  ...options
}: Wanted = {}): Promise<Listening> {
  const api = client ?? (await mockedClient()).client;
  const factory: McpServerFactory = () =>
    createMcpServer({
      client: api,
      tools: chooseTools({ tools, readOnly }),
      redact: makeRedact([secret]),
      onInternalError: onInternalError ?? ((error) => console.error(error)),
    });
  const listening = await listen(factory, { port: 0, ...options });
  onTestFinished(() => listening.close());
  return listening;
}

/** The official client, connected. */
export async function connect(transport: Transport, revision: Revision = REVISIONS[0]): Promise<Client> {
  const mode = revision === "2026-07-28" ? { pin: revision } : ("legacy" as const);
  const host = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode } });
  await host.connect(transport);
  onTestFinished(() => host.close());
  return host;
}

/** The official client, connected over HTTP. */
export const connectTo = (url: string, revision?: Revision): Promise<Client> =>
  connect(new StreamableHTTPClientTransport(new URL(url)), revision);

/** The adapter as a test wants it, and the official client in front of it. */
export async function hostOf(wanted?: Wanted, revision?: Revision): Promise<Client> {
  return connectTo((await startAdapter(wanted)).url, revision);
}

/** What a tool answered, as a model reads it. */
export function read(result: Awaited<ReturnType<Client["callTool"]>>): {
  isError: boolean;
  value: Answer;
  text: string;
} {
  const [block] = result.content;
  const text = block?.type === "text" ? block.text : "";
  return { isError: result.isError === true, value: JSON.parse(text) as Answer, text };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look at answers of every kind
export type Answer = any;
