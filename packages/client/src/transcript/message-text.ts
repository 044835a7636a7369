/** What may have text: the content of an event, whatever the service sent. */
interface Untrusted {
  readonly type?: unknown;
  readonly text?: unknown;
}

/**
 * The text of an event with `content`, such as `agent.message` or `agent.tool_result`: all its text blocks, one after the other. Images,
 * files and redacted blocks have none. An event without content gives an empty text.
 */
export const messageText = (event: object): string => textOfBlocks((event as { readonly content?: unknown }).content);

/** The text blocks of a content, one after the other. */
export function textOfBlocks(content: unknown): string {
  let text = "";
  for (const block of [content].flat() as (Untrusted | null | undefined)[]) {
    if (block?.type === "text" && typeof block.text === "string") text += block.text;
  }
  return text;
}
