import { type Field, type Library, named, type Operation, type Scalar, type Shape, scalar, union } from "./shape.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { readonly [key: string]: Json };

/** Headers that the SDK takes as parameters, by the names it gives them. The version header it always sends by itself. */
const HEADERS: Readonly<Record<string, string>> = {
  "anthropic-beta": "betas",
  "anthropic-workspace-id": "workspace_id",
};

/**
 * Reads the bundled document.
 *
 * Aliases (`x-alias-of`) are left out: they are the same operation on an older path.
 *
 * @param document the parsed `openapi.json`
 */
export function readDocument(document: unknown): Library {
  const components = node(node(document as Json).components);
  const types = new Map(
    Object.entries(node(components.schemas)).map(([name, schema]) => [name, shapeOf(node(schema))]),
  );
  const operations = new Map<string, Operation>();
  for (const item of Object.values(node(node(document as Json).paths))) {
    const shared = list(node(item).parameters);
    for (const method of ["get", "post", "delete"]) {
      const operation = node(node(item)[method]);
      if (operation.operationId === undefined || operation["x-alias-of"] !== undefined) continue;
      operations.set(String(operation.operationId), readOperation(operation, shared, components));
    }
  }
  return { types, operations, error: named("ErrorResponse") };
}

function readOperation(operation: Node, shared: readonly Json[], components: Node): Operation {
  const parameters = new Map<string, Field>();
  for (const parameter of [...shared, ...list(operation.parameters)]) {
    const { name, in: where, required, schema } = follow(node(parameter), components);
    const known = where === "header" ? HEADERS[String(name)] : String(name).replace(/\[\]$/, "");
    if (known === undefined) continue;
    const owner = String(node(parameter).$ref ?? "").replace("#/components/", "");
    const field = { shape: shapeOf(node(schema)), required: required === true };
    parameters.set(`${where} ${known}`, owner === "" ? field : { ...field, owner });
  }
  const [contentType = "", media] = Object.entries(node(node(node(operation.responses)["200"]).content))[0] ?? [];
  const [sent] = Object.values(node(node(operation.requestBody).content));
  const body = node(sent).schema;
  return {
    parameters,
    body: body === undefined ? undefined : shapeOf(node(body)),
    response: shapeOf(node(node(media).schema)),
    streams: contentType === "text/event-stream",
  };
}

/** Turns one schema into a shape. A keyword without a counterpart in TypeScript is passed over. */
export function shapeOf(schema: Node): Shape {
  if (schema.$ref !== undefined) return named(String(schema.$ref).slice("#/components/schemas/".length));
  const alternatives = [...list(schema.oneOf), ...list(schema.anyOf)];
  if (alternatives.length > 0) return union(alternatives.map((inner) => shapeOf(node(inner))));
  if (schema.const !== undefined) return { is: "literal", value: schema.const as string };
  if (schema.enum !== undefined) {
    return union(list(schema.enum).map((value) => ({ is: "literal", value: value as string })));
  }
  if (schema.format === "binary") return scalar("binary");
  const kinds = Array.isArray(schema.type) ? schema.type : [schema.type ?? "unknown"];
  return union(kinds.map((kind) => shapeOfKind(String(kind), schema)));
}

function shapeOfKind(kind: string, schema: Node): Shape {
  // A list written into one string, as headers hold it: the SDK takes the list.
  if (kind === "string" && schema.contentSchema !== undefined) return shapeOf(node(schema.contentSchema));
  if (kind === "array") return { is: "array", of: shapeOf(node(schema.items)) };
  if (kind === "object") {
    const required = list(schema.required);
    const fields = Object.entries(node(schema.properties)).map(([name, property]): [string, Field] => [
      name,
      { shape: shapeOf(node(property)), required: required.includes(name) },
    ]);
    return { is: "object", fields: new Map(fields), rest: restOf(schema.additionalProperties) };
  }
  return scalar(kind === "integer" ? "number" : (kind as Scalar));
}

function restOf(additional: Json | undefined): Shape | undefined {
  if (additional === undefined || additional === false) return undefined;
  return additional === true ? scalar("unknown") : shapeOf(node(additional));
}

function follow(value: Node, components: Node): Node {
  if (typeof value.$ref !== "string") return value;
  const [, , section = "", name = ""] = value.$ref.split("/");
  return node(node(components[section])[name]);
}

const node = (value: Json | undefined): Node =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
