import type { OperationId } from "@managed-agents/types";
import { type CloseReason, RecordingError } from "./entry.ts";
import { FollowedStream } from "./followed-stream.ts";
import type { RecordOptions } from "./record-session.ts";
import type { Answered, RecordedApi } from "./recorded-api.ts";
import { refusalText } from "./refusal-text.ts";

/** Streams that are opened: of the session and of its first threads. Lists are read of all threads. */
const MOST_STREAMS = 50;
const MOST_PAGES = 1_000;
const PAGE = [["limit", "100"]] as const;
const PREVIEWS = [
  ["event_deltas[]", "agent.message"],
  ["event_deltas[]", "agent.thinking"],
] as const;
/** Milliseconds for which a stream can lag behind a list. */
const LAG = 2_000;
const DEFAULT_LIMIT = 600_000;

type Path = Readonly<Record<string, string>>;

/** What is done to record one session. */
export class SessionRun {
  readonly #api: RecordedApi;
  readonly #options: RecordOptions;
  readonly #path: { readonly session_id: string };
  /** By thread; the session's own under "". */
  readonly #streams = new Map<string, FollowedStream>();
  readonly #opening = new Set<string>();
  readonly #begun: Promise<void>[] = [];
  readonly #rested = Promise.withResolvers<"idle" | "ended">();

  constructor(api: RecordedApi, options: RecordOptions) {
    this.#api = api;
    this.#options = options;
    this.#path = { session_id: options.sessionId };
  }

  get streams(): number {
    return this.#streams.size;
  }

  get frames(): number {
    return [...this.#streams.values()].reduce((sum, { frames }) => sum + frames, 0);
  }

  /** @throws RecordingError with what failed, in one line */
  async record(): Promise<CloseReason> {
    this.#expect(await this.#api.get("sessions.retrieve", this.#path));
    await this.#follow("");
    for (const id of await this.#threads()) await this.#follow(id);
    await this.#pages("sessions.events.list", this.#path);
    this.#options.onOpen?.();
    const reason = await this.#wait();
    await Promise.all(this.#begun);
    await this.#finish();
    return reason;
  }

  async stopStreams(): Promise<void> {
    for (const stream of this.#streams.values()) await stream.stop();
  }

  /** Until the session rests. A stream can be opened after it came to rest, which only its status shows. */
  async #wait(): Promise<CloseReason> {
    const { until = "idle", limit = DEFAULT_LIMIT, signal } = this.#options;
    const session = this.#expect(await this.#api.get("sessions.retrieve", this.#path));
    const { status, archived_at: archived } = Object(session.body) as Readonly<Record<string, unknown>>;
    if (status === "terminated" || (archived !== null && archived !== undefined)) return "ended";
    if (status === "idle" && until === "idle") return "idle";
    const stream = this.#streams.get("");
    if (!stream) throw new Error("the session's own stream was not opened");
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop = () => {};
    const limited = new Promise<CloseReason>((resolve) => {
      timer = setTimeout(() => resolve("limit"), limit);
    });
    const stopped = new Promise<CloseReason>((resolve) => {
      stop = () => resolve("stopped");
      if (signal?.aborted) stop();
      else signal?.addEventListener("abort", stop, { once: true });
    });
    try {
      return await Promise.race([this.#rested.promise, limited, stopped, this.#broken(stream)]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    }
  }

  /** The end of a stream whose session goes on is a failure. What it showed last decides, so that is looked at first. */
  async #broken(stream: FollowedStream): Promise<CloseReason> {
    const reason = await stream.ended;
    const rested = await Promise.race([this.#rested.promise, Promise.resolve(undefined)]);
    if (rested !== undefined) return rested;
    const how = reason === "error" ? "broke off the stream" : "ended the stream";
    const count = `${stream.frames} ${stream.frames === 1 ? "frame" : "frames"}`;
    throw new RecordingError(`the server ${how} after ${count}, before the session came to rest`);
  }

  #take(data: unknown): void {
    const { type, session_thread_id: thread } = Object(data) as Readonly<Record<string, unknown>>;
    if (type === "session.thread_created" && typeof thread === "string") {
      const begun = this.#follow(thread);
      // It is awaited before the end; until then a failure is no unhandled one.
      begun.catch(() => {});
      this.#begun.push(begun);
    }
    const isOver = type === "session.status_terminated" || type === "session.deleted";
    if (isOver) this.#rested.resolve("ended");
    else if (type === "session.status_idle" && (this.#options.until ?? "idle") === "idle") this.#rested.resolve("idle");
    this.#options.onFrame?.(data);
  }

  /** @param thread "" for the session's own stream */
  async #follow(thread: string): Promise<void> {
    if (this.#opening.has(thread) || this.#opening.size >= MOST_STREAMS) return;
    this.#opening.add(thread);
    const isThread = thread !== "";
    const opened = await this.#api.follow(
      isThread ? "sessions.threads.events.stream" : "sessions.events.stream",
      isThread ? { ...this.#path, thread_id: thread } : this.#path,
      this.#options.previews ? PREVIEWS : [],
      isThread ? () => {} : (data) => this.#take(data),
    );
    if (opened instanceof FollowedStream) this.#streams.set(thread, opened);
    else if (!isThread) throw new RecordingError(refusalText(opened, this.#options.sessionId));
  }

  /** Reads every list once more, and lets streams show what they still owe. */
  async #finish(): Promise<void> {
    const owed = new Map([["", await this.#pages("sessions.events.list", this.#path)]]);
    for (const thread_id of await this.#threads())
      owed.set(thread_id, await this.#pages("sessions.threads.events.list", { ...this.#path, thread_id }));
    for (const [thread, events] of owed) {
      const last = events.findLast((event) => (event as { readonly processed_at?: unknown }).processed_at != null);
      const { id } = Object(last) as { readonly id?: unknown };
      if (typeof id === "string") await this.#streams.get(thread)?.reached(id, LAG);
    }
    await this.stopStreams();
    await this.#api.get("sessions.retrieve", this.#path);
  }

  async #threads(): Promise<string[]> {
    const threads = await this.#pages("sessions.threads.list", this.#path);
    return threads.map((thread) => String((thread as { readonly id?: unknown }).id));
  }

  /** The items of a list's last page that has any; earlier pages are recorded, not kept. A refused list has none. */
  async #pages(id: OperationId, path: Path): Promise<readonly unknown[]> {
    let items: readonly unknown[] = [];
    let page: readonly (readonly [string, string])[] = [];
    const isThreads = id === "sessions.threads.list";
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const { status, body } = await this.#api.get(id, path, [...PAGE, ...page]);
      const { data, next_page: next } = Object(status === 200 ? body : {}) as Readonly<Record<string, unknown>>;
      if (Array.isArray(data) && data.length > 0) items = isThreads ? [...items, ...data] : data;
      if (typeof next !== "string") break;
      page = [["page", next]];
    }
    return items;
  }

  #expect(answer: Answered): Answered {
    if (answer.status !== 200) throw new RecordingError(refusalText(answer, this.#options.sessionId));
    return answer;
  }
}
