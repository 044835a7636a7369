import type { AgentMessageEvent, StreamEvent, StreamThreadEvent } from "@managed-agents/types";

/** What is known of an event before it is complete. */
export interface Preview {
  /** The id that the complete event has, too. */
  readonly id: string;
  readonly type: "agent.message" | "agent.thinking";
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

/** Characters of one preview, and previews at one time, beyond which no more is kept. Pieces may stop early anyway. */
const MAX_TEXT = 2 ** 22;
const MAX_OPEN = 256;

interface Growing {
  readonly type: Preview["type"];
  readonly blocks: Map<number, string>;
  length: number;
}

/** The events after which nothing that was announced before them can still come. */
const CLOSING = new Set<unknown>([
  "span.model_request_end",
  "session.status_idle",
  "session.status_terminated",
  "session.deleted",
]);

export function createPreviews(): Previews {
  const open = new Map<string, Growing>();

  const close = (): Preview[] => {
    const abandoned = [...open].map(([id, growing]) => show(id, growing, "abandoned"));
    open.clear();
    return abandoned;
  };

  const push = (event: StreamEvent | StreamThreadEvent): readonly Preview[] => {
    if (CLOSING.has(event.type)) return close();
    switch (event.type) {
      case "event_start": {
        const { id, type } = event.event;
        if (open.has(id) || open.size >= MAX_OPEN) return [];
        const growing: Growing = { type, blocks: new Map(), length: 0 };
        open.set(id, growing);
        return [show(id, growing, "growing")];
      }
      case "event_delta": {
        const growing = open.get(event.event_id);
        const { index = 0, content } = event.delta;
        // Announced before this connection opened, or more than is kept.
        if (!growing || growing.length + content.text.length > MAX_TEXT) return [];
        growing.blocks.set(index, (growing.blocks.get(index) ?? "") + content.text);
        growing.length += content.text.length;
        return [show(event.event_id, growing, "growing")];
      }
      case "agent.message":
      case "agent.thinking": {
        const { id, type } = event;
        if (!open.delete(id)) return [];
        return [{ id, type, text: type === "agent.message" ? textOf(event) : "", status: "complete" }];
      }
      default:
        return [];
    }
  };

  return { push, close };
}

const show = (id: string, { type, blocks }: Growing, status: Preview["status"]): Preview => ({
  id,
  type,
  text: joinBlocks(blocks),
  status,
});

function joinBlocks(blocks: ReadonlyMap<number, string>): string {
  const [first] = blocks.values();
  // Joining would copy the whole text with every piece, and most messages are one block.
  if (blocks.size === 1) return first ?? "";
  return [...blocks]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join("");
}

/** A redacted block has no text. */
const textOf = ({ content }: AgentMessageEvent): string =>
  content.map((block) => (block.type === "text" ? block.text : "")).join("");
