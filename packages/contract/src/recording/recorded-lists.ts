import type { FoundOperation } from "../find-operation.ts";
import type { StreamChecker } from "../stream/create-stream-checker.ts";
import type { StreamViolation } from "../stream/violation.ts";
import type { ListedEvents } from "./compare-views.ts";
import type { RequestEntry, ResponseEntry } from "./entry.ts";
import { SeenEvents } from "./seen-events.ts";

/** A list of events that is read page by page. */
interface OpenList {
  readonly key: string;
  readonly events: SeenEvents;
  readonly checker: StreamChecker;
  readonly askedAt: number;
  readonly line: number;
}

/** Lists with more to come that are kept at a time. The oldest is dropped then, and checked no further. */
const MOST_OPEN = 1_000;
/** The same where lists come without end. */
const MOST_OPEN_LIVE = 50;

/** What a list may ask for and still show every event in order. */
const WHOLE: ReadonlySet<string> = new Set(["limit", "page", "beta", "order"]);

/** Puts the pages of event lists together, checks them as histories, and keeps the latest complete list of each session and thread. */
export class RecordedLists {
  readonly #createChecker: (isThread: boolean) => StreamChecker;
  readonly #isCompared: boolean;
  /** By the cursor that the next page is asked for with. */
  readonly #open = new Map<string, OpenList>();
  readonly #latest = new Map<string, ListedEvents>();

  /** @param isCompared whether events and complete lists are kept, to compare them with streams */
  constructor(createChecker: (isThread: boolean) => StreamChecker, isCompared = true) {
    this.#createChecker = createChecker;
    this.#isCompared = isCompared;
  }

  /** Takes an answer with status 200; one that is no list of events is passed over. */
  take(
    { id, path }: FoundOperation,
    request: Pick<RequestEntry, "query" | "at">,
    { body }: Pick<ResponseEntry, "body">,
    line: number,
    report: (violation: StreamViolation) => void,
  ): void {
    if (id !== "sessions.events.list" && id !== "sessions.threads.events.list") return;
    const { data, next_page: next } = (body ?? {}) as { readonly data?: unknown; readonly next_page?: unknown };
    const list = Array.isArray(data) ? this.#listOf(path, request, line) : undefined;
    if (list === undefined) return;
    for (const event of data as readonly unknown[]) {
      if (this.#isCompared) list.events.add(event, request.at, line);
      for (const violation of list.checker.push(event)) report(violation);
    }
    if (typeof next === "string") this.#keep(`${list.key} ${next}`, list);
    else if (this.#isCompared) this.#latest.set(list.key, list);
  }

  #keep(key: string, list: OpenList): void {
    this.#open.set(key, list);
    const [oldest] = this.#open.keys();
    if (this.#open.size > (this.#isCompared ? MOST_OPEN : MOST_OPEN_LIVE) && oldest !== undefined)
      this.#open.delete(oldest);
  }

  /** The latest complete list under a key: session id, blank, thread id if any. */
  latest(key: string): ListedEvents | undefined {
    return this.#latest.get(key);
  }

  /** The list that a page continues, or a new one; undefined for a page of which not all is seen in order. */
  #listOf(
    path: FoundOperation["path"],
    { query, at }: Pick<RequestEntry, "query" | "at">,
    line: number,
  ): OpenList | undefined {
    const key = `${path.session_id} ${path.thread_id ?? ""}`;
    const isWhole = query.every(([name, value]) => WHOLE.has(name) && (name !== "order" || value === "asc"));
    const page = query.find(([name]) => name === "page")?.[1];
    if (!isWhole) return undefined;
    if (page !== undefined) {
      const begun = this.#open.get(`${key} ${page}`);
      this.#open.delete(`${key} ${page}`);
      return begun;
    }
    const checker = this.#createChecker(path.thread_id !== undefined);
    return { key, events: new SeenEvents(), checker, askedAt: at, line };
  }
}
