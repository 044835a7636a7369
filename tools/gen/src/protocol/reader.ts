import { isMap, isScalar, isSeq, type Node } from "yaml";
import type { Json, JsonObject } from "../load.ts";
import { type Problem, SpecError } from "../problem.ts";
import type { Source } from "../source.ts";

/** Reads the nodes of one YAML file and collects what is wrong with them, each with its place. */
export class Reader {
  readonly problems: Problem[];
  readonly #source: Source;

  constructor(source: Source, problems: Problem[]) {
    this.#source = source;
    this.problems = problems;
  }

  get root(): Node | null {
    return this.#source.root;
  }

  place(node: Node | null | undefined) {
    return this.#source.place(node);
  }

  fail(node: Node | null | undefined, message: string, remedy: string): void {
    this.problems.push({ place: this.place(node), message, remedy });
  }

  /** The entries of a mapping, in order. */
  entries(node: Node | null | undefined, what: string): [string, Node][] {
    if (isMap(node)) {
      return node.items.map(({ key, value }) => [String((key as { value?: unknown }).value), value as Node]);
    }
    this.fail(node, `expected ${what}, which is a mapping`, "Write keys and values.");
    return [];
  }

  /** A mapping with known keys. What is unknown or missing is a problem. */
  fields(node: Node | null | undefined, what: string, required: readonly string[], optional: readonly string[] = []) {
    const known = [...required, ...optional];
    const found = new Map(this.entries(node, what));
    for (const [name, value] of found) {
      if (!known.includes(name))
        this.fail(value, `unknown key \`${name}\` in ${what}`, `Use one of: ${known.join(", ")}.`);
    }
    for (const name of required) {
      if (!found.has(name)) this.fail(node, `${what} lacks \`${name}\``, `Add \`${name}\`.`);
    }
    return found;
  }

  text(node: Node | null | undefined, what: string): string {
    if (isScalar(node) && typeof node.value === "string") return node.value;
    if (node !== undefined) this.fail(node, `${what} is not text`, "Write a string.");
    return "";
  }

  /** A number of things, from 1. */
  count(node: Node | null | undefined, what: string): number {
    if (isScalar(node) && Number.isSafeInteger(node.value) && Number(node.value) > 0) return Number(node.value);
    if (node !== undefined) this.fail(node, `${what} is not a number of cases`, "Write an integer from 1.");
    return 0;
  }

  /** A day of the calendar as `YYYY-MM-DD`, or a month as `YYYY-MM`. */
  date(node: Node | null | undefined, what: string): string {
    const text = this.text(node, what);
    const day = text.length === 7 ? `${text}-01` : text;
    const isDate = /^\d{4}-\d\d-\d\d$/.test(day) && isOnCalendar(day);
    if (node !== undefined && !isDate)
      this.fail(node, `${what} \`${text}\` is no date`, "Write YYYY-MM-DD or YYYY-MM.");
    return text;
  }

  /** One of a closed list. */
  oneOf<const T extends string>(node: Node | null | undefined, what: string, known: readonly T[]): T {
    const value = this.text(node, what) as T;
    if (node !== undefined && !known.includes(value)) {
      this.fail(node, `${what} \`${value}\` is not known`, `Use one of: ${known.join(", ")}.`);
    }
    return value;
  }

  items(node: Node | null | undefined, what: string): Node[] {
    if (node === undefined) return [];
    if (isSeq(node)) return node.items as Node[];
    this.fail(node, `${what} is not a list`, "Write a list.");
    return [];
  }

  /** A list of text, where one item may stand alone. */
  texts(node: Node | null | undefined, what: string): string[] {
    if (isScalar(node)) return [this.text(node, what)];
    return this.items(node, what).map((item) => this.text(item, what));
  }

  /** Descriptions by name. */
  glossary(node: Node | null | undefined, what: string): Record<string, string> {
    return Object.fromEntries(this.entries(node, what).map(([name, value]) => [name, this.text(value, name)]));
  }

  json(node: Node | null | undefined): Json {
    if (isMap(node)) {
      return Object.fromEntries(this.entries(node, "a mapping").map(([k, v]) => [k, this.json(v)])) as JsonObject;
    }
    if (isSeq(node)) return node.items.map((item) => this.json(item as Node));
    return isScalar(node) ? (node.value as Json) : null;
  }
}

/** `Date` takes the 30th of February for the 1st or 2nd of March. */
const isOnCalendar = (day: string): boolean =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** Throws what was collected, if anything was. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new SpecError(problems);
}
