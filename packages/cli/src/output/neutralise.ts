/** Control characters but line feed and tab, and marks that reorder text: a terminal acts on them, and a reader is misled. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that comes from elsewhere, so that a terminal shows it and interprets none of it. Lines may end as on Windows. */
export const neutralise = (text: string): string =>
  text
    .replaceAll("\r\n", "\n")
    .replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
