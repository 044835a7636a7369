import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { findOperation } from "../find-operation.ts";
import { LEFT_OUT_HEADER, LENIENT_HEADER } from "../targets/left-out-header.ts";
import { AGENT, ENVIRONMENT } from "../test-objects.ts";
import { type Asked, admit, type Limits, messagesIn, PLACEHOLDER_KEYS } from "./admit.ts";
import { cleanUp, type Left } from "./clean-up.ts";
import { KnownNames } from "./known-names.ts";
import { CREATES, Ledger } from "./ledger.ts";
import { callUpstream, type Upstream } from "./upstream.ts";

/** Headers that belong to one connection, or that this process writes anew. */
const OWN_HEADERS = new Set([
  LENIENT_HEADER,
  "host",
  "connection",
  "content-length",
  "transfer-encoding",
  "keep-alive",
]);

/** Headers of an answer that do not fit what is sent on: `fetch` has unpacked it. */
const OF_AN_ANSWER = new Set([...OWN_HEADERS, "content-encoding"]);

/** The largest body that is sent on, in bytes: above what the API takes, so that its limit can be tried. */
const LARGEST_BODY = 40 * 2 ** 20;

/** How long the end of a run waits for answers, in milliseconds. */
const PATIENCE = 30_000;

/** How much a run may create and start. */
export interface GateLimits {
  readonly maxObjects: number;
  readonly maxMessages: number;
}

/**
 * A server on this machine that stands between the tests and somebody's server: it bounds and notes what they create there, adds the key,
 * and takes everything away again at the end.
 */
export class Gate {
  readonly #upstream: Upstream;
  readonly #limits: Limits;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  readonly #inFlight = new Set<Promise<unknown>>();
  /** The fixed names that tests use for an agent and an environment, and the real ones. */
  readonly #aliases = new Map<string, string>();

  constructor(upstream: Upstream, { maxObjects, maxMessages }: GateLimits) {
    this.#upstream = upstream;
    this.#limits = { ledger: new Ledger(maxObjects), names: new KnownNames(), messages: { left: maxMessages } };
  }

  /** Creates the agent and the environment of the tests, and listens. @returns the address @throws Error if the server refuses */
  async open(): Promise<string> {
    await this.#alias(AGENT, "agents.create", {
      name: "Contract tests",
      model: "claude-opus-4-6",
      // As the agents have that an emulator makes up: tests change them, and skills need one of them.
      tools: [{ type: "agent_toolset_20260401" }],
    });
    await this.#alias(ENVIRONMENT, "environments.create", { name: `Contract tests ${crypto.randomUUID()}` });
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How many objects were created. */
  get created(): number {
    return this.#limits.ledger.size;
  }

  /** Lets no more through, waits for what is in flight, and takes away what was created. @returns what is left */
  async close(onProgress?: (done: number, total: number) => void): Promise<Left[]> {
    this.#server.close();
    // What the server has not answered by then can still create something; the summary's number shows it.
    await Promise.race([Promise.allSettled(this.#inFlight), sleep(PATIENCE, undefined, { ref: false })]);
    this.#server.closeAllConnections();
    return cleanUp(this.#upstream, this.#limits.ledger, onProgress);
  }

  async #alias(name: string, operation: "agents.create" | "environments.create", body: object): Promise<void> {
    this.#limits.ledger.reserve();
    const { status, text } = await callUpstream(this.#upstream, operation, {}, body);
    if (status !== 200) throw new Error(`${operation} was answered with ${status} ${text.slice(0, 300)}`);
    const { id } = JSON.parse(text) as { readonly id: string };
    this.#limits.ledger.add({ operation, id, path: {} });
    this.#limits.names.learn(text);
    this.#aliases.set(name, id);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const serving = this.#forward(request, response).catch((error: unknown) => refuse(response, `an answer: ${error}`));
    this.#inFlight.add(serving);
    await serving;
    this.#inFlight.delete(serving);
  }

  async #forward(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const text = this.#real(body.toString("utf8"));
    const { method = "GET" } = request;
    const target = this.#real(request.url ?? "/");
    const found = findOperation(method, target.split("?", 1)[0] ?? "");
    const asked: Asked = { method, target, headers: flat(request), body: text, found };
    const reason = admit(asked, this.#limits);
    if (reason !== null) return refuse(response, reason);
    const isText = /json/.test(request.headers["content-type"] ?? "");
    const answer = await fetch(`${this.#upstream.url}${target}`, {
      method,
      redirect: "manual",
      headers: this.#headers(asked.headers),
      body: body.length === 0 ? null : isText && this.#aliases.size > 0 ? text : new Uint8Array(body),
    });
    // What was refused has neither started nor created anything.
    if (answer.status !== 200) this.#limits.messages.left += messagesIn(text);
    await this.#answer(asked, answer, response);
  }

  async #answer({ found }: Asked, answer: Response, response: ServerResponse): Promise<void> {
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OF_AN_ANSWER.has(name)));
    response.writeHead(answer.status, headers);
    if (answer.headers.get("content-type")?.startsWith("text/event-stream") && answer.body) {
      const stop = new AbortController();
      response.once("close", () => stop.abort());
      await pipeline(Readable.fromWeb(answer.body as never), response, { signal: stop.signal }).catch(() => undefined);
      return;
    }
    const bytes = Buffer.from(await answer.arrayBuffer());
    const text = bytes.toString("utf8");
    // Errors repeat what was asked for, whether it exists or not.
    if (answer.status === 200) this.#limits.names.learn(text);
    if (found && CREATES.has(found.id)) this.#note(found, answer.status, text);
    response.end(/json/.test(answer.headers.get("content-type") ?? "") ? this.#shown(text) : bytes);
  }

  #note({ id: operation, path }: NonNullable<Asked["found"]>, status: number, text: string): void {
    if (status !== 200) {
      this.#limits.ledger.release();
      return;
    }
    const { id } = JSON.parse(text) as { readonly id: string };
    this.#limits.ledger.add({ operation, id, path });
  }

  #headers(asked: Asked["headers"]): Headers {
    const headers = new Headers();
    for (const [name, value] of Object.entries(asked)) {
      if (value === undefined || OWN_HEADERS.has(name)) continue;
      const bare = value.replace(/^Bearer /i, "");
      headers.set(name, PLACEHOLDER_KEYS.has(bare) ? value.replace(bare, this.#upstream.key) : value);
    }
    return headers;
  }

  #real(text: string): string {
    return [...this.#aliases].reduce((changed, [name, id]) => changed.replaceAll(name, id), text);
  }

  #shown(text: string): string {
    return [...this.#aliases].reduce((changed, [name, id]) => changed.replaceAll(id, name), text);
  }
}

/** Not the server's answer: its header says what the test would need. */
function refuse(response: ServerResponse, reason: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(501, { [LEFT_OUT_HEADER]: encodeURIComponent(reason) });
  response.end();
}

const flat = ({ headers }: IncomingMessage): Asked["headers"] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error(`a body of more than ${LARGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
