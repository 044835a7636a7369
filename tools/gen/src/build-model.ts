import type { Bundle, Json, JsonObject } from "./load.ts";
import type { ExampleModel, Model, OperationModel, ParameterModel, SchemaModel, UnionModel } from "./model.ts";
import { type Place, type Problem, SpecError } from "./problem.ts";

const METHODS = ["get", "post", "delete"] as const;

/**
 * Turns the bundled document into the model, and checks what emitters rely on: operation ids, bodies by reference, tags that map one
 * to one, closed requests and open responses.
 *
 * @throws SpecError with every problem found
 */
export function buildModel({ document, places }: Bundle): Model {
  const problems: Problem[] = [];
  const fail = (pointer: string, message: string, remedy: string): void => {
    problems.push({ place: placeOf(places, pointer), message, remedy });
  };
  const info = object(document.info);
  const components = object(document.components);
  const schemas = object(components.schemas);

  const operations: OperationModel[] = [];
  const examples: ExampleModel[] = [];
  for (const [path, item] of Object.entries(object(document.paths))) {
    for (const method of METHODS) {
      const operation = object(item)[method];
      if (operation === undefined) continue;
      const pointer = `paths/${path}/${method}`;
      const built = buildOperation(object(operation), object(item), method, path, components, placeOf(places, pointer));
      for (const [message, remedy] of built.problems) fail(pointer, message, remedy);
      operations.push(built.operation);
      examples.push(...collectExamples(object(operation), built.operation, components, places, pointer));
    }
  }
  for (const twice of duplicates(operations.map(({ id }) => id))) {
    fail(pointerOf(operations, twice), `operationId \`${twice}\` is used twice`, "Give each operation its own id.");
  }
  for (const twice of duplicates(operations.map(({ toolName }) => toolName))) {
    fail("", `x-tool-name \`${twice}\` is used twice`, "Give each operation its own tool name.");
  }

  const reach = {
    request: reachable(
      operations.flatMap(({ requestBody }) => requestBody ?? []),
      schemas,
    ),
    response: reachable([...operations.map(({ response }) => response), "ErrorResponse"], schemas),
  };
  const models: SchemaModel[] = Object.keys(schemas).map((name) => {
    const schema = object(schemas[name]);
    return {
      name,
      place: placeOf(places, `schemas/${name}`),
      description: text(schema.description),
      schema,
      inRequests: reach.request.has(name),
      inResponses: reach.response.has(name),
    };
  });
  const unions = models.flatMap(({ name, schema }) => buildUnion(name, schema, schemas, fail));
  checkDirections(models, fail);
  checkRequired(models, fail);

  if (problems.length > 0) throw new SpecError(problems);
  return {
    title: text(info.title) ?? "",
    version: text(info.version) ?? "",
    surface: text(info["x-api-surface"]) ?? "",
    schemas: models,
    unions,
    operations,
    examples,
  };
}

