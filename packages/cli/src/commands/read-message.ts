import { type InputIo, readInput } from "../body/read-input.ts";
import { UsageError } from "../errors/usage-error.ts";

/**
 * The message of `run`: its words, or without any, or with `-`, all of standard input.
 *
 * @throws UsageError where there is none
 */
export async function readMessage(words: readonly string[], io: InputIo): Promise<string> {
  if (words.length > 1) {
    throw new UsageError(`run: expected one message, got ${words.length} arguments`, "Put the message in quotes.");
  }
  const [word] = words;
  if (word !== undefined && word !== "-") return checked(word);
  if (io.stdin.isTTY)
    throw new UsageError("run: expected a message", 'Write it in quotes: managed-agents run "$SESSION_ID" "Hello".');
  return checked(await readInput(io));
}

function checked(message: string): string {
  if (message.trim() === "") throw new UsageError("run: expected a message, got nothing");
  return message;
}
