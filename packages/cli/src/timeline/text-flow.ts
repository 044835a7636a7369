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
  /** Whether a line was begun that holds nothing yet: an empty one gets no indent. */
  #atStart = false;

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
        // A word that is longer than a line, such as an address, is broken where the line ends. No character is wider than two cells.
        const long = (this.#word.length + 1) * 2 > this.#width;
        if (long && stringWidth(this.#word + character) > this.#width) printed += this.#endWord();
        this.#word += character;
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
    const spaces = Math.max(0, Math.min(this.#spaces, this.#width - width));
    if (this.#atStart) printed += this.#indent;
    this.#atStart = false;
    printed += " ".repeat(spaces) + this.#word;
    this.#column += spaces + width;
    this.#spaces = 0;
    this.#word = "";
    return printed;
  }

  #breakLine(): string {
    this.#column = 0;
    this.#spaces = 0;
    this.#atStart = true;
    return "\n";
  }
}

/** A whole text, broken and indented, without blanks at the ends of its lines. */
export function flowText(text: string, width: number, indent: string): string {
  const flow = new TextFlow(width, indent);
  return `${flow.push(text)}${flow.end()}`.replaceAll(/[ ]+$/gm, "").trimEnd();
}
