/** Collects lines of generated TypeScript. What it prints reads like the file it becomes. */
export class Printer {
  readonly #lines: string[] = [];
  #depth = 0;

  /** @param origin where the content comes from, for a reader who wants to change it */
  constructor(origin: string) {
    this.line(`// Generated from ${origin} by tools/gen. Do not edit: change the spec and run \`npm run gen\`.`);
  }

  line(text = ""): this {
    this.#lines.push(text === "" ? "" : `${"  ".repeat(this.#depth)}${text}`);
    return this;
  }

  /** `head {`, the body one level deeper, `}` and the tail. */
  block(head: string, body: () => void, tail = "}"): this {
    this.line(head);
    this.#depth += 1;
    body();
    this.#depth -= 1;
    return this.line(tail);
  }

  /** A documentation comment; nothing for no text. */
  doc(text: string | undefined, ...tags: string[]): this {
    for (const line of docComment(text, ...tags)) this.line(line);
    return this;
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

/** Text that cannot end the comment it stands in. */
export const escapeComment = (text: string): string => text.replaceAll("*/", "*\\/");

/** The lines of a documentation comment; none for no text. One sentence per line stays one per line. */
export function docComment(text: string | undefined, ...tags: string[]): string[] {
  const lines = [...(text === undefined || text === "" ? [] : text.trimEnd().split("\n")), ...tags].map(escapeComment);
  if (lines.length < 2) return lines.map((line) => `/** ${line} */`);
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
}
