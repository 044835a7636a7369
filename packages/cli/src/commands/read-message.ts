import { UsageError } from "../errors/usage-error.ts";
import type { CliIo } from "../io.ts";

const MOST = 32 * 1024 * 1024;

/**
 * The message of `run`: its words, or without any, or with `-`, all of standard input.
 *
 * @throws UsageError where there is none
 */
export async function readMessage(
  words: readonly string[],
  { stdin, signal }: Pick<CliIo, "stdin" | "signal">,
): Promise<string> {
  if (words.length > 1) {
    throw new UsageError(`run: expected one message, got ${words.length} arguments`, "Put the message in quotes.");
  }
  const [word] = words;
  if (word !== undefined && word !== "-") return checked(word);
  if (stdin.isTTY)
    throw new UsageError("run: expected a message", 'Write it in quotes: managed-agents run "$SESSION_ID" "Hello".');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    signal.throwIfAborted();
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MOST) throw new UsageError("standard input: expected at most 32 MB");
    chunks.push(bytes);
  }
  return checked(Buffer.concat(chunks).toString("utf8"));
}

function checked(message: string): string {
  if (message.trim() === "") throw new UsageError("run: expected a message, got nothing");
  return message;
}
