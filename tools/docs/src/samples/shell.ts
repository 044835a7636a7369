const SAFE_WORD = /^[\w@%+=:,./-]+$/;

/**
 * Writes a value as one word of a POSIX shell, single quotes and line breaks included.
 *
 * @param value any text; a shell word cannot hold U+0000
 * @throws {RangeError} if the value holds U+0000
 */
export function shellWord(value: string): string {
  if (value.includes("\0")) throw new RangeError("A shell word cannot hold U+0000.");
  return SAFE_WORD.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
}

/**
 * Writes text as a here-document in which the shell expands nothing.
 *
 * @param mark the line that ends it; a line of that name in the text makes the mark longer
 * @returns what follows the command, from `<<` on, without a line break at the end
 */
export function hereDocument(mark: string, text: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  let end = mark;
  while (lines.includes(end)) end += "_";
  return [`<<'${end}'`, ...lines, end].join("\n");
}

/** Joins the parts of a command, one part per line. */
export function commandLines(parts: readonly string[]): string {
  return parts.join(" \\\n  ");
}
