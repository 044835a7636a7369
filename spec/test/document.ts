import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

const FILE = resolve(import.meta.dirname, "../dist/openapi.json");

/** The bundled document, as `npm run gen` last wrote it. */
export const DOCUMENT: JsonObject = JSON.parse(readFileSync(FILE, "utf8"));

export const object = (value: Json | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};

export const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** What stands at a path of keys; undefined if any of them is missing. References on the way are followed. */
export function at(...keys: readonly (string | number)[]): Json | undefined {
  let value: Json | undefined = DOCUMENT;
  for (const key of keys) {
    const target: Json | undefined = follow(value);
    value = Array.isArray(target) ? target[Number(key)] : object(target)[key];
  }
  return follow(value);
}

/** A component schema by name. */
export const schema = (name: string): JsonObject => object(at("components", "schemas", name));

/** A property of a component schema. */
export const property = (name: string, key: string): JsonObject =>
  object(at("components", "schemas", name, "properties", key));

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly spec: JsonObject;
  /** Path, query and header parameters by name, references followed. */
  readonly parameters: ReadonlyMap<string, JsonObject>;
}

/** All operations by id. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  Object.entries(object(DOCUMENT.paths)).flatMap(([path, item]) =>
    ["get", "post", "delete"].flatMap((method): [string, Operation][] => {
      const spec = object(object(item)[method]);
      if (spec.operationId === undefined) return [];
      const parameters = [...list(object(item).parameters), ...list(spec.parameters)].map((parameter) => {
        const target = object(follow(parameter));
        return [String(target.name), target] as const;
      });
      return [
        [String(spec.operationId), { method: method.toUpperCase(), path, spec, parameters: new Map(parameters) }],
      ];
    }),
  ),
);

function follow(value: Json | undefined): Json | undefined {
  const reference = object(value).$ref;
  return typeof reference === "string" ? at(...reference.slice(2).split("/")) : value;
}
