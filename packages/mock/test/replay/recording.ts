import type { RecordingEntry } from "@managed-agents/contract/recording";
import { onTestFinished } from "vitest";
import type { LoggedExchange } from "../../src/node/proxy/exchange-line.ts";
import { readExchanges } from "../../src/node/replay/read-exchanges.ts";
import { type ReplayOptions, startReplay } from "../../src/node/replay/start-replay.ts";
import { temporaryFolder } from "../cli/folder.ts";

export const HEADER = {
  kind: "header",
  format: "managed-agents-recording",
  version: 1,
  started_at: "2026-11-18T09:00:00Z",
  recorder: "a test",
  server: "loopback",
  scrubbed: { ids: false, text: false, previews: false },
} as const;

type Entry = Exclude<RecordingEntry, { kind: "header" }>;

/** A request and its answer with a body, 10 ms later. */
export function answered(exchange: number, request: string, body: unknown, asked?: unknown, status = 200): Entry[] {
  const [method = "", target = ""] = request.split(" ");
  const [path = "", query = ""] = target.split("?");
  const at = exchange * 100;
  return [
    {
      kind: "request",
      at,
      exchange,
      method,
      path,
      query: [...new URLSearchParams(query)],
      headers: {},
      ...(asked === undefined ? {} : { body: asked }),
    },
    { kind: "response", at: at + 10, exchange, status, headers: { "content-type": "application/json" }, body },
  ];
}

/** The opening of a stream, answered 10 ms later. */
export function opened(exchange: number, path: string): Entry[] {
  const at = exchange * 100;
  const headers = { "content-type": "text/event-stream", "x-own": "1", "x-secret": "***", connection: "close" };
  return [
    { kind: "request", at, exchange, method: "GET", path, query: [], headers: {} },
    { kind: "response", at: at + 10, exchange, status: 200, headers },
  ];
}

/** Writes a recording. Its entries are put in the order of time. */
export async function recorded(entries: readonly Entry[], header: object = HEADER): Promise<string> {
  const sorted = entries.toSorted((a, b) => a.at - b.at);
  const lines = [header, ...sorted].map((entry) => JSON.stringify(entry));
  return temporaryFolder().write("session.jsonl", `${lines.join("\n")}\n`);
}

/** Serves a recording at once, unless the options say otherwise. It ends with the test. */
export async function replayed(
  entries: readonly Entry[],
  options: Partial<ReplayOptions> = {},
  header: object = HEADER,
) {
  const log: LoggedExchange[] = [];
  const replay = await startReplay({
    recording: await readExchanges(await recorded(entries, header)),
    port: 0,
    host: "127.0.0.1",
    allowHosts: [],
    allowOrigins: [],
    speed: 0,
    log: (exchange) => log.push(exchange),
    ...options,
  });
  onTestFinished(() => replay.close());
  const ask = async (request: string, body?: unknown) => {
    const [method = "", target = ""] = request.split(" ");
    const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const answer = await fetch(replay.url + target, init);
    // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever was recorded
    return { status: answer.status, json: (await answer.json()) as any };
  };
  return { ...replay, ask, log };
}
