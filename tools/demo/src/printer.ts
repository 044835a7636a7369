import { inspect, styleText } from "node:util";

/** Where the walk-through writes. A terminal gets colour, a file does not; `NO_COLOR` is obeyed. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

type Style = Parameters<typeof styleText>[0];

/** Prints calls, what went over the wire, and answers, for a person to follow. */
export class Printer {
  readonly #output: Output;
  #step = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  heading(text: string): void {
    this.#output.write(`\n${this.#style("bold", text)}\n`);
  }

  /** A call as one would write it. */
  call(code: string): void {
    this.#step += 1;
    this.#output.write(`\n${this.#style("cyan", `${String(this.#step).padStart(2)}  ${code}`)}\n`);
  }

  wire(method: string, path: string, status: number): void {
    const mark = this.#style(status < 400 ? "green" : "red", String(status));
    this.#output.write(`    ${this.#style("dim", `${method} ${path}`)} → ${mark}\n`);
  }

  answer(value: unknown): void {
    const shown = inspect(value, {
      colors: this.#colours,
      depth: 4,
      breakLength: 110,
      compact: 3,
      maxStringLength: 200,
    });
    this.#output.write(`${shown.replace(/^/gm, "    ")}\n`);
  }

  /** One event of a stream. */
  event(type: string, detail = ""): void {
    this.#output.write(`    ${this.#style("magenta", detail === "" ? type : type.padEnd(32))}${detail}\n`);
  }

  /** A piece of text as it arrives, on the line that {@link textStart} began. */
  text(piece: string): void {
    this.#output.write(piece);
  }

  textStart(): void {
    this.#output.write(`    ${this.#style("magenta", "agent.message".padEnd(32))}`);
  }

  line(text = ""): void {
    this.#output.write(`${text}\n`);
  }

  get #colours(): boolean {
    return this.#output.isTTY === true && process.env.NO_COLOR === undefined;
  }

  #style(style: Style, text: string): string {
    return this.#colours ? styleText(style, text, { validateStream: false }) : text;
  }
}
