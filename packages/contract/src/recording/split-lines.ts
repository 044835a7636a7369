/** Longest line, and longest frame of an event stream, in characters. A message of the service has at most 32 MB. */
export const MAX_CHARACTERS = 32_000_000;

/**
 * Splits text into lines at LF, CRLF and CR. What follows the last line end is a line if it is not empty.
 *
 * @throws RangeError if a line is longer than `limit` characters, before more of it is read
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit = MAX_CHARACTERS): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    // A CR at the end may be the first half of a CRLF.
    const isCut = rest.endsWith("\r");
    const lines = (isCut ? rest.slice(0, -1) : rest).split(/\r\n|\n|\r/);
    rest = `${lines.pop() ?? ""}${isCut ? "\r" : ""}`;
    yield* lines;
    if (rest.length > limit) throw new RangeError(`a line is longer than ${limit} characters`);
  }
  rest += decoder.decode();
  const last = rest.replace(/\r$/, "");
  if (rest !== "") yield last;
}
