import stringWidth from "string-width";

/**
 * Breaks text between words as it comes, piece by piece: a word is held back until it is complete. Widths are those of a terminal's cells.
 */
export class TextFlow {
  readonly #width: number;
  readonly #indent: string;
  #column = 0;
  #spaces = 0;
  #word = "";

  /** @param width cells of a line, without the indent that stands before every line but the first */
  constructor(width: number, indent: string) {
    this.#width = Math.max(width, 10);
    this.#indent = indent;
  }

  /** @returns what can be printed now */
  push(text: string): string {
    let printed = "";
    for (const character of text.replaceAll("\t", "  ")) {
      if (character === "\n") printed += `${this.#endWord()}${this.#breakLine()}`;
      else if (character === " ") {
        printed += this.#endWord();
        this.#spaces += 1;
      } else {
        this.#word += character;
        // A word that fills a line, such as an address, is broken where the line ends.
        if (this.#word.length >= this.#width && stringWidth(this.#word) >= this.#width) printed += this.#endWord();
      }
    }
    return printed;
  }

  /** @returns the word that was held back */
  end(): string {
    return this.#endWord();
  }

  #endWord(): string {
    if (this.#word === "") return "";
    const width = stringWidth(this.#word);
    let printed = "";
    if (this.#column > 0 && this.#column + this.#spaces + width > this.#width) printed = this.#breakLine();
    else {
      printed = " ".repeat(Math.min(this.#spaces, this.#width));
      this.#column += this.#spaces;
    }
    printed += this.#word;
    this.#column += width;
    this.#spaces = 0;
    this.#word = "";
    return printed;
  }

  #breakLine(): string {
    this.#column = 0;
    this.#spaces = 0;
    return `\n${this.#indent}`;
  }
}

/** A whole text, broken and indented, without blanks at the ends of its lines. */
export function flowText(text: string, width: number, indent: string): string {
  const flow = new TextFlow(width, indent);
  return `${flow.push(text)}${flow.end()}`.replaceAll(/[ ]+$/gm, "").trimEnd();
}
