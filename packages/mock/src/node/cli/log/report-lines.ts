import { createReadStream } from "node:fs";
import { LogError } from "../../../world-log/log-error.ts";

/** Characters of a line. Node has no longer strings than about 537 million. */
const MOST_CHARACTERS = 500_000_000;

/**
 * The lines of a report, of which one can hold a whole file.
 *
 * @param most characters of the longest line that is read
 * @throws LogError for a longer line, before it is read whole; Error of the file system
 */
export async function* readReportLines(path: string, most = MOST_CHARACTERS): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of createReadStream(path, "utf8") as AsyncIterable<string>) {
    const [first = "", ...others] = chunk.split("\n");
    parts.push(first);
    length += first.length;
    if (length > most) throw new LogError(`${path}, line ${number}: expected at most ${most} characters`);
    for (const other of others) {
      yield parts.join("");
      number += 1;
      parts = [other];
      length = other.length;
    }
  }
  yield parts.join("");
}
