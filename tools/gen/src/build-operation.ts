import { asArray, asObject, asText } from "./json-access.ts";
import type { JsonObject } from "./load.ts";
import type { OperationModel, ParameterModel } from "./model.ts";
import type { ProblemList } from "./problem-list.ts";
import { deref, refName } from "./references.ts";

/** One operation as it stands in the document, with what surrounds it. */
export interface OperationSource {
  readonly operation: JsonObject;
  /** Of the path item: they hold for each of its operations. */
  readonly sharedParameters: readonly JsonObject[];
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly components: JsonObject;
}

const HINTS = ["readOnly", "destructive", "idempotent"] as const;
/** Two words or more: a client's methods, a command and a file are named after them, so nothing else may stand in them. */
const OPERATION_ID = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;

/** Builds one operation; what is missing or cannot be emitted is added to `problems` at the operation's place. */
export function buildOperation(source: OperationSource, problems: ProblemList): OperationModel {
  const { operation, method, path } = source;
  const pointer = `paths/${path}/${method}`;
  const fail = (message: string, remedy: string): void => problems.add(pointer, message, remedy);
  const need = (name: string): string => {
    const value = asText(operation[name]);
    if (value === undefined) fail(`the operation has no \`${name}\``, `Add ${name}.`);
    return value ?? "";
  };
  const id = need("operationId");
  if (id !== "" && !OPERATION_ID.test(id)) {
    fail(`operationId \`${id}\` is not dotted snake_case`, "Write it as the call: sessions.events.send.");
  }
  const hints = asObject(operation["x-hints"]);
  for (const hint of HINTS) {
    if (typeof hints[hint] !== "boolean") fail(`x-hints has no \`${hint}\``, "State true or false.");
  }
  return {
    id,
    place: problems.place(pointer),
    method: method.toUpperCase() as OperationModel["method"],
    path,
    tag: asText(asArray(operation.tags)[0]) ?? "",
    summary: need("summary"),
    description: need("description"),
    toolName: need("x-tool-name"),
    hints: {
      readOnly: hints.readOnly === true,
      destructive: hints.destructive === true,
      idempotent: hints.idempotent === true,
    },
    deprecated: operation.deprecated === true,
    aliasOf: asText(operation["x-alias-of"]),
    parameters: buildParameters(source, fail),
    betas: buildBetas(operation, fail),
    ...buildBody(operation, source.components, fail),
    ...buildAnswer(asObject(operation.responses), source.components, fail),
  };
}

type Fail = (message: string, remedy: string) => void;

/** Values of a header, so that nothing but a token may stand in them. */
const BETA = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function buildBetas(operation: JsonObject, fail: Fail): string[] {
  const betas = operation["x-betas"] ?? [];
  if (Array.isArray(betas) && betas.every((beta) => typeof beta === "string" && BETA.test(beta))) {
    if (new Set(betas).size < betas.length) fail("x-betas names a beta twice", "Name each once.");
    return betas as string[];
  }
  fail(`x-betas is ${JSON.stringify(betas)}`, "List names of betas, or write [] for none.");
  return [];
}

const BODY_KINDS: Readonly<Record<string, "json" | "multipart">> = {
  "application/json": "json",
  "multipart/form-data": "multipart",
};

function buildBody(
  operation: JsonObject,
  components: JsonObject,
  fail: Fail,
): Pick<OperationModel, "requestBody" | "bodyKind"> {
  if (operation.requestBody === undefined) return { requestBody: undefined, bodyKind: "none" };
  const body = asObject(operation.requestBody);
  const content = Object.entries(asObject(body.content));
  const [contentType, media] = content[0] ?? ["", {}];
  const schema = asObject(asObject(media).schema);
  const requestBody = refName(schema);
  const bodyKind = Object.hasOwn(BODY_KINDS, contentType) ? BODY_KINDS[contentType] : undefined;
  if (requestBody === undefined || bodyKind === undefined || content.length !== 1) {
    const types = Object.keys(BODY_KINDS).join(" or ");
    fail(`the request body is not one $ref under ${types}`, "Move the schema into its own file.");
  }
  if (body.required !== true) fail("the request body is optional", "Add required: true.");
  if (bodyKind === "multipart") checkParts(deref(schema, components), components, fail);
  return { requestBody, bodyKind: bodyKind ?? "json" };
}

const PART_TYPES = ["string", "integer", "boolean"];

