import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { findOperation } from "../find-operation.ts";
import { formatIssue, type Issue } from "../issue.ts";
import { createStreamChecker, type StreamChecker } from "../stream/create-stream-checker.ts";
import type { StreamCheckerOptions } from "../stream/stream-checker-options.ts";
import type { NoteReason, StreamViolation } from "../stream/violation.ts";
import { answerIssues, exchangeViolation, requestIssues } from "./check-exchange.ts";
import type { RequestEntry, WrittenEntry } from "./entry.ts";
import { RecordedLists } from "./recorded-lists.ts";

export interface ExchangeCheckerOptions extends Pick<StreamCheckerOptions, "profile" | "unknownTags"> {
  /** Whether the service itself answers: see `live` of a stream checker. @default false */
  readonly live?: boolean;
}

/** One thing that traffic breaks. */
export interface ExchangeFinding {
  readonly exchange: number;
  /** `request`, `response`, `frame 12` of its stream, or `event 3` of its page; both are counted from 1. */
  readonly place: string;
  /** Undefined where the document has no such operation. */
  readonly operation: OperationId | undefined;
  /** Of a stream or a list as its checker says; otherwise `request`, `response` or `unknown-operation`. */
  readonly violation: StreamViolation;
}

/** Checks exchanges as they happen. What it keeps is bounded by the exchanges that are in flight. */
export interface ExchangeChecker {
  /**
   * Takes an entry as it would be recorded: a request, then its response, then frames, then the end of a stream or of what failed. Entries
   * of different exchanges can come in any order.
   *
   * @throws TypeError for an entry of an exchange that was not begun or has ended
   */
  take(entry: WrittenEntry): void;
  /** Streams opened so far. */
  readonly streams: number;
  /** Frames taken so far. */
  readonly frames: number;
}

interface OpenExchange {
  readonly request: Head;
  readonly operation: OperationId | undefined;
  stream: StreamChecker | undefined;
}

type Requested = Extract<WrittenEntry, { kind: "request" }>;
/** A body is not kept once it was checked. */
type Head = Omit<Requested, "body">;
type Answered = Extract<WrittenEntry, { kind: "response" }>;
type Framed = Extract<WrittenEntry, { kind: "frame" }>;

/**
 * A checker of live traffic. Unlike `checkRecording` it checks requests that are refused, too, takes each stream as joined late, and does
 * not compare streams with lists.
 *
 * @param report takes each finding, while `take` runs
 * @throws TypeError for an unknown profile
 */
export function createExchangeChecker(
  report: (finding: ExchangeFinding) => void,
  options: ExchangeCheckerOptions = {},
): ExchangeChecker {
  const { live = false } = options;
  const open = new Map<number, OpenExchange>();
  const lists = new RecordedLists(
    (isThread) =>
      createStreamChecker(undefined, { ...options, joined: "start", view: "history", ...streamKind(isThread) }),
    false,
  );
  // An unknown profile is reported at once, not with the first stream.
  createStreamChecker(undefined, options);
  let streams = 0;
  let frames = 0;

  const add = (
    { operation, request: { exchange } }: OpenExchange,
    rule: string,
    message: string,
    reason: NoteReason | undefined,
  ): void => report({ exchange, place: placeOf(rule), operation, violation: exchangeViolation(rule, message, reason) });

  const takeRequest = (request: Requested): void => {
    const found = findOperation(request.method, request.path);
    const { body: _, ...head } = request;
    const begun: OpenExchange = { request: head, operation: found?.id, stream: undefined };
    open.set(request.exchange, begun);
    if (!found) {
      const message = `the document has no operation ${request.method} ${request.path}`;
      add(begun, "unknown-operation", message, "unknown to the document");
      return;
    }
    for (const issue of [...requestIssues(found, request), ...unreadableBody(found.id, request)])
      add(begun, "request", formatIssue(issue), undefined);
    for (const name of unknownParameters(found.id, request.query)) {
      const message = `query: the document does not define the parameter ${JSON.stringify(name.slice(0, 64))}`;
      add(begun, "request", message, "unknown to the document");
    }
  };

  const takeResponse = (begun: OpenExchange, response: Answered): void => {
    const { request, operation } = begun;
    const found = operation && findOperation(request.method, request.path);
    if (found) {
      for (const issue of answerIssues(found.id, response)) {
        // The service left out properties before the document required them.
        const isOlder = live && issue.keyword === "required";
        add(begun, "response", formatIssue(issue), isOlder ? "older than the document" : undefined);
      }
      if (response.status === 200 && OPERATIONS[found.id].streams) {
        streams += 1;
        begun.stream = createStreamChecker(undefined, {
          ...options,
          ...streamKind(found.path.thread_id !== undefined),
        });
        return;
      }
      if (response.status === 200)
        lists.take(found, { query: request.query, at: request.at ?? 0 }, response, 0, (violation) =>
          report({
            exchange: request.exchange,
            place: `event ${violation.index + 1}`,
            operation,
            violation,
          }),
        );
    }
    open.delete(request.exchange);
  };

  const takeFrame = ({ stream, operation }: OpenExchange, { exchange, event, data }: Framed): void => {
    frames += 1;
    if (event === "ping") return;
    for (const violation of stream?.push(data, event) ?? [])
      report({ exchange, place: `frame ${violation.index + 1}`, operation, violation });
  };

  return {
    take(entry) {
      if (entry.kind === "request") {
        takeRequest(entry);
        return;
      }
      const begun = open.get(entry.exchange);
      if (!begun) throw new TypeError(`exchange ${entry.exchange} was not begun, or has ended`);
      if (entry.kind === "response") takeResponse(begun, entry);
      else if (entry.kind === "frame") takeFrame(begun, entry);
      else if (entry.kind === "end") open.delete(entry.exchange);
    },
    get streams() {
      return streams;
    },
    get frames() {
      return frames;
    },
  };
}

const streamKind = (isThread: boolean) => ({ stream: isThread ? "thread" : "session" }) as const;

const placeOf = (rule: string): string => (rule === "response" ? "response" : "request");

/** A body that should be JSON, and is none. */
function unreadableBody(id: OperationId, { body_bytes: bytes, body_unread: isUnread }: Requested): Issue[] {
  if (OPERATIONS[id].bodyKind !== "json" || bytes === undefined || isUnread) return [];
  return [{ path: "body", expected: "JSON", received: `${bytes} bytes that are none`, keyword: "type" }];
}

/** Lists may be asked for without brackets, and `beta` is ignored. */
function unknownParameters(id: OperationId, query: RequestEntry["query"]): string[] {
  const known = new Set<string>(
    OPERATIONS[id].queryParameters.flatMap(({ name }) => [name, name.replace(/\[\]$/, "")]),
  );
  return query.map(([name]) => name).filter((name) => !known.has(name) && name !== "beta");
}
