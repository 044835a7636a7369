import { GRAMMAR, type Kind, SECTION, type Shape } from "./grammar.ts";
import type { Json, JsonObject } from "./load.ts";

/** An `x-…` keyword: what it may stand on, and where the document uses it. */
export interface Extension {
  readonly name: string;
  readonly on: readonly Kind[];
  /** `sessions.list`, `Session.agent`, `parameters/Limit`: sorted, each once. */
  readonly uses: readonly string[];
}

/** Every `x-…` keyword that the grammar knows, by name, with its uses in a bundled document. */
export function listExtensions(document: JsonObject): Extension[] {
  const on = new Map<string, Kind[]>();
  for (const [kind, keywords] of Object.entries(GRAMMAR) as [Kind, Readonly<Record<string, Shape>>][]) {
    for (const name of Object.keys(keywords).filter(isExtension)) on.set(name, [...(on.get(name) ?? []), kind]);
  }
  const uses = new Map<string, Set<string>>([...on.keys()].map((name) => [name, new Set()]));
  visit(document, "root", "document", (name, place) => uses.get(name)?.add(place));
  const components = asMap(document.components);
  for (const [kind, section] of Object.entries(SECTION) as [Kind, string][]) {
    for (const [name, node] of Object.entries(asMap(components[section]))) {
      visit(node, kind, kind === "schema" ? name : `${section}/${name}`, (each, place) => uses.get(each)?.add(place));
    }
  }
  return [...on]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, kinds]) => ({
      name,
      on: kinds,
      uses: [...(uses.get(name) ?? [])].sort(),
    }));
}

const isExtension = (keyword: string): boolean => keyword.startsWith("x-");

type Found = (name: string, place: string) => void;

function visit(node: Json | undefined, kind: Kind, place: string, found: Found): void {
  const holder = asMap(node);
  const here = kind === "operation" && typeof holder.operationId === "string" ? holder.operationId : place;
  for (const [keyword, shape] of Object.entries(GRAMMAR[kind])) {
    const value = holder[keyword];
    if (value === undefined) continue;
    if (isExtension(keyword)) found(keyword, here);
    if (shape.is === "kind" || shape.is === "schemaOrBoolean") {
      visit(value, shape.is === "kind" ? shape.kind : "schema", placeIn(here, keyword), found);
    } else if (shape.is === "list" || shape.is === "map") {
      for (const [key, item] of Object.entries(value as JsonObject)) {
        const name = shape.is === "list" ? (nameOf(item) ?? key) : key;
        visit(item, shape.kind, `${placeIn(here, keyword)}.${name}`, found);
      }
    }
  }
}

/** Properties stand directly behind the schema that has them, as a program writes it. */
const placeIn = (place: string, keyword: string): string => (keyword === "properties" ? place : `${place} ${keyword}`);

const nameOf = (item: Json): string | undefined => {
  const { name } = asMap(item);
  return typeof name === "string" ? name : undefined;
};

const asMap = (value: Json | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
