import type { CommentEntry, FrameEntry } from "@managed-agents/contract/recording";

/** A frame or a comment as it stands on the wire. */
export function chunkText(entry: FrameEntry | CommentEntry): string {
  if (entry.kind === "comment") return `${fields("", entry.text === "" ? "" : ` ${entry.text}`)}\n`;
  const { event, data } = entry;
  // A name has one line: a break in it would begin another field.
  const name = event === null ? "" : `event: ${event.replace(/[\r\n]+/g, " ")}\n`;
  return `${name}${fields("data", ` ${typeof data === "string" ? data : JSON.stringify(data)}`)}\n`;
}

/** One field for each line of a text. */
const fields = (name: string, text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => `${name}:${line}\n`)
    .join("");