function buildOperation(
  operation: JsonObject,
  item: JsonObject,
  method: (typeof METHODS)[number],
  path: string,
  components: JsonObject,
  place: Place,
): { operation: OperationModel; problems: [string, string][] } {
  const problems: [string, string][] = [];
  const need = (name: string): string => {
    const value = text(operation[name]);
    if (value === undefined) problems.push([`the operation has no \`${name}\``, `Add ${name}.`]);
    return value ?? "";
  };
  const hints = object(operation["x-hints"]);
  for (const hint of ["readOnly", "destructive", "idempotent"]) {
    if (typeof hints[hint] !== "boolean") problems.push([`x-hints has no \`${hint}\``, "State true or false."]);
  }
  const responses = object(operation.responses);
  const success = object(responses["200"]);
  const content = Object.entries(object(deref(success, components).content));
  const [contentType, media] = content[0] ?? ["", {}];
  const response = refName(object(object(media).schema));
  if (content.length !== 1 || response === undefined) {
    problems.push(["the 200 response has no schema by $ref", "Answer with exactly one content type and one $ref."]);
  }
  const body = operation.requestBody === undefined ? undefined : object(object(operation.requestBody).content);
  const requestBody = body && refName(object(object(body["application/json"]).schema));
  if (body && requestBody === undefined) {
    problems.push(["the request body is not a $ref under application/json", "Move the schema into its own file."]);
  }
  const parameters = [...array(item.parameters), ...array(operation.parameters)].map((parameter) =>
    buildParameter(deref(object(parameter), components), components, problems),
  );
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]));
  const declared = new Set(parameters.filter((p) => p.in === "path").map((p) => p.name));
  for (const name of inPath.symmetricDifference(declared)) {
    problems.push([
      `path parameter \`${name}\` is not in both the path and the parameters`,
      "Declare it once in each.",
    ]);
  }
  return {
    problems,
    operation: {
      id: need("operationId"),
      place,
      method: method.toUpperCase() as OperationModel["method"],
      path,
      tag: text(array(operation.tags)[0]) ?? "",
      summary: need("summary"),
      description: need("description"),
      toolName: need("x-tool-name"),
      hints: {
        readOnly: hints.readOnly === true,
        destructive: hints.destructive === true,
        idempotent: hints.idempotent === true,
      },
      deprecated: operation.deprecated === true,
      aliasOf: text(operation["x-alias-of"]),
      parameters,
      requestBody,
      response: response ?? "",
      streams: contentType === "text/event-stream",
      errors: Object.keys(responses)
        .map(Number)
        .filter((status) => status >= 400)
        .sort((a, b) => a - b),
    },
  };
}

function buildParameter(parameter: JsonObject, components: JsonObject, problems: [string, string][]): ParameterModel {
  const name = text(parameter.name) ?? "";
  const schema = object(parameter.schema);
  const type = text(deref(schema, components).type);
  if (type !== "string" && type !== "integer" && type !== "boolean" && type !== "array") {
    problems.push([`parameter \`${name}\` has type ${type}`, "Use string, integer, boolean or array."]);
  }
  return {
    name,
    in: parameter.in as ParameterModel["in"],
    required: parameter.required === true,
    deprecated: parameter.deprecated === true,
    description: text(parameter.description),
    schema,
    type: type as ParameterModel["type"],
  };
}

function collectExamples(
  source: JsonObject,
  operation: OperationModel,
  components: JsonObject,
  places: ReadonlyMap<string, Place>,
  pointer: string,
): ExampleModel[] {
  const found: ExampleModel[] = [];
  const collect = (media: JsonObject, kind: ExampleModel["kind"], status: number | undefined, schema: string): void => {
    for (const [name, example] of Object.entries(object(media.examples))) {
      const reference = text(object(example).$ref);
      const { summary, value } = deref(object(example), components);
      const key = reference?.replace("#/components/", "") ?? pointer;
      found.push({
        operation: operation.id,
        kind,
        status,
        name,
        summary: text(summary),
        value: value ?? null,
        schema,
        place: placeOf(places, key),
      });
    }
  };
  const mediaOf = (holder: JsonObject): JsonObject => object(Object.values(object(holder.content))[0]);
  const body = mediaOf(object(source.requestBody));
  collect(body, "request", undefined, operation.requestBody ?? "");
  for (const [status, response] of Object.entries(object(source.responses))) {
    const media = mediaOf(deref(object(response), components));
    collect(media, "response", Number(status), refName(object(media.schema)) ?? "");
  }
  return found;
}