/** A part is bytes or a text, so a multipart body is flat. */
function checkParts(schema: JsonObject, components: JsonObject, fail: Fail): void {
  const parts = Object.entries(asObject(schema.properties)).map(
    ([name, part]) => [name, deref(asObject(part), components)] as const,
  );
  for (const [name, part] of parts) {
    if (PART_TYPES.includes(asText(part.type) ?? "")) continue;
    fail(
      `part \`${name}\` of a multipart body has type ${JSON.stringify(part.type ?? null)}`,
      `Use ${PART_TYPES.join(", ")}.`,
    );
  }
  if (!parts.some(([, part]) => isBinary(part))) {
    fail("the multipart body has no part of bytes", "Give one type: string, format: binary, or send JSON.");
  }
}

const ANSWER_KINDS: Readonly<Record<string, OperationModel["answerKind"]>> = {
  "application/json": "json",
  "application/octet-stream": "binary",
  "text/event-stream": "sse",
};

function buildAnswer(
  responses: JsonObject,
  components: JsonObject,
  fail: Fail,
): Pick<OperationModel, "response" | "answerKind" | "errors"> {
  const statuses = Object.keys(responses);
  for (const status of statuses.filter((text) => !/^(200|[45]\d\d)$/.test(text))) {
    fail(`the response \`${status}\` has no place in generated code`, "Use 200 and the statuses of errors.");
  }
  const content = Object.entries(asObject(deref(asObject(responses["200"]), components).content));
  const [contentType, media] = content[0] ?? ["", {}];
  const answerKind = Object.hasOwn(ANSWER_KINDS, contentType) ? ANSWER_KINDS[contentType] : undefined;
  const schema = asObject(asObject(media).schema);
  const response = refName(schema);
  if (content.length > 1 || answerKind === undefined) {
    const types = Object.keys(ANSWER_KINDS).join(", ");
    fail("the 200 response has no content type that generated code knows", `Answer with exactly one of ${types}.`);
  } else if (answerKind === "binary" && !isBinary(schema)) {
    fail("the 200 response of bytes has a schema of its own", "Write type: string, format: binary.");
  } else if (answerKind !== "binary" && response === undefined) {
    fail("the 200 response has no schema by $ref", "Answer with exactly one content type and one $ref.");
  }
  return {
    response,
    answerKind: answerKind ?? "json",
    errors: statuses
      .map(Number)
      .filter((status) => status >= 400)
      .sort((a, b) => a - b),
  };
}

const isBinary = (schema: JsonObject): boolean => schema.type === "string" && schema.format === "binary";

function buildParameters(source: OperationSource, fail: Fail): ParameterModel[] {
  const { operation, sharedParameters, components, path } = source;
  const parameters = [...sharedParameters, ...asArray(operation.parameters)].map((parameter) =>
    buildParameter(deref(asObject(parameter), components), components, fail),
  );
  const seen = new Set<string>();
  for (const { name, in: where } of parameters) {
    if (seen.has(`${where} ${name}`)) fail(`${where} parameter \`${name}\` is declared twice`, "Remove one.");
    seen.add(`${where} ${name}`);
  }
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]));
  const declared = new Set(parameters.filter((p) => p.in === "path").map((p) => p.name));
  for (const name of inPath.symmetricDifference(declared)) {
    fail(`path parameter \`${name}\` is not in both the path and the parameters`, "Declare it once in each.");
  }
  return parameters;
}

function buildParameter(parameter: JsonObject, components: JsonObject, fail: Fail): ParameterModel {
  const name = asText(parameter.name) ?? "";
  const where = parameter.in;
  if (where !== "path" && where !== "query" && where !== "header") {
    fail(`parameter \`${name}\` is in ${JSON.stringify(where ?? null)}`, "Use path, query or header.");
  }
  if (where === "path" && !/^[a-z][a-z0-9_]*$/.test(name)) {
    fail(`path parameter \`${name}\` is not snake_case`, "Rename it: arguments of generated methods are called so.");
  }
  if (where === "path" && parameter.required !== true) {
    fail(`path parameter \`${name}\` is optional`, "Add required: true.");
  }
  const schema = asObject(parameter.schema);
  const type = asText(deref(schema, components).type);
  if (type !== "string" && type !== "integer" && type !== "boolean" && type !== "array") {
    fail(`parameter \`${name}\` has type ${type}`, "Use string, integer, boolean or array.");
  }
  return {
    name,
    in: where as ParameterModel["in"],
    required: parameter.required === true,
    deprecated: parameter.deprecated === true,
    description: asText(parameter.description),
    schema,
    type: type as ParameterModel["type"],
  };
}
