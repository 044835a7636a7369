import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { errorOf } from "../../http/error-answer.ts";
import { writeError } from "../guarded-server.ts";
import type { RecordedExchange, RecordedStream } from "./recorded-exchange.ts";

/** Resolves after so many milliseconds; rejects once the signal aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Longest time that a timer of Node takes. */
const LONGEST = 2 ** 31 - 1;

export const waitFor: Wait = (milliseconds, signal) =>
  sleep(Math.min(milliseconds, LONGEST), undefined, { signal, ref: true });

/** How recorded answers are played. */
export interface Playing {
  /** 0 is at once. */
  readonly speed: number;
  readonly wait: Wait;
  readonly now: () => number;
  /** Aborts when the client has left, or the server stops. */
  readonly signal: AbortSignal;
  readonly cors: Readonly<Record<string, string>>;
}

/**
 * Answers as it was recorded, in its time.
 *
 * @returns the status that was sent; null if the connection was broken, as it was then
 * @throws the reason of the signal once that aborts
 */
export async function playAnswer(
  { request, answer }: RecordedExchange,
  response: ServerResponse,
  playing: Playing,
): Promise<number | null> {
  const { cors, signal } = playing;
  await until(answer.at - request.at, playing.now(), playing);
  signal.throwIfAborted();
  if (answer.kind === "broken") {
    response.destroy();
    return null;
  }
  if (answer.kind === "unkept") {
    const message = `The recording kept the size of this body, ${answer.bytes} bytes, and not its content.`;
    writeError(response, errorOf(501, message, { retriable: false }), cors);
    return 501;
  }
  const { status, headers } = answer;
  if (answer.kind === "stream") {
    response.writeHead(status, { ...headers, ...cors });
    response.flushHeaders();
    await playStream(answer, response, playing);
    return status;
  }
  if (status === 204 || status === 304) {
    // Neither has a body, whatever a recording says, and so no length of one.
    response.writeHead(status, { ...headers, ...cors });
    response.end();
    return status;
  }
  response.writeHead(status, { ...headers, ...cors, "content-length": Buffer.byteLength(answer.body) });
  response.end(answer.body);
  return status;
}

/** A stream that its reader left goes on: the server did not end it. */
async function playStream(
  { at, chunks, end }: RecordedStream,
  response: ServerResponse,
  playing: Playing,
): Promise<void> {
  const opened = playing.now();
  for (const chunk of chunks) {
    await until(chunk.at - at, opened, playing);
    playing.signal.throwIfAborted();
    if (!response.write(chunk.text)) await once(response, "drain", { signal: playing.signal });
  }
  if (end === null) return;
  await until(end.at - at, opened, playing);
  if (end.by === "server") response.end();
  else response.destroy();
}

/** @param after milliseconds of the recording @param since when they began */
async function until(after: number, since: number, { speed, wait, now, signal }: Playing): Promise<void> {
  if (speed === 0) return;
  const left = after / speed - (now() - since);
  if (left > 0) await wait(left, signal);
}
