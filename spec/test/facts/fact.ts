import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { problemsOf } from "../ajv.ts";
import { at, type Json, type JsonObject, list, OPERATIONS, type Operation, object } from "../document.ts";

/** One statement of a source about the API, and how the document shows it. */
export interface Fact {
  /** Number of the statement in its source list: `17`, `B3`, `M2`, `C14`, `limit title`. */
  readonly id: string;
  readonly fact: string;
  readonly actual: () => unknown;
  readonly expected: unknown;
}

export const fact = (id: string, text: string, actual: () => unknown, expected: unknown): Fact => ({
  id,
  fact: text,
  actual,
  expected,
});

/** An operation that must be there. */
export function operation(id: string): Operation {
  const found = OPERATIONS.get(id);
  if (!found) throw new Error(`the document has no operation ${id}`);
  return found;
}

/** `POST /v1/sessions -> Session`: what a caller calls and what comes back. */
export function call(id: string): string {
  const { method, path, spec } = operation(id);
  const media = object(Object.values(object(object(within(spec, "responses", "200")).content))[0]);
  return `${method} ${path} -> ${nameOf(media.schema)}`;
}

/** Name of the schema of the body that an operation takes; undefined if it takes none. */
export const body = (id: string): string | undefined =>
  nameOf(object(Object.values(object(within(operation(id).spec, "requestBody", "content")))[0]).schema);

/** The schema of a parameter, with `in` and `required` beside it. */
export function parameter(id: string, name: string): JsonObject {
  const found = operation(id).parameters.get(name);
  if (!found) throw new Error(`${id} has no parameter ${name}`);
  const schema = object(found.schema);
  return { ...resolved(schema), in: found.in ?? null, required: found.required === true };
}

/** Only the named keys of a schema, so that a fact speaks of nothing else. */
export const only = (schema: JsonObject, ...keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.flatMap((key): [string, Json][] => (schema[key] === undefined ? [] : [[key, schema[key]]])));

/** What is wrong with a body that a source shows as legal. */
export const refusals = (component: string, value: unknown): readonly string[] =>
  problemsOf(`/components/schemas/${component}`, value);

/** Whether a body that a source calls illegal is refused. */
export const isRefused = (component: string, value: unknown): boolean => refusals(component, value).length > 0;

/** "said" if a text of the document says what a source says, else the text, so that a failure shows it. */
export const says = (text: Json | undefined, pattern: RegExp): string =>
  pattern.test(String(text)) ? "said" : `not said by: ${text}`;

/** The description of an operation. */
export const description = (id: string): Json | undefined => operation(id).spec.description;

/** Wire names of a union's members, sorted. */
export const members = (component: string): readonly string[] =>
  Object.keys(object(within(object(at("components", "schemas", component)), "discriminator", "mapping"))).sort();

/** Values of an enum, open or closed, sorted. */
export function values(schema: JsonObject): readonly string[] {
  const open = list(schema.anyOf).map((alternative) => object(alternative));
  return [...list(schema.enum), ...open.flatMap((alternative) => list(alternative.enum))].map(String).sort();
}

/** The mapping that a documented command reads from standard input, and its line. */
export function command(name: string): { readonly command: string; readonly stdin?: JsonObject } {
  const { command: line, stdin } = parse(
    readFileSync(resolve(import.meta.dirname, `../../examples/cli/${name}.yaml`), "utf8"),
  );
  return stdin === undefined ? { command: line } : { command: line, stdin };
}

/** The value of a named example of a 200 answer. */
export function answer(id: string, name: string): Json | undefined {
  const media = Object.values(object(within(operation(id).spec, "responses", "200", "content")))[0];
  return within(object(media), "examples", name, "value");
}

/** The value of a named example of a body. */
export const sent = (id: string, name: string): Json | undefined =>
  within(operation(id).spec, "requestBody", "content", "application/json", "examples", name, "value");

const nameOf = (schema: Json | undefined): string | undefined =>
  String(object(schema).$ref ?? "")
    .split("/")
    .pop() || undefined;

function resolved(schema: JsonObject): JsonObject {
  const { $ref, ...beside } = schema;
  return typeof $ref === "string" ? { ...object(at(...$ref.slice(2).split("/"))), ...beside } : schema;
}

/** What stands below a node at a path of keys; references are followed on the way but not at the end. */
function within(node: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let value: Json | undefined = node;
  for (const key of keys) value = resolved(object(value))[key];
  return value;
}
