import type { Exchange } from "../validate-exchange.ts";

/** How much of an unexpected answer is shown. */
const MOST_SHOWN = 300;

/** Throws unless an exchange is a 400 whose message has a name in it as a word of its own. */
export const expectNamed =
  (name: string) =>
  ({ status, received = "" }: Pick<Exchange, "status" | "received">): void => {
    if (status !== 400) throw new Error(`expected 400, but got ${status} ${received.slice(0, MOST_SHOWN)}`);
    const { message } = (JSON.parse(received) as { readonly error: { readonly message: string } }).error;
    if (!hasWord(message, name)) throw new Error(`expected a message that names ${name}, but got ${message}`);
  };

/** Not as a part of another name. */
function hasWord(text: string, word: string): boolean {
  const escaped = word.replaceAll(/[^\w]/g, "\\$&");
  return new RegExp(`(?<!\\w)${escaped}(?!\\w)`).test(text);
}
