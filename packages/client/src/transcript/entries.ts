import type { Transcript, TranscriptEntry } from "./transcript.ts";

/** Arrays that one folding has made, and that nobody else has seen: they may change in place. */
let drafts: WeakSet<object> | undefined;

/** Lets arrays of entries be copied once for all that `fold` does, instead of once for each event. */
export function withDrafts<T>(fold: () => T): T {
  const outer = drafts;
  drafts = new WeakSet();
  try {
    return fold();
  } finally {
    drafts = outer;
  }
}

/** The same entries, to be changed. */
function draftOf(entries: readonly TranscriptEntry[]): TranscriptEntry[] {
  if (drafts?.has(entries)) return entries as TranscriptEntry[];
  const draft = entries.slice();
  drafts?.add(draft);
  return draft;
}

/** Adds what is final: behind everything that is, before what is still being written or waits. */
export const addEntry = (transcript: Transcript, entry: TranscriptEntry): Transcript =>
  insert(transcript, entry, isProvisional);

/** Adds what is being written: before what waits, which comes after it. */
export const addGrowing = (transcript: Transcript, entry: TranscriptEntry): Transcript =>
  insert(transcript, entry, isQueued);

/** Adds what waits: last. */
export const addQueued = (transcript: Transcript, entry: TranscriptEntry): Transcript =>
  insert(transcript, entry, () => false);

/** Puts an entry in the place of the one with its id. Without one, nothing changes. */
export function replaceEntry(transcript: Transcript, entry: TranscriptEntry): Transcript {
  const at = transcript.entries.findLastIndex(({ id }) => id === entry.id);
  if (at < 0) return transcript;
  const draft = draftOf(transcript.entries);
  draft[at] = entry;
  return { ...transcript, entries: draft };
}

/** Takes out the provisional entries that are picked. They are all at the end. */
export function dropProvisional(transcript: Transcript, pick: (entry: TranscriptEntry) => boolean): Transcript {
  const { entries } = transcript;
  const end = endOf(entries, isProvisional);
  const tail = entries.slice(end);
  const kept = tail.filter((entry) => !pick(entry));
  return kept.length === tail.length ? transcript : { ...transcript, entries: [...entries.slice(0, end), ...kept] };
}

/** The provisional entry with an id. */
export function findProvisional({ entries }: Transcript, id: string): TranscriptEntry | undefined {
  for (let at = entries.length - 1; at >= 0; at--) {
    const entry = entries[at] as TranscriptEntry;
    if (!isProvisional(entry)) return undefined;
    if (entry.id === id) return entry;
  }
  return undefined;
}

export const isGrowing = (entry: TranscriptEntry): boolean => "state" in entry && entry.state === "growing";
export const isQueued = (entry: TranscriptEntry): boolean => "state" in entry && entry.state === "queued";
const isProvisional = (entry: TranscriptEntry): boolean => isGrowing(entry) || isQueued(entry);

/** Inserts an entry before those at the end that come after it. */
function insert(
  transcript: Transcript,
  entry: TranscriptEntry,
  comesAfter: (entry: TranscriptEntry) => boolean,
): Transcript {
  const { entries } = transcript;
  const draft = draftOf(entries);
  draft.splice(endOf(entries, comesAfter), 0, entry);
  return { ...transcript, entries: draft };
}

/** Where the entries at the end begin that are all picked. */
function endOf(entries: readonly TranscriptEntry[], pick: (entry: TranscriptEntry) => boolean): number {
  let at = entries.length;
  while (at > 0 && pick(entries[at - 1] as TranscriptEntry)) at--;
  return at;
}
