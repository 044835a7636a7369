import { parseBaseUrl } from "./base-url.ts";
import { createRecording } from "./create-recording.ts";
import type { ScrubOptions } from "./create-scrubber.ts";
import { type CloseReason, RecordingError } from "./entry.ts";
import { RecordedApi } from "./recorded-api.ts";
import { SessionRun } from "./session-run.ts";

export interface RecordOptions extends Omit<ScrubOptions, "secrets"> {
  /** Of the server: https, or http on this machine. */
  readonly baseUrl: string;
  readonly sessionId: string;
  /** A file that does not exist yet. */
  readonly path: string;
  /** Never reaches the file. An emulator takes any. */
  readonly apiKey: string;
  /** `idle` stops when the session rests; `end` goes on until the session is over. @default "idle" */
  readonly until?: "idle" | "end";
  /** Most milliseconds to wait for that. @default 600000 */
  readonly limit?: number;
  /** Asks for previews of messages and thinking. @default false */
  readonly previews?: boolean;
  /** Stops the waiting; lists are still read, so that the recording is whole. */
  readonly signal?: AbortSignal;
  /** Is called with every frame of the session's own stream, once it is written. */
  readonly onFrame?: (data: unknown) => void;
  /** Is called once all streams are open, and nothing more can be missed. */
  readonly onOpen?: () => void;
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch;
}

export interface RecordResult {
  readonly path: string;
  readonly closed: CloseReason;
  /** What failed, in one line. */
  readonly message: string | undefined;
  readonly entries: number;
  readonly streams: number;
  readonly frames: number;
}

/**
 * Records a session: what it is, its threads, its history, and the live streams of the session and its threads, until it rests, a limit
 * is reached or a signal comes. What failed after the file was created is in the result, and the file is good up to there.
 *
 * @throws RecordingError for a server that may not be recorded
 * @throws Error of the file system if the file cannot be created or written
 */
export async function recordSession(options: RecordOptions): Promise<RecordResult> {
  const { baseUrl, path, apiKey, fetch: fetchFrom = globalThis.fetch } = options;
  const host = parseBaseUrl(baseUrl);
  const writer = await createRecording(path, { ...options, server: host.server, secrets: [apiKey] });
  const run = new SessionRun(new RecordedApi(writer, host, apiKey, fetchFrom), options);
  let closed: CloseReason = "failed";
  let message: string | undefined;
  try {
    closed = await run.record();
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    message = error.message;
  } finally {
    await run.stopStreams();
    await writer.close(closed, message);
  }
  return { path, closed, message, entries: writer.entries, streams: run.streams, frames: run.frames };
}
