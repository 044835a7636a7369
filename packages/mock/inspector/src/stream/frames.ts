/** Characters that one unfinished frame may have. What is longer is not from the mock. */
const MAX_FRAME = 64 * 1024 * 1024;

/**
 * Reads frames of server-sent events out of text that is cut anywhere. Lines end with LF, CR or CRLF; comments, `id` and `retry` are skipped.
 *
 * @param emit gets the data of every frame that has any, with the name that its `event` line gives
 * @returns takes the text that comes next; throws RangeError if a frame never ends
 */
export function createFrameReader(emit: (data: string, event: string) => void): (chunk: string) => void {
  let rest = "";
  let afterCr = false;
  let event = "";
  let data: string[] = [];
  let size = 0;

  const take = (line: string): void => {
    if (line === "") {
      const frame = { data: data.join("\n"), event, filled: data.length > 0 };
      event = "";
      data = [];
      size = 0;
      if (frame.filled) emit(frame.data, frame.event);
      return;
    }
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (name === "event") event = value;
    if (name === "data") {
      data.push(value);
      size += line.length;
    }
  };

  return (chunk) => {
    // The LF of a CRLF that was cut in two.
    const fresh = afterCr && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    if (chunk !== "") afterCr = chunk.endsWith("\r");
    const lines = (rest + fresh).split(/\r\n|\r|\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) take(line);
    if (rest.length + size > MAX_FRAME) throw new RangeError("a frame of the stream has no end");
  };
}
