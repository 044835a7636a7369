import type { EventStartPreview, StreamEvent, StreamThreadEvent } from "@managed-agents/types";

/** What is known of an event before it is complete. */
export interface Preview {
  /** The id that the complete event has, too. */
  readonly id: string;
  readonly type: EventStartPreview["type"];
  /** The text so far, block after block. Of a complete message, its final text. */
  readonly text: string;
  /**
   * - `growing`: more may come;
   * - `complete`: the event itself has come, and counts;
   * - `abandoned`: it will never come, because the model request was cut or the stream ended.
   */
  readonly status: "growing" | "complete" | "abandoned";
}

/** Puts previews together. Made for one connection, since a preview never outlives it. */
export interface Previews {
  /** Takes the next event and returns what it changes, in most cases nothing. */
  push(event: StreamEvent | StreamThreadEvent): readonly Preview[];
  /** Abandons what is still growing: call it when the stream has ended. */
  close(): readonly Preview[];
}

/** Characters of all previews together, and previews at one time, beyond which no more is kept. Pieces may stop early anyway. */
const MAX_TEXT = 2 ** 22;
const MAX_OPEN = 256;

/** Characters that a block counts for beside its own, since an empty one takes memory too. */
const BLOCK = 64;

/** Blocks that are joined again for a piece that belongs before another. */
const MAX_JOINED = 1024;

interface Growing {
  readonly type: Preview["type"];
  readonly blocks: Map<number, string>;
  /** The highest index so far. */
  last: number;
  text: string;
  size: number;
}

/** The events after which nothing that was announced before them can still come. */
const CLOSING = new Set<unknown>([
  "span.model_request_end",
  "session.status_idle",
  "session.status_terminated",
  "session.deleted",
]);

/**
 * The text of each complete event that can be previewed. An event that the document adds to `EventStartPreview` does not compile
 * until it is here, since a text that is not read would be shown as empty.
 */
const TEXT_OF: { readonly [T in Preview["type"]]: (event: Extract<StreamEvent, { readonly type: T }>) => string } = {
  "agent.message": ({ content }) => textOf(content),
  // The service keeps it to itself.
  "agent.thinking": () => "",
};

const isPreviewed = (type: unknown): type is Preview["type"] => Object.hasOwn(TEXT_OF, type as PropertyKey);

type Complete = Extract<StreamEvent, { readonly type: Preview["type"] }>;

export function createPreviews(): Previews {
  const open = new Map<string, Growing>();
  let size = 0;

  const close = (): Preview[] => {
    const abandoned = [...open].map(([id, growing]) => show(id, growing, "abandoned"));
    size = 0;
    open.clear();
    return abandoned;
  };

  const start = ({ id, type }: Partial<{ id: unknown; type: unknown }> = {}): readonly Preview[] => {
    // Where the text of a type is that came later, this version cannot know.
    if (typeof id !== "string" || open.has(id) || open.size >= MAX_OPEN || !isPreviewed(type)) return [];
    const growing: Growing = { type, blocks: new Map(), last: -1, text: "", size: 0 };
    open.set(id, growing);
    return [show(id, growing, "growing")];
  };

  const grow = (id: string, index: number, text: string): readonly Preview[] => {
    const growing = open.get(id);
    // Announced before this connection opened.
    if (!growing) return [];
    const before = growing.blocks.get(index);
    const late = index < growing.last;
    const added = text.length + (before === undefined ? BLOCK : 0);
    if (size + added > MAX_TEXT || (late && growing.blocks.size > MAX_JOINED)) return [];
    size += added;
    growing.size += added;
    growing.blocks.set(index, (before ?? "") + text);
    growing.last = Math.max(growing.last, index);
    // Joining would copy the whole text with every piece, and nearly all pieces go to its end.
    growing.text = late ? joinBlocks(growing.blocks) : growing.text + text;
    return [show(id, growing, "growing")];
  };

  const complete = (event: Complete): readonly Preview[] => {
    const { id, type } = event;
    const growing = open.get(id);
    if (!growing) return [];
    open.delete(id);
    size -= growing.size;
    const text = (TEXT_OF[type] as (event: Complete) => string)(event);
    return [{ id, type, text, status: "complete" }];
  };

  const push = (event: StreamEvent | StreamThreadEvent): readonly Preview[] => {
    if (CLOSING.has(event.type)) return close();
    switch (event.type) {
      case "event_start":
        return start(event.event);
      case "event_delta": {
        const { index = 0, content } = (event.delta ?? {}) as Untrusted;
        // Later versions may have other kinds of pieces.
        const fits = content?.type === "text" && Number.isInteger(index) && (index as number) >= 0;
        return fits && typeof content.text === "string" ? grow(event.event_id, index as number, content.text) : [];
      }
      default:
        return isPreviewed(event.type) ? complete(event as Complete) : [];
    }
  };

  return { push, close };
}

/** What a piece may be once later versions send other kinds. */
interface Untrusted {
  readonly index?: unknown;
  readonly content?: { readonly type?: unknown; readonly text?: unknown } | null;
}

const show = (id: string, { type, text }: Growing, status: Preview["status"]): Preview => ({ id, type, text, status });

function joinBlocks(blocks: ReadonlyMap<number, string>): string {
  let joined = "";
  // Not `join`, which copies: a sum of texts is flattened only when it is read.
  for (const [, text] of [...blocks].sort(([a], [b]) => a - b)) joined += text;
  return joined;
}

/** The text of a content. A redacted block has none. */
export const textOf = (content: unknown): string =>
  ([content].flat() as Untrusted["content"][]).map((block) => (block?.type === "text" ? block.text : "")).join("");
