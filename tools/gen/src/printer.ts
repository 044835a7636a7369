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

  /** A documentation comment; nothing for no text. One sentence per line stays one per line. */
  doc(text: string | undefined, ...tags: string[]): this {
    const lines = [...(text === undefined || text === "" ? [] : text.trimEnd().split("\n")), ...tags].map(
      escapeComment,
    );
    if (lines.length === 0) return this;
    if (lines.length === 1) return this.line(`/** ${lines[0]} */`);
    this.line("/**");
    for (const line of lines) this.line(` * ${line}`.trimEnd());
    return this.line(" */");
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

/** Text that cannot end the comment it stands in. */
export const escapeComment = (text: string): string => text.replaceAll("*/", "*\\/");
