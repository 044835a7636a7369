import { stat } from "node:fs/promises";
import {
  type EndEntry,
  type HeaderEntry,
  type RecordingEntry,
  RecordingError,
  type RequestEntry,
  type ResponseEntry,
  readRecording,
} from "@managed-agents/contract/recording";
import type { RecordedAnswer, RecordedChunk, RecordedExchange } from "./recorded-exchange.ts";
import { chunkText } from "./stream-text.ts";

/** What can be replayed of a recording. */
export interface ReplayedRecording {
  readonly header: HeaderEntry;
  readonly exchanges: readonly RecordedExchange[];
}

/** Bytes of the longest recording that is replayed: all of it is in memory. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Headers that say how one connection carried the answer, or that the answer has of its own. */
const NOT_REPEATED =
  /^(?:connection|content-length|content-encoding|date|keep-alive|trailer|transfer-encoding|upgrade|proxy-.*|access-control-.*)$/;
/** What can stand in a header of HTTP. */
const NAME = /^[!#$%&'*+.^_`|~\w-]{1,200}$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]{0,8000}$/;

interface Draft {
  readonly request: RequestEntry;
  readonly line: number;
  readonly chunks: RecordedChunk[];
  response?: ResponseEntry;
  end?: EndEntry;
}

/**
 * Reads a recording as requests with their answers. A request without an answer is left out: its client left, or the file was cut.
 *
 * @throws RecordingError for a file that is none, with its line, what was expected and what came
 * @throws Error of the file system
 */
export async function readExchanges(path: string): Promise<ReplayedRecording> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw new RecordingError(`${path}: expected at most ${MOST_BYTES} bytes, but got ${size}`);
  let header: HeaderEntry | undefined;
  const drafts = new Map<number, Draft>();
  for await (const { entry, line } of readRecording(path)) {
    if (entry.kind === "header") header = entry;
    else if (entry.kind !== "close") addTo(drafts, entry, `${path}:${line}`, line);
  }
  if (header === undefined) throw new RecordingError(`${path}: expected a recording, but there is no header`);
  const exchanges = [...drafts].flatMap(([number, { request, line, ...rest }]): RecordedExchange[] => {
    const answer = answerOf(rest);
    return answer === undefined ? [] : [{ number, line, request, answer }];
  });
  return { header, exchanges };
}

type ExchangeEntry = Exclude<RecordingEntry, { kind: "header" | "close" }>;

function addTo(drafts: Map<number, Draft>, entry: ExchangeEntry, place: string, line: number): void {
  const { exchange } = entry;
  const draft = drafts.get(exchange);
  if (entry.kind === "request") {
    if (draft) throw new RecordingError(`${place}: request.exchange: expected a new one, but got ${exchange} again`);
    drafts.set(exchange, { request: entry, line, chunks: [] });
    return;
  }
  if (!draft || draft.end !== undefined)
    throw new RecordingError(`${place}: expected an exchange that was begun and not ended, but got ${exchange}`);
  if (entry.kind === "response") {
    if (draft.response)
      throw new RecordingError(`${place}: expected one response of exchange ${exchange}, but got another`);
    draft.response = entry;
  } else if (entry.kind === "end") draft.end = entry;
  else if (draft.response === undefined)
    throw new RecordingError(`${place}: expected a response of exchange ${exchange} before its frames`);
  else draft.chunks.push({ at: entry.at, text: chunkText(entry) });
}

/** Names as the format has them, also in a file that somebody has changed: no header of the connection passes in capitals. */
const lowerCase = (headers: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);

function answerOf({ response, chunks, end }: Omit<Draft, "request" | "line">): RecordedAnswer | undefined {
  if (response === undefined) return end?.reason === "error" ? { kind: "broken", at: end.at } : undefined;
  const { at, status, body, body_bytes: bytes } = response;
  // Whoever gets an informational answer waits for another one.
  if (status < 200) return { kind: "broken", at };
  const headers = Object.fromEntries(
    lowerCase(response.headers).filter(
      ([name, value]) => !NOT_REPEATED.test(name) && value !== "***" && NAME.test(name) && VALUE.test(value),
    ),
  );
  if (chunks.length > 0 || headers["content-type"]?.startsWith("text/event-stream")) {
    const ended = end === undefined || end.reason === "reader" ? null : { at: end.at, by: end.reason };
    return { kind: "stream", at, status, headers, chunks, end: ended };
  }
  if (body === undefined && bytes !== undefined && bytes > 0) return { kind: "unkept", at, status, bytes };
  return { kind: "whole", at, status, headers, body: body === undefined ? "" : JSON.stringify(body) };
}
