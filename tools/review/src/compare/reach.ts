import type { Json } from "@managed-agents/gen";
import type { Direction } from "./change.ts";
import { asObject, asText, own } from "./json.ts";
import type { Version } from "./version.ts";

/** The HTTP methods that OpenAPI names. */
export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Who reaches a component: which operations, and in which direction. */
export interface Reached {
  readonly operations: Set<string>;
  readonly directions: Set<Direction>;
}

/** By component, `schemas/Session`. */
export type Reach = ReadonlyMap<string, Reached>;

/** Finds for every component of both versions which operations use it, in requests and in responses. */
export function reachOf(versions: readonly Version[]): Reach {
  const reach = new Map<string, Reached>();
  for (const { document } of versions) {
    const components = asObject(document.components);
    const direct = new Map<string, readonly string[]>();
    const below = (name: string): readonly string[] => {
      const known = direct.get(name);
      if (known) return known;
      const [section = "", key = ""] = split(name);
      const found = references(own(asObject(own(components, section)), key));
      direct.set(name, found);
      return found;
    };
    const mark = (value: Json | undefined, operation: string, direction: Direction): void => {
      const seen = new Set<string>();
      const open = [...references(value)];
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (seen.has(name)) continue;
        seen.add(name);
        const entry = reach.get(name) ?? { operations: new Set(), directions: new Set() };
        reach.set(name, entry);
        entry.operations.add(operation);
        entry.directions.add(direction);
        open.push(...below(name));
      }
    };
    for (const [path, item] of Object.entries(asObject(document.paths))) {
      for (const method of METHODS) {
        const operation = asObject(own(asObject(item), method));
        if (Object.keys(operation).length === 0) continue;
        const id = operationName(operation, method, path);
        mark([own(asObject(item), "parameters") ?? [], own(operation, "parameters") ?? []], id, "request");
        mark(own(operation, "requestBody"), id, "request");
        mark(own(operation, "responses"), id, "response");
      }
    }
  }
  return reach;
}

/** The operationId, or where there is none the method and path. */
export const operationName = (operation: Readonly<Record<string, Json>>, method: string, path: string): string =>
  asText(operation.operationId) ?? `${method.toUpperCase()} ${path}`;

const split = (name: string): [string, string] => {
  const slash = name.indexOf("/");
  return [name.slice(0, slash), name.slice(slash + 1)];
};

function references(value: Json | undefined): string[] {
  const found: string[] = [];
  const open: (Json | undefined)[] = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (Array.isArray(next)) {
      open.push(...next);
      continue;
    }
    for (const [key, inner] of Object.entries(next)) {
      if (key === "$ref" && typeof inner === "string" && inner.startsWith("#/components/")) {
        found.push(inner.slice("#/components/".length));
      } else if (key !== "example" && key !== "default" && key !== "const" && key !== "enum") open.push(inner);
    }
  }
  return found;
}
