import { createReadStream } from "node:fs";
import { OPERATIONS } from "@managed-agents/types";
import { findOperation } from "../find-operation.ts";
import { formatIssue, type Issue } from "../issue.ts";
import { createStreamChecker } from "../stream/create-stream-checker.ts";
import type { StreamCheckerOptions } from "../stream/stream-checker-options.ts";
import type { NoteReason, StreamViolation } from "../stream/violation.ts";
import { checkExchange, exchangeViolation } from "./check-exchange.ts";
import { RecordedStream } from "./check-stream.ts";
import { compareViews } from "./compare-views.ts";
import {
  type CloseReason,
  type EndEntry,
  type FrameEntry,
  type HeaderEntry,
  type RecordingEntry,
  RecordingError,
  type RequestEntry,
  type ResponseEntry,
} from "./entry.ts";
import { parseRecording } from "./read-recording.ts";
import { RecordedLists } from "./recorded-lists.ts";
import { splitLines } from "./split-lines.ts";

export interface RecordingCheckOptions extends Pick<StreamCheckerOptions, "profile" | "unknownTags"> {
  /** Whether the service itself was recorded. @default what the recording says */
  readonly live?: boolean;
}

/** One thing that a recording breaks. */
export interface RecordingFinding {
  /** Of a stream or a list as its checker says; otherwise `request`, `response`, `unknown-operation` or `list-and-stream`. */
  readonly violation: StreamViolation;
  readonly line: number;
  /** `exchange 4, frame 12` */
  readonly place: string;
}

export interface RecordingSummary {
  readonly exchanges: number;
  readonly streams: number;
  readonly frames: number;
  /** Line on which the recording is cut in the middle of an entry. */
  readonly cutAt: number | undefined;
  /** Why it ended; undefined where it does not say so, since it was broken off. */
  readonly closed: CloseReason | undefined;
}

/** Requests without an answer that a recording can hold at a time. */
const MOST_OPEN = 10_000;

interface OpenExchange {
  readonly request: RequestEntry;
  readonly line: number;
  readonly stream: RecordedStream | undefined;
}

/**
 * Checks a recording: requests and answers by the document, streams and lists by their rules, and each stream beside a list of the same
 * session or thread.
 *
 * @param report takes each finding; those of streams come last
 * @param lines the text, where it does not come from the file itself
 * @throws RecordingError for a file that is no recording, with the line
 */
export async function checkRecording(
  path: string,
  report: (finding: RecordingFinding) => void,
  options: RecordingCheckOptions = {},
  lines: AsyncIterable<string> = splitLines(createReadStream(path)),
): Promise<RecordingSummary> {
  let check: Check | undefined;
  let cutAt: number | undefined;
  for await (const item of parseRecording(path, lines)) {
    if ("cutAt" in item) cutAt = item.cutAt;
    else if (item.entry.kind === "header") check = new Check(path, item.entry, options, report);
    else check?.take(item.entry, item.line);
  }
  check?.finish();
  return { exchanges: 0, streams: 0, frames: 0, closed: undefined, ...check?.summary(), cutAt };
}

class Check {
  readonly #path: string;
  readonly #header: HeaderEntry;
  readonly #options: StreamCheckerOptions & { readonly live: boolean };
  readonly #report: (finding: RecordingFinding) => void;
  readonly #open = new Map<number, OpenExchange>();
  readonly #streams: { readonly key: string; readonly stream: RecordedStream }[] = [];
  readonly #lists: RecordedLists;
  #latest = 0;
  #exchanges = 0;
  #frames = 0;
  #closed: CloseReason | undefined;

