/** Control characters, and marks that reorder text: a terminal acts on them, and a reader is misled. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A text from elsewhere on one line, so that a terminal shows it and interprets none of it. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim().replace(UNSAFE, "?");
