import { FrameError } from "../errors/frame-error.ts";

/** Cuts the text of a stream of server-sent events into frames. */
export interface FrameParser {
  /**
   * Takes the text that comes next, cut wherever the network cut it.
   *
   * @throws FrameError if an unfinished frame is too large; what `emit` throws
   */
  feed(text: string): void;
}

/**
 * A parser by the HTML standard, for what the service uses: lines that end with LF, CR or CRLF, `event:`, `data:` on one or more lines, comments.
 * `id:` and `retry:` are skipped, since the service has no use for them. A byte order mark is the decoder's business.
 *
 * @param maxSize characters that one unfinished frame may have, names of its lines included; comments count for nothing
 * @param emit gets every frame that has data
 */
export function createFrameParser(
  maxSize: number,
  emit: (event: string | undefined, data: string) => void,
): FrameParser {
  /** The beginning of a line, in the pieces it came in: adding them up with every piece would copy it every time. */
  let line: string[] = [];
  let lineSize = 0;
  let event: string | undefined;
  /** The first line of the data, and an array only for those that follow: most frames have one. */
  let data: string | undefined;
  let more: string[] | undefined;
  /** Of the whole lines of the frame. */
  let size = 0;
  /** The last character was a CR, and an LF after it belongs to it. */
  let afterCr = false;

  const check = (): void => {
    if (size + lineSize > maxSize) throw new FrameError(`a frame exceeds ${maxSize} characters`);
  };

  const take = (text: string, start: number, end: number): void => {
    const name = nameOf(text, start, end);
    if (name === EVENT) event = contentOf(text, start + 6, end) || undefined;
    if (name !== DATA) return;
    // An empty line counts too, since it is kept.
    size += end - start + 1;
    check();
    const content = contentOf(text, start + 5, end);
    if (data === undefined) data = content;
    else if (more) more.push(content);
    else more = [data, content];
  };

  const finish = (): void => {
    const type = event;
    const content = more ? more.join("\n") : data;
    // Emptied first, since `emit` may throw.
    event = data = more = undefined;
    size = 0;
    if (content !== undefined) emit(type, content);
  };

  return {
    feed(chunk) {
      let text = afterCr && chunk[0] === "\n" ? chunk.slice(1) : chunk;
      if (chunk) afterCr = chunk.endsWith("\r");
      if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
      if (line.length && text.includes("\n")) {
        line.push(text);
        text = line.join("");
        line = [];
        lineSize = 0;
      }
      let start = 0;
      for (;;) {
        // Seen without a search, which costs as much as taking a line.
        while (text.charCodeAt(start) === LF) {
          finish();
          start++;
        }
        const end = text.indexOf("\n", start);
        if (end < 0) break;
        // What nearly every frame is: one line of data, and its end. No state is touched for it but the event's name.
        if (
          data === undefined &&
          text.charCodeAt(end + 1) === LF &&
          end - start < maxSize &&
          text.startsWith("data:", start)
        ) {
          const type = event;
          event = undefined;
          emit(type, text.slice(text.charCodeAt(start + 5) === SPACE ? start + 6 : start + 5, end));
          start = end + 2;
        } else {
          take(text, start, end);
          start = end + 1;
        }
      }
      const rest = text.slice(start);
      // A comment may have any length, since nothing of it is kept.
      if (!rest || line[0]?.[0] === ":") return;
      line.push(rest[0] === ":" && !line.length ? ":" : rest);
      lineSize += rest.length;
      if (line[0]?.[0] !== ":") check();
    },
  };
}

const LF = 10;
const SPACE = 32;
const DATA = "data";
const EVENT = "event";

/** The name of a line's field if it is one that counts. Without a colon, the whole line is the name. */
function nameOf(text: string, start: number, end: number): string | undefined {
  const first = text.charCodeAt(start);
  const name = first === 100 ? DATA : first === 101 ? EVENT : "";
  const after = start + name.length;
  if (!name || after > end || !text.startsWith(name, start)) return undefined;
  return after === end || text.charCodeAt(after) === 58 ? name : undefined;
}

/** One blank after the colon is no part of the value. */
const contentOf = (text: string, start: number, end: number): string =>
  text.slice(text.charCodeAt(start) === SPACE ? start + 1 : start, Math.max(start, end));
