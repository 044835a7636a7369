import { asArray, asObject, asText } from "../json-access.ts";
import type { JsonObject } from "../load.ts";
import type { Model, OperationModel, ParameterModel } from "../model.ts";
import { deref } from "../references.ts";
import { withoutBrackets } from "./client-surface.ts";
import { type AcceptedValue, acceptedValue, type ValueKind } from "./value-kinds.ts";

/** One flag of a command, as the table of commands describes it. */
export interface CommandFlag {
  /** Without dashes: `vault-id`, `agent.mcp-servers`. */
  readonly flag: string;
  readonly in: "path" | "query" | "body";
  /** What the client calls it: `vault_ids`, `created_at[gte]`. */
  readonly name: string;
  /** The property inside that one, for a flag with a dot. */
  readonly inner?: string;
  readonly kinds: readonly ValueKind[];
  /** What one item is, where the flag can be repeated. */
  readonly items?: readonly ValueKind[];
  /** Every accepted text, if those are few and no others can come. */
  readonly values?: readonly string[];
  readonly required?: true;
  /** First sentence of the document. */
  readonly text?: string;
}

/** The flags of an operation: ids first, then the body's, then the query's, each in the document's order. Deprecated ones are left out. */
export function commandFlags(operation: OperationModel, model: Model): CommandFlag[] {
  const components: JsonObject = {
    schemas: Object.fromEntries(model.schemas.map(({ name, schema }) => [name, schema])),
  };
  const offered = operation.parameters.filter(({ deprecated }) => !deprecated);
  const body = model.schemas.find(({ name }) => name === operation.requestBody)?.schema ?? {};
  return [
    ...offered.filter((one) => one.in === "path").map((one) => parameterFlag(one, "path", components)),
    ...Object.entries(asObject(body.properties)).flatMap(([name, schema]) =>
      bodyFlags(name, asObject(schema), asArray(body.required).includes(name), components),
    ),
    ...offered.filter((one) => one.in === "query").map((one) => parameterFlag(one, "query", components)),
  ];
}

function parameterFlag(
  { name, required, description, schema }: ParameterModel,
  where: "path" | "query",
  components: JsonObject,
): CommandFlag {
  const accepted = acceptedValue(schema, components);
  const written = withoutBrackets(name);
  return {
    flag: accepted.items === undefined ? kebabCase(written) : singular(kebabCase(written)),
    in: where,
    name: written,
    ...acceptedBy(accepted, components),
    ...(required ? { required } : {}),
    ...textOf(description),
  };
}

function bodyFlags(name: string, schema: JsonObject, required: boolean, components: JsonObject): CommandFlag[] {
  const accepted = acceptedValue(schema, components);
  const flag = accepted.items === undefined ? kebabCase(name) : singular(kebabCase(name));
  const whole: CommandFlag = {
    flag,
    in: "body",
    name,
    ...acceptedBy(accepted, components),
    ...(required ? { required } : {}),
    ...textOf(asText(schema.description) ?? asText(deref(schema, components).description)),
  };
  const { properties } = accepted.items === undefined ? accepted : acceptedValue(accepted.items, components);
  const inner = Object.entries(properties ?? {}).map(([property, value]): CommandFlag => {
    const { values, kinds } = acceptedValue(asObject(value), components);
    const text = asText(asObject(value).description) ?? asText(deref(asObject(value), components).description);
    return {
      flag: `${flag}.${kebabCase(property)}`,
      in: "body",
      name,
      inner: property,
      kinds,
      ...(values === undefined ? {} : { values }),
      ...textOf(text),
    };
  });
  return [whole, ...inner];
}

function acceptedBy({ kinds, items, values }: AcceptedValue, components: JsonObject): Pick<CommandFlag, "kinds"> {
  const item = items === undefined ? undefined : acceptedValue(items, components);
  const closed = item?.values ?? values;
  return {
    kinds,
    ...(item === undefined ? {} : { items: item.kinds }),
    ...(closed === undefined ? {} : { values: closed }),
  };
}

/** Sentences stand on lines of their own. */
const textOf = (description: string | undefined): { text?: string } => {
  const [first] = description?.trim().split("\n") ?? [];
  return first === undefined || first === "" ? {} : { text: first };
};

/** `created_at[gte]` → `created-at-gte` */
export const kebabCase = (name: string): string => name.replaceAll("]", "").replaceAll(/[_[]/g, "-");

/** One of what the name counts: each use of a repeatable flag adds one. */
const singular = (name: string): string => {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  return name.endsWith("uses") ? name.slice(0, -2) : name.replace(/s$/, "");
};
