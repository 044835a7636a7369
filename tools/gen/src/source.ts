import { readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { type Place, SpecError } from "./problem.ts";

/** A parsed file of the spec, with the means to say where in it a node stands. */
export interface Source {
  /** Relative to the spec's folder, with forward slashes on every system. */
  readonly file: string;
  readonly root: Node | null;
  place(node: Node | null | undefined): Place;
}

const MAX_BYTES = 1_000_000;
/** Names that address an object's prototype instead of one of its properties. */
const HOSTILE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads one YAML file of the spec.
 *
 * @throws SpecError if the file cannot be read, is not one YAML document, or holds text that could leave a comment
 * (an asterisk and a slash) or reach a prototype (`__proto__`).
 */
export function readSource(folder: string, absolute: string): Source {
  const file = relative(folder, absolute).split(sep).join("/");
  const start: Place = { file, line: 1, column: 1 };
  const fail = (place: Place, message: string, remedy: string): never => {
    throw new SpecError([{ place, message, remedy }]);
  };

  const inside = relative(realpathSync(folder), realpathSync(absolute));
  if (inside.startsWith("..") || isAbsolute(inside)) {
    fail(start, "the file is a link that leaves the spec's folder", "Put the file itself into the spec's folder.");
  }
  if (statSync(absolute).size > MAX_BYTES) {
    fail(start, `the file is larger than ${MAX_BYTES} bytes`, "Split it into one file per component.");
  }

  const lines = new LineCounter();
  const document = parseDocument(readFileSync(absolute, "utf8"), { lineCounter: lines, version: "1.2" });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const place = (node: Node | null | undefined): Place => (node?.range ? at(node.range[0]) : start);

  const [error] = [...document.errors, ...document.warnings];
  if (error?.code === "MULTIPLE_DOCS") fail(at(error.pos[0]), "the file holds several documents", "Split it.");
  if (error) fail(at(error.pos[0]), error.message.replace(/ at line \d.*/s, ""), "Mend the YAML.");
  refuseHostileText(document.contents, place, fail);
  return { file, root: document.contents, place };
}

function refuseHostileText(
  node: unknown,
  place: (node: Node) => Place,
  fail: (place: Place, message: string, remedy: string) => never,
): void {
  if (isAlias(node)) fail(place(node), "YAML aliases are not used in the spec", "Use a $ref, or write the value out.");
  if (isScalar(node)) {
    if (typeof node.value !== "string") return;
    if (node.value.includes("*/")) {
      fail(place(node), "text contains `*/`, which would end a comment in generated code", "Write it another way.");
    }
    if (node.value.includes("__proto__")) {
      fail(place(node), "text contains `__proto__`", "Write it another way: it must not reach generated code.");
    }
    return;
  }
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key) || typeof key.value !== "string") {
        fail(place(node), "a key is not a string", "Quote it, as in '200':.");
        continue;
      }
      if (HOSTILE_KEYS.has(key.value)) {
        fail(place(key), `the key \`${key.value}\` addresses a prototype`, "Name the property otherwise.");
      }
      refuseHostileText(key, place, fail);
      refuseHostileText(value, place, fail);
    }
    return;
  }
  if (typeof node === "object" && node !== null && "items" in node) {
    for (const item of node.items as unknown[]) refuseHostileText(item, place, fail);
  }
}
