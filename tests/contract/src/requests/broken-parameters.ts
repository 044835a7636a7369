import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { typesOf } from "../schema/breaks.ts";
import { type JsonSchema, type Parameter, requestSchemas, resolve } from "../schema/json-schema.ts";

/** A request of which one parameter does not fit, everything else being good. */
export interface BrokenParameter {
  /** Which one and how: `limit=0`. */
  readonly what: string;
  readonly names: string;
  readonly query: string;
  readonly path: Readonly<Record<string, string>>;
}

const LONG = 129;

/** H36: `status` adds to `statuses[]`, under whose name it is refused. */
const NAMED_AS: Readonly<Record<string, string>> = { status: "statuses" };

/** Every constraint of an operation's parameters, broken one at a time, as the wire spells it. */
export function brokenParameters(operation: OperationId): BrokenParameter[] {
  const { parameters } = requestSchemas(operation);
  const queries = parameters.filter((parameter) => parameter.in === "query" && parameter.name !== "beta");
  const unknown = { what: "unknown parameter", names: "no_such_parameter", query: "no_such_parameter=1", path: {} };
  const paths = OPERATIONS[operation].pathParameters.map((name) => ({
    what: `${name} too long`,
    names: name,
    query: "",
    path: { [name]: "x".repeat(LONG) },
  }));
  return [unknown, ...queries.flatMap(brokenQuery), ...paths];
}

function brokenQuery({ name, schema }: Parameter): BrokenParameter[] {
  const key = encodeURIComponent(name);
  const names = NAMED_AS[name] ?? name.replace("[]", "");
  return wrongTextsOf(schema).map((values) => {
    const query = values.map((value) => `${key}=${encodeURIComponent(value)}`).join("&");
    return {
      what: `${name}=${query.length > 60 ? `… (${query.length} characters)` : values.join()}`,
      names,
      query,
      path: {},
    };
  });
}

/** What a parameter of a schema cannot be, each as the values that its name is repeated with. */
export function wrongTextsOf(start: JsonSchema): readonly (readonly string[])[] {
  const schema = resolve(start);
  const types = typesOf(schema);
  if (types.has("array")) {
    const { items = {}, maxItems } = schema;
    const few = wrongTextsOf(items);
    if (maxItems === undefined) return few;
    const [first = ""] = resolve(items).enum?.map(String) ?? [];
    return [...few, Array.from({ length: maxItems + 1 }, () => first)];
  }
  if (types.has("integer")) {
    const { minimum, maximum } = schema;
    const limits = [minimum === undefined ? [] : [minimum - 1], maximum === undefined ? [] : [maximum + 1], [2 ** 31]];
    return ["", "abc", "1.5", "1e2", "0x10", " 1", "null", ...limits.flat().map(String)].map((text) => [text]);
  }
  if (types.has("boolean")) return [["maybe"], ["1"], ["TRUE"], [""]];
  if (schema.enum) return [["no_such_value"], [""], [String(schema.enum[0]).toUpperCase()]];
  if (schema.format === "date-time") return [["yesterday"], [""], ["2026-02-30T00:00:00Z"], ["2026-01-01"]];
  const { minLength = 0, maxLength } = schema;
  return [...(minLength > 0 ? [[""]] : []), ...(maxLength === undefined ? [] : [["x".repeat(maxLength + 1)]])];
}