function buildUnion(
  name: string,
  schema: JsonObject,
  schemas: JsonObject,
  fail: (pointer: string, message: string, remedy: string) => void,
): UnionModel[] {
  if (schema.oneOf === undefined) return [];
  const pointer = `schemas/${name}`;
  const discriminator = object(schema.discriminator);
  const tag = text(discriminator.propertyName);
  if (tag === undefined || discriminator.mapping === undefined) {
    fail(pointer, `union \`${name}\` has no discriminator mapping`, "Add discriminator with propertyName and mapping.");
    return [];
  }
  if (schema.type !== "object") {
    fail(pointer, `union \`${name}\` does not say type: object`, "Add it: without it null and strings pass.");
  }
  const listed = array(schema.oneOf).map((member) => refName(object(member)) ?? "");
  const members = Object.entries(object(discriminator.mapping)).map(([wire, target]) => ({
    wire,
    schema: String(target).replace("#/components/schemas/", ""),
  }));
  for (const member of listed) {
    if (members.filter((entry) => entry.schema === member).length !== 1) {
      fail(pointer, `member \`${member}\` of \`${name}\` is not mapped exactly once`, "Give it one line in mapping.");
    }
  }
  for (const { wire, schema: member } of members) {
    const target = object(schemas[member]);
    if (!listed.includes(member)) {
      fail(pointer, `mapping \`${wire}\` names \`${member}\`, which is no member`, "Add it to oneOf or remove it.");
    }
    if (object(object(target.properties)[tag]).const !== wire || !array(target.required).includes(tag)) {
      fail(
        `schemas/${member}`,
        `\`${member}\` does not require ${tag}: { const: ${wire} }`,
        `As a member of ${name} it must.`,
      );
    }
  }
  return [{ name, tag, members, open: schema["x-open-union"] === true }];
}

function checkDirections(
  models: readonly SchemaModel[],
  fail: (pointer: string, message: string, remedy: string) => void,
): void {
  for (const { name, schema, inRequests } of models) {
    if (schema.properties === undefined) continue;
    const closing = schema.additionalProperties;
    if (inRequests && closing === undefined) {
      fail(
        `schemas/${name}`,
        `\`${name}\` can be part of a request but is not closed`,
        "Add additionalProperties: false.",
      );
    }
    if (!inRequests && closing === false) {
      fail(`schemas/${name}`, `\`${name}\` is only ever received but is closed`, "Remove additionalProperties: false.");
    }
  }
}

function checkRequired(
  models: readonly SchemaModel[],
  fail: (pointer: string, message: string, remedy: string) => void,
): void {
  for (const { name, schema } of models) {
    for (const required of array(schema.required)) {
      if (!Object.hasOwn(object(schema.properties), String(required))) {
        fail(
          `schemas/${name}`,
          `\`${name}\` requires \`${required}\`, which is no property`,
          "Declare it under properties.",
        );
      }
    }
  }
}

/** Names of all schemas that can be reached by reference from the given ones. */
export function reachable(roots: readonly string[], schemas: JsonObject): Set<string> {
  const seen = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      const name = refName(value);
      if (name !== undefined) enter(name);
      for (const [key, inner] of Object.entries(value)) if (key !== "mapping") visit(inner);
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

/** Follows a `$ref` into components, once; anything beside the reference wins. */
export function deref(value: JsonObject, components: JsonObject): JsonObject {
  const reference = text(value.$ref);
  if (reference === undefined) return value;
  const [, , section = "", name = ""] = reference.split("/");
  const { $ref: _, ...beside } = value;
  return { ...object(object(components[section])[name]), ...beside };
}

/** The schema's name in `#/components/schemas/<name>`. */
export const refName = (schema: JsonObject): string | undefined =>
  text(schema.$ref)?.startsWith("#/components/schemas/") ? text(schema.$ref)?.slice(21) : undefined;

const placeOf = (places: ReadonlyMap<string, Place>, pointer: string): Place =>
  places.get(pointer) ?? { file: "openapi.yaml", line: 1, column: 1 };
const pointerOf = (operations: readonly OperationModel[], id: string): string => {
  const second = operations.findLast((operation) => operation.id === id);
  return second ? `paths/${second.path}/${second.method.toLowerCase()}` : "";
};
const duplicates = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, i) => value !== "" && values.indexOf(value) !== i)),
];
const object = (value: Json | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const array = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const text = (value: Json | undefined): string | undefined => (typeof value === "string" ? value : undefined);
