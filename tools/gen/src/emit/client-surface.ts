import type { JsonObject } from "../load.ts";
import type { Model, OperationModel, ParameterModel } from "../model.ts";
import { camelCase, pascalCase } from "../names.ts";
import { type Problem, SpecError } from "../problem.ts";

/** The operations under one dotted prefix, which become one object of methods: `sessions.events` has `list` and `send`. */
export interface ClientResource {
  /** Segments of the operation ids: `["sessions", "events"]`. */
  readonly path: readonly string[];
  readonly methods: readonly ClientMethod[];
}

export interface ClientMethod {
  /** As the client writes it: `list`, `retrieveMetadata`. */
  readonly verb: string;
  readonly operation: OperationModel;
  readonly kind: "json" | "page" | "stream" | "binary";
  /** Schema of one item of a page, of one event of a stream, or of the whole answer; undefined for bytes. */
  readonly result: string | undefined;
  readonly pathParameters: readonly ParameterModel[];
  /** What the client offers of the query: all but what is deprecated and what it fills in itself. */
  readonly query: readonly ClientQueryParameter[];
}

export interface ClientQueryParameter {
  /** As the caller writes it, without a trailing `[]`. */
  readonly name: string;
  readonly parameter: ParameterModel;
}

/**
 * Decides what of the document becomes a client method. Aliases and deprecated query parameters do not.
 *
 * @throws SpecError for an operation that no kind of method fits, and for names that collide without their brackets
 */
export function clientSurface(model: Model): ClientResource[] {
  const problems: Problem[] = [];
  const byPath = new Map<string, { path: string[]; methods: ClientMethod[] }>();
  for (const operation of model.operations) {
    if (operation.aliasOf !== undefined) continue;
    const words = operation.id.split(".");
    const verb = words.pop() ?? "";
    const resource = byPath.get(words.join(".")) ?? { path: words, methods: [] };
    byPath.set(words.join("."), resource);
    resource.methods.push(buildMethod(verb, operation, model, problems));
  }
  checkBrackets([...byPath.values()], problems);
  if (problems.length > 0) throw new SpecError(problems);
  return [...byPath.values()];
}

function buildMethod(verb: string, operation: OperationModel, model: Model, problems: Problem[]): ClientMethod {
  const query = operation.parameters
    .filter((parameter) => parameter.in === "query" && !parameter.deprecated)
    .map((parameter) => ({ name: withoutBrackets(parameter.name), parameter }));
  const pathParameters = operation.parameters.filter((parameter) => parameter.in === "path");
  const shared = { verb: camelCase(verb), operation, pathParameters, query };
  const { response, answerKind, bodyKind } = operation;
  if ((answerKind !== "json" || bodyKind === "multipart") && bodyKind !== "none" && !isUpload(operation)) {
    problems.push({
      place: operation.place,
      message: `\`${operation.id}\` sends a body and answers with ${answerKind}`,
      remedy: "The client has no such method yet: answer with JSON, or teach tools/gen/src/emit/client-methods.ts.",
    });
  }
  if (answerKind === "sse") return { ...shared, kind: "stream", result: response };
  if (answerKind === "binary") return { ...shared, kind: "binary", result: undefined };
  const item = response === undefined ? undefined : itemOfPage(response, model);
  return item === undefined ? { ...shared, kind: "json", result: response } : { ...shared, kind: "page", result: item };
}

const isUpload = ({ bodyKind, answerKind }: OperationModel): boolean =>
  bodyKind === "multipart" && answerKind === "json";

/** The name of the items' schema if the schema is a page: an object with `data` and `next_page`. */
function itemOfPage(schemaName: string, model: Model): string | undefined {
  const schema = model.schemas.find(({ name }) => name === schemaName)?.schema;
  const properties = schema?.properties as JsonObject | undefined;
  if (properties?.data === undefined || properties.next_page === undefined) return undefined;
  const items = (properties.data as JsonObject).items as JsonObject | undefined;
  return schemaOf(items?.$ref);
}

/** The client writes brackets by name alone, so a name means the same everywhere. */
function checkBrackets(resources: readonly ClientResource[], problems: Problem[]): void {
  const spelling = new Map<string, string>();
  for (const { operation, query } of resources.flatMap(({ methods }) => methods)) {
    for (const { name, parameter } of query) {
      const known = spelling.get(name) ?? parameter.name;
      spelling.set(name, known);
      if (known === parameter.name) continue;
      problems.push({
        place: operation.place,
        message: `query parameter \`${name}\` is \`${parameter.name}\` here and \`${known}\` elsewhere`,
        remedy: "Use one spelling: callers write the name without brackets.",
      });
    }
  }
}

/** `sessions.threads.events` → `SessionsThreadsEvents` */
export const resourceType = ({ path }: ClientResource): string => pascalCase(path.join("."));

/** `sessions.threads.events` → `sessionsThreadsEvents` */
export const resourceValue = (resource: ClientResource): string => {
  const name = resourceType(resource);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

export const withoutBrackets = (name: string): string => name.replace(/\[\]$/, "");

export const schemaOf = (reference: unknown): string | undefined =>
  typeof reference === "string" ? reference.replace("#/components/schemas/", "") : undefined;