  constructor(
    path: string,
    header: HeaderEntry,
    options: RecordingCheckOptions,
    report: (finding: RecordingFinding) => void,
  ) {
    const { live = header.server === "service" } = options;
    this.#path = path;
    this.#header = header;
    this.#options = { ...options, live };
    this.#report = report;
    this.#lists = new RecordedLists((isThread) =>
      createStreamChecker(undefined, { ...this.#options, joined: "start", view: "history", ...streamKind(isThread) }),
    );
  }

  take(entry: Exclude<RecordingEntry, HeaderEntry>, line: number): void {
    if (this.#closed !== undefined) throw this.#error(line, "expected nothing after close");
    if (entry.kind === "request") this.#request(entry, line);
    else if (entry.kind === "response") this.#response(entry, line);
    else if (entry.kind === "frame") this.#frame(entry, line);
    else if (entry.kind === "comment") this.#openOf(entry.exchange, line);
    else if (entry.kind === "end") this.#end(entry, line);
    else this.#closed = entry.reason;
  }

  summary(): Omit<RecordingSummary, "cutAt"> {
    return {
      exchanges: this.#exchanges,
      streams: this.#streams.length,
      frames: this.#frames,
      closed: this.#closed,
    };
  }

  #request(request: RequestEntry, line: number): void {
    if (request.exchange <= this.#latest)
      throw this.#error(line, `request.exchange: expected more than ${this.#latest}, but got ${request.exchange}`);
    if (this.#open.size >= MOST_OPEN) throw this.#error(line, `expected answers, but ${MOST_OPEN} requests have none`);
    this.#latest = request.exchange;
    this.#exchanges += 1;
    this.#open.set(request.exchange, { request, line, stream: undefined });
    if (findOperation(request.method, request.path)) return;
    const message = `the document has no operation ${request.method} ${request.path}`;
    this.#add("unknown-operation", message, line, request.exchange, "unknown to the document");
  }

  #response(response: ResponseEntry, line: number): void {
    const { request, line: asked, stream } = this.#openOf(response.exchange, line);
    if (stream)
      throw this.#error(line, `expected frames or an end, but exchange ${response.exchange} has its response`);
    const found = findOperation(request.method, request.path);
    for (const { of, issue } of checkExchange(request, response))
      this.#add(of, formatIssue(issue), of === "request" ? asked : line, response.exchange, this.#ageOf(issue));
    if (found && response.status === 200 && OPERATIONS[found.id].streams) {
      const opened = new RecordedStream(
        response.exchange,
        line,
        { ...this.#options, ...streamKind(found.path.thread_id !== undefined) },
        !this.#header.scrubbed.previews,
      );
      this.#streams.push({ key: keyOf(found.path), stream: opened });
      this.#open.set(response.exchange, { request, line: asked, stream: opened });
      return;
    }
    this.#open.delete(response.exchange);
    if (found && response.status === 200)
      this.#lists.take(found, request, response, line, (violation) =>
        this.#report({ violation, line, place: `exchange ${response.exchange}, event ${violation.index + 1}` }),
      );
  }

  #frame(frame: FrameEntry, line: number): void {
    const { stream } = this.#openOf(frame.exchange, line);
    if (!stream) throw this.#error(line, `expected a response of exchange ${frame.exchange} before its frames`);
    this.#frames += 1;
    stream.push(frame, line);
  }

  #end({ exchange, reason, at }: EndEntry, line: number): void {
    const { stream } = this.#openOf(exchange, line);
    if (stream && reason === "reader") stream.stoppedAt = at;
    this.#open.delete(exchange);
  }

  /** Compares what streams showed with what was listed of the same session or thread. */
  finish(): void {
    for (const { key, stream } of this.#streams) {
      const listed = this.#lists.latest(key);
      const isWhole = listed !== undefined && listed.events.firstId === stream.events.firstId;
      for (const { violation, line } of stream.found(isWhole ? "start" : "late"))
        this.#report({ violation, line, place: `exchange ${stream.exchange}, frame ${violation.index + 1}` });
      if (listed === undefined) continue;
      // Recordings of the service show that list and stream are not in step (L22).
      const reason = this.#options.live ? "list and stream out of step" : undefined;
      for (const { message, line } of compareViews(stream, listed))
        this.#add("list-and-stream", message, line, stream.exchange, reason);
    }
  }

  #openOf(exchange: number, line: number): OpenExchange {
    const open = this.#open.get(exchange);
    if (!open) throw this.#error(line, `expected an exchange that was begun and not ended, but got ${exchange}`);
    return open;
  }

  /** The service left out properties before the document required them. */
  #ageOf({ keyword }: Issue): NoteReason | undefined {
    return this.#options.live && keyword === "required" ? "older than the document" : undefined;
  }

  #add(rule: string, message: string, line: number, exchange: number, reason: NoteReason | undefined): void {
    this.#report({ violation: exchangeViolation(rule, message, reason), line, place: `exchange ${exchange}` });
  }

  #error = (line: number, message: string): RecordingError => new RecordingError(`${this.#path}:${line}: ${message}`);
}

const streamKind = (isThread: boolean) => ({ stream: isThread ? "thread" : "session" }) as const;

/** Whose events a stream or a list shows. */
const keyOf = ({ session_id, thread_id = "" }: Readonly<Record<string, string>>): string =>
  `${session_id} ${thread_id}`;
