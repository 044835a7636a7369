import type { EventDelta, EventStart } from "@managed-agents/types";
import { addGrowing, dropProvisional, findProvisional, isGrowing, replaceEntry } from "./entries.ts";
import { hasSeen } from "./seen-ids.ts";
import type { Growing, MessageEntry, Transcript } from "./transcript.ts";

/** Events, blocks of one event, and characters of all its blocks, beyond which no more is kept. Pieces may stop early anyway. */
const MAX_GROWING = 256;
const MAX_BLOCKS = 1024;
const MAX_TEXT = 2 ** 22;

/** An event is announced. A second announcement comes on another connection, and begins again. */
export function startGrowing(transcript: Transcript, event: EventStart): Transcript {
  const { id, type } = (event.event ?? {}) as Partial<{ readonly id: unknown; readonly type: unknown }>;
  // Where the text of a type is that came later, this version cannot know.
  if (typeof id !== "string" || (type !== "agent.message" && type !== "agent.thinking")) return transcript;
  if (hasSeen(transcript.seen, id)) return transcript;
  const others = transcript.growing.filter((growing) => growing.id !== id);
  const entry = findProvisional(transcript, id);
  // A client event that waits is not the agent's to write.
  if (others.length >= MAX_GROWING || (entry && !isGrowing(entry))) return transcript;
  const next: Transcript = { ...transcript, growing: [...others, { id, blocks: [], size: 0 }] };
  if (entry) return entry.kind === "message" ? replaceEntry(next, { ...entry, text: "" }) : next;
  return addGrowing(
    next,
    type === "agent.message"
      ? { kind: "message", id, from: "agent", text: "", state: "growing", event: null }
      : { kind: "thinking", id, state: "growing" },
  );
}

/** A piece of the text of an announced event. */
export function grow(transcript: Transcript, { event_id: id, delta }: EventDelta): Transcript {
  // Later versions may have other kinds of pieces.
  const { index = 0, content } = (delta ?? {}) as Untrusted;
  const growing = transcript.growing.find((growing) => growing.id === id);
  const entry = growing && findProvisional(transcript, id);
  if (!growing || entry?.kind !== "message" || content?.type !== "text" || typeof content.text !== "string") {
    return transcript;
  }
  if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= MAX_BLOCKS) return transcript;
  const size = growing.size + content.text.length;
  if (content.text === "" || size > MAX_TEXT) return transcript;
  const at = index as number;
  const blocks = growing.blocks.slice();
  while (blocks.length < at) blocks.push("");
  blocks[at] = (blocks[at] ?? "") + content.text;
  const grown: Growing = { id, blocks, size };
  // Joining would copy the whole text with every piece, and nearly all pieces go to its end.
  const text = at === blocks.length - 1 ? entry.text + content.text : blocks.join("");
  return replaceEntry(
    { ...transcript, growing: transcript.growing.map((other) => (other === growing ? grown : other)) },
    { ...entry, text } satisfies MessageEntry,
  );
}

/** What was announced under an id has come. */
export function stopGrowing(transcript: Transcript, id: string): Transcript {
  if (!transcript.growing.some((growing) => growing.id === id)) return transcript;
  const left = { ...transcript, growing: transcript.growing.filter((growing) => growing.id !== id) };
  return dropProvisional(left, (entry) => isGrowing(entry) && entry.id === id);
}

/**
 * Takes out what was announced and is not complete: it will not come any more. The reducer does it where a model request or the session
 * ends; call it where you stop reading in the midst of a message.
 *
 * @returns the same transcript if nothing grows
 */
export const abandonGrowing = (transcript: Transcript): Transcript =>
  transcript.growing.length === 0 ? transcript : dropProvisional({ ...transcript, growing: [] }, isGrowing);

/** What a piece may be once later versions send other kinds. */
interface Untrusted {
  readonly index?: unknown;
  readonly content?: { readonly type?: unknown; readonly text?: unknown } | null;
}
