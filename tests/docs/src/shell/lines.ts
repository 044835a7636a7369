/** One command line of a block, as a shell takes it: continued lines and here-documents belong to it. */
export interface Line {
  /** Its number in the block, from 1. */
  readonly number: number;
  readonly text: string;
}

/** Splits a block into command lines. Blank lines and lines of comment alone are none. */
export function readLines(block: string): Line[] {
  const lines = block.split("\n");
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const number = at + 1;
    let text = lines[at] ?? "";
    if (/^\s*(#.*)?$/.test(text)) continue;
    while (text.endsWith("\\") && at + 1 < lines.length) text = `${text}\n${lines[++at]}`;
    const [, end] = /<<-?\s*['"]?(\w+)['"]?/.exec(text) ?? [];
    while (end !== undefined && lines[at]?.trim() !== end) {
      if (++at >= lines.length) throw new Error(`line ${number}: the here-document has no end ${end}`);
      text = `${text}\n${lines[at]}`;
    }
    found.push({ number, text });
  }
  return found;
}
