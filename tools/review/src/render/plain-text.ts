/** Characters that change how the text around them looks or runs, or that a terminal obeys. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** Text of the document on one line, with nothing in it that cannot be seen. */
export const plainText = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*/g, " ⏎ ")
    .replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** Cuts text to a number of characters and says so. */
export const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length)}… (${text.length} characters)`;
