import { open } from "node:fs/promises";
import { createScrubber, type ScrubOptions } from "./create-scrubber.ts";
import {
  type CloseReason,
  RECORDING_FORMAT,
  RECORDING_VERSION,
  type RecordedServer,
  type RecordingEntry,
  RecordingError,
  type WrittenEntry,
} from "./entry.ts";
import { entryFault } from "./entry-fault.ts";
import { MAX_CHARACTERS } from "./split-lines.ts";

export interface RecordingOptions extends ScrubOptions {
  /** What is recorded. @default "other" */
  readonly server?: RecordedServer;
  /** The program that records, with its version. @default "@managed-agents/contract" */
  readonly recorder?: string;
  /** Milliseconds since 1970, for the first line. @default Date.now */
  readonly now?: () => number;
}

/** Writes a recording line by line. Each line is in the file when its promise resolves, so that a broken-off recording can be used. */
export interface RecordingWriter {
  readonly path: string;
  /** Lines written so far, the header among them. */
  readonly entries: number;
  /** The number of a new exchange, from 1. */
  nextExchange(): number;
  /**
   * Scrubs one entry and appends it. Await it: what waits is in memory.
   *
   * @throws RecordingError for an entry that does not fit the format, or that is longer than 32 million characters without its body: of
   * a longer body only the size is kept
   * @throws Error of the file system, and the same error for every later entry
   */
  write(entry: WrittenEntry): Promise<void>;
  /** Writes the last line and closes the file. A second call does nothing. */
  close(reason: CloseReason, message?: string): Promise<void>;
  /** The replacement of an id in this recording. */
  id(id: string): string;
}

/**
 * Starts a recording. Secrets, e-mail addresses and user names in paths never reach the file.
 *
 * @param path a file that does not exist yet; only its owner may read it
 * @throws Error of the file system: `EEXIST`, `ENOENT`, `EACCES` and so on
 */
export async function createRecording(path: string, options: RecordingOptions = {}): Promise<RecordingWriter> {
  const { server = "other", recorder = "@managed-agents/contract", now = Date.now } = options;
  const scrubber = createScrubber(options);
  const file = await open(path, "wx", 0o600);
  const started = performance.now();
  let entries = 0;
  let exchanges = 0;
  let latest = 0;
  let isClosed = false;
  let last: Promise<void> = Promise.resolve();

  /** Appended one after another. A failure stays, so that no later line hides a gap. */
  const append = (entry: RecordingEntry): Promise<void> => {
    const fault = entryFault(entry);
    if (fault !== undefined) return Promise.reject(new RecordingError(`a recording takes no such entry: ${fault}`));
    const scrubbed = scrubber.scrub(entry);
    let line = `${JSON.stringify(scrubbed)}\n`;
    if (line.length > MAX_CHARACTERS) line = `${JSON.stringify(withoutBody(scrubbed))}\n`;
    if (line.length > MAX_CHARACTERS)
      return Promise.reject(new RecordingError(`an entry is longer than ${MAX_CHARACTERS} characters`));
    last = last.then(async () => {
      await file.appendFile(line);
      entries += 1;
    });
    // Whoever awaits the entry gets the error.
    last.catch(() => {});
    return last;
  };

  /** Time never runs back, also where a proxy gives its own. */
  const timed = (at: number | undefined): number => {
    latest = Math.max(latest, Math.round((at ?? performance.now() - started) * 1000) / 1000);
    return latest;
  };

  try {
    await append({
      kind: "header",
      format: RECORDING_FORMAT,
      version: RECORDING_VERSION,
      started_at: new Date(now()).toISOString(),
      recorder,
      server,
      scrubbed: scrubber.scrubbed,
    });
  } catch (error) {
    await file.close();
    throw error;
  }

  return {
    path,
    get entries() {
      return entries;
    },
    nextExchange() {
      exchanges += 1;
      return exchanges;
    },
    async write(entry) {
      if (isClosed) throw new RecordingError("the recording is closed");
      await append({ ...entry, at: timed(entry.at) } as RecordingEntry);
    },
    async close(reason, message) {
      if (isClosed) return;
      isClosed = true;
      try {
        await append({ kind: "close", at: timed(undefined), reason, ...(message === undefined ? {} : { message }) });
      } finally {
        await file.close();
      }
    },
    id: (id) => scrubber.id(id),
  };
}

/** A body that no line can hold is one whose content was not read. */
function withoutBody(entry: RecordingEntry): RecordingEntry {
  if ((entry.kind !== "request" && entry.kind !== "response") || entry.body === undefined) return entry;
  const { body, ...rest } = entry;
  return { ...rest, body_bytes: Buffer.byteLength(JSON.stringify(body)), body_unread: true };
}
