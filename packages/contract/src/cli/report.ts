import { violationKind } from "../recording/violation-kind.ts";
import type { StreamViolation } from "../stream/violation.ts";

/** Kinds of findings that are printed; of the others only the number is. */
const MAX_KINDS = 50;

interface Repeated {
  readonly first: { readonly violation: StreamViolation; readonly line: number; readonly place: string };
  last: { readonly place: string; readonly line: number };
  count: number;
}

/** Collects what a recording breaks. What is broken again and again takes one line, so that memory and output stay small. */
export class Report {
  readonly #kinds = new Map<string, Repeated>();
  readonly #path: string;
  #unlisted = 0;
  violations = 0;
  notes = 0;

  /** @param path name of the recording, for the places */
  constructor(path: string) {
    this.#path = path;
  }

  /**
   * @param line the line of the recording on which the frame ends
   * @param place which frame it is, or what else the violation is about
   */
  add(violation: StreamViolation, line: number, place = `frame ${violation.index + 1}`): void {
    if (violation.severity === "note") this.notes += 1;
    else this.violations += 1;
    const kind = violationKind(violation);
    const known = this.#kinds.get(kind);
    const last = { place, line };
    if (known) {
      known.count += 1;
      known.last = last;
    } else if (this.#kinds.size < MAX_KINDS)
      this.#kinds.set(kind, { first: { violation, line, place }, last, count: 1 });
    else this.#unlisted += 1;
  }

  /** What was found, by first appearance. */
  lines(): string[] {
    const described = [...this.#kinds.values()].flatMap((kind) => this.#describe(kind));
    return this.#unlisted === 0 ? described : [...described, `… and ${this.#unlisted} of other kinds`];
  }

  #describe({ first: { violation, line, place }, last, count }: Repeated): string[] {
    const { rule, reason, because, message, meaning } = violation;
    const [sentence = ""] = meaning.split("\n");
    const note = reason === undefined ? "" : `note (${reason}) `;
    const times = count === 1 ? "" : `  ${count} times, last at ${this.#path}:${last.line} (${last.place})`;
    return [
      `${this.#path}:${line}  ${note}${rule}${times}`,
      `    ${message}`,
      ...(sentence === "" ? [] : [`    ${sentence}`]),
      `    ${place}${because === undefined ? "" : `, because of frame ${because + 1}`}`,
    ];
  }
}
