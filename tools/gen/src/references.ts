import { asObject, asText } from "./json-access.ts";
import type { Json, JsonObject } from "./load.ts";

const SCHEMAS = "#/components/schemas/";

/** The schema's name in `#/components/schemas/<name>`. */
export function refName(schema: JsonObject): string | undefined {
  const reference = asText(schema.$ref);
  return reference?.startsWith(SCHEMAS) ? reference.slice(SCHEMAS.length) : undefined;
}

/** Follows a `$ref` into components, once; anything beside the reference wins. */
export function deref(value: JsonObject, components: JsonObject): JsonObject {
  const reference = asText(value.$ref);
  if (reference === undefined) return value;
  const [, , section = "", name = ""] = reference.split("/");
  const { $ref: _, ...beside } = value;
  return { ...asObject(asObject(components[section])[name]), ...beside };
}

/** Names of all schemas that can be reached by reference from the given ones. */
export function reachable(roots: readonly string[], schemas: JsonObject): Set<string> {
  const seen = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      const name = refName(value);
      if (name !== undefined) enter(name);
      Object.values(value).forEach(visit);
    }
  };
  const enter = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    visit(schemas[name]);
  };
  roots.forEach(enter);
  return seen;
}
