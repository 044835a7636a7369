import { buildAnswer } from "./build-answer.ts";
import { buildBody } from "./build-body.ts";
import { asArray, asObject, asText } from "./json-access.ts";
import type { JsonObject } from "./load.ts";
import type { OperationModel, ParameterModel } from "./model.ts";
import type { Fail, OperationSource } from "./operation-source.ts";
import type { ProblemList } from "./problem-list.ts";
import { deref } from "./references.ts";

const HINTS = ["readOnly", "destructive", "idempotent"] as const;
/** Two words or more: a client's methods, a command and a file are named after them, so nothing else may stand in them. */
const OPERATION_ID = /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/;

/** Builds one operation; what is missing or cannot be emitted is added to `problems` at the operation's place. */
export function buildOperation(source: OperationSource, problems: ProblemList): OperationModel {
  const { operation, method, path, dialect } = source;
  const pointer = `paths/${path}/${method}`;
  const fail: Fail = (message, remedy) => problems.add(pointer, message, remedy);
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
  for (const hint of dialect.offered ? HINTS : []) {
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
    toolName: dialect.offered ? need("x-tool-name") : "",
    hints: {
      readOnly: hints.readOnly === true,
      destructive: hints.destructive === true,
      idempotent: hints.idempotent === true,
    },
    deprecated: operation.deprecated === true,
    aliasOf: asText(operation["x-alias-of"]),
    parameters: buildParameters(source, fail),
    betas: buildBetas(operation, fail),
    ...buildBody(source, fail),
    ...buildAnswer(source, fail),
  };
}

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
