import type { OperationId } from "@managed-agents/types";
import { type AnsweredError, errorOfAnswer } from "../http/answered-error.ts";
import type { MockAnswer } from "../http/mock-answer.ts";
import type { MockRequest } from "../http/mock-request.ts";
import { redactBody, redactQuery } from "./redact.ts";

/** A request that a world was asked, and what became of it. Nothing in it grants access, and headers are not kept. */
export interface RequestEntry {
  /** The request id that the answer has. */
  readonly id: string;
  /** When it came, by the wall clock, in RFC 3339. */
  readonly time: string;
  readonly method: string;
  /** As it came, without the query and without what chose the world. */
  readonly path: string;
  /** What followed the `?`; empty if nothing did. */
  readonly query: string;
  /** Null where the document has no such operation. */
  readonly operation: OperationId | null;
  /** Null while there is no answer yet, and where the connection was broken instead of one. */
  readonly status: number | null;
  /** From the request to its answer, in milliseconds; of a stream, to its first byte. Null while there is no answer yet. */
  readonly milliseconds: number | null;
  /** Why it was refused, or failed; null if it was not. */
  readonly error: AnsweredError | null;
  /** The parsed body without its secrets; null for none, for a form, for what is no JSON, and for one that was too long to be kept. */
  readonly body: unknown;
}

/** An instant of the wall clock: in milliseconds since 1970, and as `performance.now()` counts. */
export interface Instant {
  readonly time: number;
  readonly started: number;
}

/** What is kept of a request until somebody looks. */
interface Kept extends Instant {
  readonly id: string;
  readonly method: string;
  readonly target: string;
  readonly operation: OperationId | null;
  status: number | null;
  milliseconds: number | null;
  error: AnsweredError | null;
  body: string | null;
}

const MOST_REQUESTS = 1000;
/** In UTF-16 code units. */
const LONGEST_BODY = 64 * 1024;
const MOST_BODIES = 1024 * 1024;
const LONGEST_TARGET = 2048;

/** The newest requests of one world: 1,000 at most, with bodies of at most 64 KB each and 1 MB together, of which the oldest go first. */
export class RequestLog {
  #kept: Kept[] = [];
  /** How much of bodies is kept, and the first entry that can have one. */
  #bodies = 0;
  #firstBody = 0;

  /** Keeps a request. @param came when it came, by the wall clock @returns a function that takes its answer */
  add(
    id: string,
    { method, target, body }: Pick<MockRequest, "method" | "target" | "body">,
    operation: OperationId | null,
    came: Instant,
  ): (answer: MockAnswer) => void {
    const text = typeof body === "string" && body.length <= LONGEST_BODY ? redactBody(body) : null;
    const kept: Kept = {
      id,
      ...came,
      method,
      target: target.length > LONGEST_TARGET ? target.slice(0, LONGEST_TARGET) : target,
      operation,
      status: null,
      milliseconds: null,
      error: null,
      body: text,
    };
    this.#kept.push(kept);
    this.#bodies += text?.length ?? 0;
    this.#trim();
    return (answer) => {
      kept.milliseconds = performance.now() - kept.started;
      if (answer.kind === "broken") return;
      kept.status = answer.status;
      if (answer.status >= 400) kept.error = errorOfAnswer(answer);
    };
  }

  /** Oldest first. @param after the id of an entry: only newer ones; all if it is not kept any more */
  list(after?: string): RequestEntry[] {
    const newest = this.#kept.slice(-MOST_REQUESTS);
    const known = after === undefined ? -1 : newest.findLastIndex(({ id }) => id === after);
    return newest.slice(known + 1).map(entryOf);
  }

  get size(): number {
    return Math.min(MOST_REQUESTS, this.#kept.length);
  }

  clear(): void {
    this.#kept = [];
    this.#bodies = 0;
    this.#firstBody = 0;
  }

  #trim(): void {
    while (this.#bodies > MOST_BODIES) this.#dropBody(this.#firstBody++);
    // In blocks: taking the first of a list moves all others.
    if (this.#kept.length < MOST_REQUESTS * 2) return;
    const over = this.#kept.length - MOST_REQUESTS;
    for (let index = this.#firstBody; index < over; index++) this.#dropBody(index);
    this.#kept = this.#kept.slice(over);
    this.#firstBody = Math.max(0, this.#firstBody - over);
  }

  #dropBody(index: number): void {
    const kept = this.#kept[index];
    if (kept === undefined || kept.body === null) return;
    this.#bodies -= kept.body.length;
    kept.body = null;
  }
}

function entryOf({ id, time, method, target, operation, status, milliseconds, error, body }: Kept): RequestEntry {
  const mark = target.indexOf("?");
  return {
    id,
    time: new Date(time).toISOString(),
    method,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? "" : redactQuery(target.slice(mark + 1)),
    operation,
    status,
    milliseconds: milliseconds === null ? null : Math.round(milliseconds * 100) / 100,
    error,
    body: parsed(body),
  };
}

function parsed(body: string | null): unknown {
  if (body === null) return null;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
