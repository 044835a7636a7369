import { problemsOf, problemsOfInline } from "./ajv.ts";
import { at, type JsonObject, OPERATIONS, type Operation, object } from "./document.ts";

/** A request as it goes over the wire: request line, headers, an empty line, a body. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export function parseRequest(text: string): WireRequest {
  const [head = "", ...rest] = text.split("\n\n");
  const [line = "", ...headers] = head.split("\n");
  const [method = "", target = ""] = line.split(" ");
  const { pathname, searchParams } = new URL(target, "http://host");
  const pairs = headers.map((header): [string, string] => {
    const colon = header.indexOf(":");
    return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()];
  });
  return { method, path: pathname, query: searchParams, headers: new Map(pairs), body: rest.join("\n\n").trim() };
}

/** Why the document rejects a request; empty if it is valid. Headers that the document does not name are ignored. */
export function validateRequest(request: WireRequest): { readonly operation: string; readonly problems: string[] } {
  for (const [id, operation] of OPERATIONS) {
    const template = operation.path.replace(/\{([^}]+)\}/g, "(?<$1>[^/]+)");
    const match = operation.method === request.method && new RegExp(`^${template}$`).exec(request.path);
    if (match) return { operation: id, problems: validateParts(request, operation, match.groups ?? {}) };
  }
  return { operation: "", problems: [`no operation answers ${request.method} ${request.path}`] };
}

function validateParts(request: WireRequest, operation: Operation, path: Readonly<Record<string, string>>): string[] {
  const problems: string[] = [];
  for (const name of new Set(request.query.keys())) {
    if (operation.parameters.get(name)?.in !== "query") problems.push(`there is no query parameter ${name}`);
  }
  for (const [name, parameter] of operation.parameters) {
    const raw = { path: [path[name]], query: request.query.getAll(name), header: [request.headers.get(name)] };
    const values = raw[parameter.in as keyof typeof raw].flatMap((value) => value ?? []);
    if (values.length === 0) {
      if (parameter.required === true) problems.push(`${parameter.in} parameter ${name} is missing`);
      continue;
    }
    const schema = object(parameter.schema);
    problems.push(...problemsOfInline(schema, decode(values, schema)).map((problem) => `${name}: ${problem}`));
  }
  return [...problems, ...validateBody(request.body, operation)];
}

function validateBody(body: string, operation: Operation): string[] {
  const reference = object(object(object(object(operation.spec.requestBody).content)["application/json"]).schema).$ref;
  if (reference === undefined) return body === "" ? [] : ["there is a body, but the operation takes none"];
  if (body === "") return ["the body is missing"];
  return problemsOf(String(reference).slice(1), JSON.parse(body));
}

/** Texts turned into the type of the schema; a text that is no number or boolean stays, so that validation rejects it. */
function decode(values: readonly string[], schema: JsonObject): unknown {
  const target = typeof schema.$ref === "string" ? object(at(...schema.$ref.slice(2).split("/"))) : schema;
  if (target.type === "array") {
    const items = object(target.items);
    return values.flatMap((value) => value.split(",")).map((value) => decode([value], items));
  }
  const [value = ""] = values;
  if (target.type === "boolean") return value === "true" ? true : value === "false" ? false : value;
  if (target.type === "integer") return /^-?\d+$/.test(value) ? Number(value) : value;
  return value;
}
