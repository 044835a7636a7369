import { createFrameReader, type FrameReader, type WrittenEntry } from "@managed-agents/contract/recording";
import { OPERATIONS } from "@managed-agents/types";
import { findRoute } from "../../http/route.ts";
import type { ExchangeWatcher } from "./forward.ts";
import { headersByName } from "./forwarded-headers.ts";
import { type BodyBudget, type BodyContent, ObservedBody } from "./observed-body.ts";

/** What all exchanges of a proxy share. */
export interface Traffic {
  readonly budget: BodyBudget;
  /** The number of the next exchange whose request is complete. */
  nextNumber(): number;
  /** @param size roughly how many characters it holds */
  take(entry: WrittenEntry, size: number): void;
  /** Something was passed on that could not be looked at. */
  unread(number: number, what: string): void;
  /** The exchange is over. @param status of what the client got; null if its connection was broken */
  done(over: ExchangeOver): void;
  readonly behind: Promise<void> | null;
}

export interface ExchangeOver {
  /** Null if its request never was complete. */
  readonly number: number | null;
  readonly method: string;
  readonly target: string;
  readonly status: number | null;
  /** Why it failed; null if it did not. */
  readonly failure: string | null;
  readonly milliseconds: number;
}

/** One request and its answer, turned into entries while they pass. */
export class ObservedExchange implements ExchangeWatcher {
  readonly #traffic: Traffic;
  readonly #method: string;
  readonly #target: string;
  readonly #headers: Record<string, string>;
  readonly #upload: ObservedBody;
  /** Whether the document has a stream here. */
  readonly #canStream: boolean;
  readonly #started = performance.now();
  #number: number | null = null;
  #status: number | null = null;
  #answerHeaders: Record<string, string> = {};
  #answer: ObservedBody | undefined;
  #frames: FrameReader | undefined;
  #saidUnread = false;

  constructor(traffic: Traffic, method: string, target: string, rawHeaders: readonly string[]) {
    this.#traffic = traffic;
    this.#method = method;
    this.#target = target;
    this.#headers = headersByName(rawHeaders);
    const operation = findRoute(method, pathOf(target))?.operation;
    this.#canStream = operation !== undefined && OPERATIONS[operation].streams;
    this.#upload = new ObservedBody(traffic.budget, this.#headers["content-type"], this.#headers["content-encoding"]);
  }

  get behind(): Promise<void> | null {
    return this.#traffic.behind;
  }

  /** Whether a stream is open, which ends only when somebody ends it. */
  get isStream(): boolean {
    return this.#frames !== undefined;
  }

  sent(bytes: Buffer): void {
    if (this.#number === null) this.#upload.add(bytes);
  }

  sentAll(): void {
    this.#begin(true);
  }

  answered(status: number, rawHeaders: readonly string[]): void {
    const exchange = this.#begin(false);
    this.#status = status;
    this.#answerHeaders = headersByName(rawHeaders);
    const { "content-type": type, "content-encoding": encoding } = this.#answerHeaders;
    // What else has frames has none that the document knows.
    const isStream = status === 200 && this.#canStream && /^\s*text\/event-stream\b/i.test(type ?? "");
    if (isStream && encoding === undefined) {
      this.#frames = createFrameReader(exchange);
      this.#take({ kind: "response", exchange, status, headers: this.#answerHeaders }, 0);
    } else this.#answer = new ObservedBody(this.#traffic.budget, type, encoding);
  }

  received(bytes: Buffer): void {
    this.#answer?.add(bytes);
    if (this.#frames === undefined) return;
    for (const entry of this.#frames.feed(bytes)) this.#take(entry, bytes.length);
    const { failure } = this.#frames;
    if (failure === undefined || this.#saidUnread || this.#number === null) return;
    this.#saidUnread = true;
    this.#traffic.unread(
      this.#number,
      `a frame of its stream is too long to be checked, and so is what follows: ${failure}`,
    );
  }

  receivedAll(): void {
    const exchange = this.#begin(false);
    if (this.#answer === undefined) this.#take({ kind: "end", exchange, reason: "server" }, 0);
    else {
      const content = this.#answer.read(true);
      this.#remark(content, "answer");
      const entry = { kind: "response", exchange, status: this.#status ?? 0, headers: this.#answerHeaders } as const;
      this.#take({ ...entry, ...content }, this.#answer.length);
      if (this.#status === 200 && this.#canStream) this.#take({ kind: "end", exchange, reason: "server" }, 0);
    }
    this.#over(this.#status, null);
  }

  broken(by: "reader" | "error", message: string, status: number | null): void {
    this.#upload.release();
    this.#answer?.release();
    // Nobody has seen a request that was not complete and had no answer.
    if (this.#number !== null) {
      const end = { kind: "end", exchange: this.#number, reason: by } as const;
      this.#take(by === "error" ? { ...end, message } : end, 0);
    }
    // A stream ends with its reader as a rule.
    if (by === "reader" && this.isStream) this.#over(this.#status, null);
    else this.#over(status, message);
  }

  /** @param isWhole whether the request is complete: its answer can come before its end */
  #begin(isWhole: boolean): number {
    if (this.#number !== null) return this.#number;
    const exchange = this.#traffic.nextNumber();
    this.#number = exchange;
    const path = pathOf(this.#target);
    const query = [...new URLSearchParams(this.#target.slice(path.length + 1))];
    const content = this.#upload.read(isWhole);
    this.#remark(content, "request");
    const entry = { kind: "request", exchange, method: this.#method, path, query, headers: this.#headers } as const;
    this.#take({ ...entry, ...content }, this.#upload.length);
    return exchange;
  }

  #remark({ body_unread: isUnread, body_bytes: bytes }: BodyContent, what: string): void {
    if (isUnread && this.#number !== null)
      this.#traffic.unread(
        this.#number,
        `the body of its ${what} is too long or encoded, and was not checked: ${bytes} bytes`,
      );
  }

  #take(entry: WrittenEntry, size: number): void {
    this.#traffic.take(entry, size);
  }

  #over(status: number | null, failure: string | null): void {
    this.#traffic.done({
      number: this.#number,
      method: this.#method,
      target: this.#target,
      status,
      failure,
      milliseconds: performance.now() - this.#started,
    });
  }
}

/** A target without its query. */
function pathOf(target: string): string {
  const mark = target.indexOf("?");
  return mark < 0 ? target : target.slice(0, mark);
}
