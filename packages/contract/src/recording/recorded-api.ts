import { OPERATIONS, type OperationId } from "@managed-agents/types";
import type { RecordedHost } from "./base-url.ts";
import type { RecordingWriter } from "./create-recording.ts";
import { RecordingError } from "./entry.ts";
import { describeFailure, FollowedStream } from "./followed-stream.ts";
import { MAX_CHARACTERS } from "./split-lines.ts";

type Query = readonly (readonly [name: string, value: string])[];

/** Whatever came back. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Milliseconds until headers, and until the end of an answer that is no stream. */
const PATIENCE = 30_000;

/** Calls the API, and writes every request and its answer into a recording. */
export class RecordedApi {
  readonly #writer: RecordingWriter;
  readonly #host: RecordedHost;
  readonly #key: string;
  readonly #fetch: typeof fetch;

  constructor(writer: RecordingWriter, host: RecordedHost, key: string, fetchFrom: typeof fetch) {
    this.#writer = writer;
    this.#host = host;
    this.#key = key;
    this.#fetch = fetchFrom;
  }

  /** @throws RecordingError if there is no answer */
  async get(id: OperationId, path: Readonly<Record<string, string>>, query: Query = []): Promise<Answered> {
    return (await this.#send(id, path, query, AbortSignal.timeout(PATIENCE))).answered;
  }

  /** Opens a stream. @returns the answer where the server refused it */
  async follow(
    id: OperationId,
    path: Readonly<Record<string, string>>,
    query: Query,
    onFrame: (data: unknown) => void,
  ): Promise<FollowedStream | Answered> {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE);
    try {
      const { answered, stream, exchange } = await this.#send(id, path, query, patience.signal);
      return stream ? new FollowedStream(this.#writer, exchange, stream, onFrame) : answered;
    } finally {
      clearTimeout(timer);
    }
  }

  async #send(id: OperationId, path: Readonly<Record<string, string>>, query: Query, signal: AbortSignal) {
    const exchange = this.#writer.nextExchange();
    const filled = OPERATIONS[id].path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ""));
    const headers = {
      accept: OPERATIONS[id].streams ? "text/event-stream" : "application/json",
      "anthropic-version": "2023-06-01",
      ...(OPERATIONS[id].betas[0] && { "anthropic-beta": OPERATIONS[id].betas[0] }),
      "x-api-key": this.#key,
    };
    await this.#writer.write({ kind: "request", exchange, method: "GET", path: filled, query, headers });
    const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
    const url = `${this.#host.origin}${this.#host.prefix}${filled}${search === "" ? "" : `?${search}`}`;
    try {
      // Following a redirect would carry the key elsewhere.
      const response = await this.#fetch(url, { headers, redirect: "error", signal });
      const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
      const stream = isStream && response.status === 200 ? response.body : null;
      const content = stream ? {} : await readBody(response);
      const entry = { status: response.status, headers: Object.fromEntries(response.headers) };
      await this.#writer.write({ kind: "response", exchange, ...entry, ...content });
      return { answered: { status: response.status, body: content.body }, stream, exchange };
    } catch (error) {
      // What the file system says is about the recording, not about the server.
      if (error instanceof RecordingError || (error instanceof Error && "syscall" in error)) throw error;
      const message = describeFailure(error);
      await this.#writer.write({ kind: "end", exchange, reason: "error", message });
      throw new RecordingError(`${this.#host.origin} gave no answer to ${id}: ${message}`);
    }
  }
}

/** JSON, or the number of bytes of anything else. */
async function readBody(response: Response): Promise<{ readonly body?: unknown; readonly body_bytes?: number }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MAX_CHARACTERS) throw new Error(`the answer is longer than ${MAX_CHARACTERS} bytes`);
    parts.push(part);
  }
  try {
    return { body: JSON.parse(Buffer.concat(parts).toString()) };
  } catch {
    return { body_bytes: size };
  }
}
