import { existsSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { API, type Dialect } from "./dialect.ts";
import { findUnreached } from "./find-unreached.ts";
import { type GRAMMAR, grammarOf, type Kind, SECTION, type Shape } from "./grammar.ts";
import { type Place, type Problem, SpecError } from "./problem.ts";
import { resolveReference } from "./resolve-reference.ts";
import { readSource, type Source } from "./source.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** The spec as one document: every component named after its file, every reference of the form `#/components/…`. */
export interface Bundle {
  readonly document: JsonObject;
  /** Where a component, path or operation was written, by pointer: `schemas/Session`, `paths//v1/sessions/get`. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Reads `openapi.yaml` and every file it reaches, and joins them.
 *
 * Checks what a schema validator cannot: keywords that the kit does not support, references that are remote, absolute, dangling or
 * leave the folder, component names that collide. All problems of the pass are reported together.
 *
 * @param folder absolute path of the spec's folder
 * @param options.unknown what happens to keywords that the kit does not support, and to files that nothing reaches: both are refused
 * unless `keep` is given, which reads a version that was written for another generator
 * @param options.dialect what the document may say where documents differ
 * @throws SpecError
 */
export function loadSpec(
  folder: string,
  { unknown = "refuse", dialect = API }: { unknown?: "refuse" | "keep"; dialect?: Dialect } = {},
): Bundle {
  const loader = new Loader(folder, unknown === "keep", grammarOf(dialect));
  const document = loader.load();
  if (loader.problems.length === 0 && unknown === "refuse")
    loader.problems.push(...findUnreached(folder, loader.targets));
  if (loader.problems.length > 0) throw new SpecError(loader.problems);
  return { document, places: loader.places };
}

/** A schema's name becomes the name of a type, so that nothing but an identifier may stand in it. */
const NAME = { schema: /^[A-Z][A-Za-z0-9]*$/, other: /^[A-Za-z0-9._-]+$/ } as const;

class Loader {
  readonly problems: Problem[] = [];
  readonly places = new Map<string, Place>();
  /** Everything that a reference was followed to: `paths/sessions.yaml`, `components/…/StopReason.yaml#/StopReason`. */
  readonly targets = new Set<string>();
  readonly #folder: string;
  readonly #keepUnknown: boolean;
  readonly #grammar: typeof GRAMMAR;
  readonly #sources = new Map<string, Source | null>();
  /** Components found so far, by section and name, with the target they came from so that a collision can name both. */
  readonly #components = new Map<string, Map<string, { target: string; value: Json }>>();

  constructor(folder: string, keepUnknown: boolean, grammar: typeof GRAMMAR) {
    this.#folder = folder;
    this.#keepUnknown = keepUnknown;
    this.#grammar = grammar;
  }

  load(): JsonObject {
    const rootFile = join(this.#folder, "openapi.yaml");
    if (!existsSync(rootFile)) {
      const place = { file: "openapi.yaml", line: 1, column: 1 };
      throw new SpecError([{ place, message: "there is no such file", remedy: `Write it in ${this.#folder}.` }]);
    }
    const source = this.#source(rootFile);
    const document = source ? (this.#walk(source, source.root, "root", "") as JsonObject) : {};
    const components: JsonObject = { ...((document.components as JsonObject | undefined) ?? {}) };
    for (const section of [...this.#components.keys()].sort()) {
      const found = this.#components.get(section) ?? new Map();
      const named = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { value }]) => [name, value]);
      components[section] = { ...(components[section] as JsonObject | undefined), ...Object.fromEntries(named) };
    }
    return { ...document, components };
  }

  #source(absolute: string): Source | null {
    const known = this.#sources.get(absolute);
    if (known !== undefined) return known;
    this.#sources.set(absolute, null);
    try {
      const source = readSource(this.#folder, absolute);
      this.#sources.set(absolute, source);
      return source;
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      this.problems.push(...error.problems);
      return null;
    }
  }

  #fail(place: Place, message: string, remedy: string): null {
    this.problems.push({ place, message, remedy });
    return null;
  }

  #walk(source: Source, node: Node | null, kind: Kind, pointer: string): Json {
    if (!isMap(node)) {
      return this.#fail(source.place(node), `expected ${article(kind)}, which is a mapping`, "Write keys and values.");
    }
    if (pointer !== "") this.places.set(pointer, source.place(node));
    const reference = node.get("$ref", true);
    if (reference !== undefined) return this.#reference(source, node, kind, pointer);

    const grammar = this.#grammar[kind];
    const result: JsonObject = {};
    for (const { key, value } of node.items) {
      const name = String((key as unknown as { value: unknown }).value);
      const shape = Object.hasOwn(grammar, name) ? grammar[name] : undefined;
      if (shape === undefined && this.#keepUnknown) {
        result[name] = toJson(value as Node | null);
        continue;
      }
      if (shape === undefined) {
        const known = Object.keys(grammar).join(", ");
        this.#fail(
          source.place(key as Node),
          `unknown keyword \`${name}\` in ${article(kind)}`,
          `Use one of: ${known}.`,
        );
        continue;
      }
      result[name] = this.#value(source, value as Node | null, shape, `${pointer}/${name}`.replace(/^\//, ""));
    }
    return result;
  }

  #value(source: Source, node: Node | null, shape: Shape, pointer: string): Json {
    switch (shape.is) {
      case "data":
        return toJson(node);
      case "kind":
        return this.#walk(source, node, shape.kind, pointer);
      case "schemaOrBoolean":
        return isScalar(node) && typeof node.value === "boolean"
          ? node.value
          : this.#walk(source, node, "schema", pointer);
      case "list":
        if (!isSeq(node)) return this.#fail(source.place(node), "expected a list", "Start each item with `- `.");
        return node.items.map((item, i) => this.#walk(source, item as Node, shape.kind, `${pointer}/${i}`));
      case "map":
        if (!isMap(node)) return this.#fail(source.place(node), "expected a mapping", "Write names and values.");
        return Object.fromEntries(
          entries(node).map(([name, value]) => [name, this.#walk(source, value, shape.kind, `${pointer}/${name}`)]),
        );
      case "mapping":
        if (!isMap(node)) return this.#fail(source.place(node), "expected a mapping", "Write tags and references.");
        return Object.fromEntries(
          entries(node).map(([tag, value]) => [tag, this.#resolve(source, value, "schema") ?? ""]),
        );
    }
  }

  /** A `$ref`, with whatever 3.1 lets stand beside it. A path item's target is put in place, as OpenAPI has no other home for it. */
  #reference(source: Source, node: YAMLMap, kind: Kind, pointer: string): Json {
    const target = node.get("$ref", true) as unknown as Node;
    if (kind === "pathItem") {
      const found = this.#locate(source, target);
      if (found && isMap(found.node) && found.node.has("$ref")) {
        return this.#fail(
          source.place(target),
          "a path's $ref leads to another $ref",
          "Refer to the path item itself.",
        );
      }
      return found ? this.#walk(found.source, found.node, kind, pointer) : null;
    }
    const $ref = this.#resolve(source, target, kind);
    if ($ref === null) return null;
    if (pointer.startsWith("components/")) {
      const found = this.#locate(source, target);
      return found ? this.#walk(found.source, found.node, kind, "") : null;
    }
    const siblings: JsonObject = {};
    for (const [name, value] of entries(node)) {
      if (name === "$ref") continue;
      const grammar = this.#grammar[kind];
      const shape = Object.hasOwn(grammar, name) ? grammar[name] : undefined;
      if (shape === undefined && this.#keepUnknown) {
        siblings[name] = toJson(value);
        continue;
      }
      if (shape === undefined || (kind !== "schema" && name !== "description" && name !== "summary")) {
        this.#fail(source.place(value), `unknown keyword \`${name}\` beside a $ref`, "Remove it.");
        continue;
      }
      siblings[name] = this.#value(source, value, shape, `${pointer}/${name}`);
    }
    return { $ref, ...siblings };
  }

  /** Turns a file reference into `#/components/<section>/<name>`, and loads the component if it is new. */
  #resolve(source: Source, node: Node | null, kind: Kind): string | null {
    const section = SECTION[kind];
    if (section === undefined) {
      return this.#fail(source.place(node), `${article(kind)} cannot be a $ref`, "Write it in place.");
    }
    const found = this.#locate(source, node);
    if (!found) return null;
    const components = this.#components.get(section) ?? new Map<string, { target: string; value: Json }>();
    this.#components.set(section, components);
    const known = components.get(found.name);
    if (!NAME[section === "schemas" ? "schema" : "other"].test(found.name)) {
      return this.#fail(
        source.place(node),
        `\`${found.name}\` cannot be the name of a component`,
        "Rename the file or key: a schema is a PascalCase word, anything else letters, digits, dots, hyphens and underscores.",
      );
    }
    if (known && known.target !== found.target) {
      return this.#fail(
        source.place(node),
        `two ${section} are called \`${found.name}\`: ${known.target} and ${found.target}`,
        "Rename one file: file names are component names, whatever folder they are in.",
      );
    }
    if (!known) {
      const component = { target: found.target, value: null as Json };
      components.set(found.name, component);
      component.value = this.#walk(found.source, found.node, kind, `${section}/${found.name}`);
    }
    return `#/components/${section}/${found.name}`;
  }

  #locate(source: Source, node: Node | null): { source: Source; node: Node; name: string; target: string } | null {
    const place = source.place(node);
    if (!isScalar(node) || typeof node.value !== "string") {
      return this.#fail(place, "a $ref is not a string", "Write a relative path, such as ../schemas/Session.yaml.");
    }
    const reference = resolveReference(this.#folder, source.file, node.value);
    if ("message" in reference) return this.#fail(place, reference.message, reference.remedy);
    const { absolute, file, fragment } = reference;
    const target = this.#source(absolute);
    if (!target?.root) return target === null ? null : this.#fail(place, `${file} is empty`, "Write the component.");
    this.targets.add(fragment === "" ? file : `${file}#${fragment}`);
    if (fragment === "") {
      const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
      return { source: target, node: target.root, name, target: file };
    }
    const name = fragment.replace(/^\//, "");
    const inner = isMap(target.root) ? (target.root.get(name, true) as unknown as Node | undefined) : undefined;
    if (inner === undefined || name.includes("/")) {
      return this.#fail(
        place,
        `dangling $ref \`${node.value}\``,
        `Write the top-level key \`${name}\` into ${file}, or mend the reference.`,
      );
    }
    return { source: target, node: inner, name, target: `${file}#/${name}` };
  }
}

function entries(node: YAMLMap): [string, Node][] {
  return node.items.map(({ key, value }) => [
    String((key as unknown as { value: unknown }).value),
    value as unknown as Node,
  ]);
}

function toJson(node: Node | null): Json {
  if (isMap(node)) return Object.fromEntries(entries(node).map(([name, value]) => [name, toJson(value)]));
  if (isSeq(node)) return node.items.map((item) => toJson(item as Node));
  return isScalar(node) ? (node.value as Json) : null;
}

const article = (kind: Kind): string => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;
