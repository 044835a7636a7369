import type { JsonObject } from "../load.ts";
import { propertyKey } from "../names.ts";
import { Printer } from "../printer.ts";
import { type ClientMethod, type ClientResource, resourceType, schemaOf } from "./client-surface.ts";
import { schemaType } from "./schema-type.ts";

/** The table that the serializer of queries reads. */
export function emitClientQueryNames(resources: readonly ClientResource[]): string {
  const bracketed = resources
    .flatMap(({ methods }) => methods)
    .flatMap(({ query }) => query)
    .filter(({ name, parameter }) => name !== parameter.name)
    .map(({ name }) => JSON.stringify(name));
  const printer = new Printer("spec/components/parameters/");
  printer.doc("Query parameters that have a trailing `[]` on the wire and none in the client.");
  printer.line(
    `export const BRACKETED_PARAMETERS: ReadonlySet<string> = new Set([${[...new Set(bracketed)].sort().join(", ")}]);`,
  );
  return printer.toString();
}

/** `SessionsListQuery`, or undefined for a method without a query. */
export const queryType = (resource: ClientResource, { verb, query }: ClientMethod): string | undefined =>
  query.length === 0 ? undefined : `${resourceType(resource)}${verb.charAt(0).toUpperCase()}${verb.slice(1)}Query`;

/** Prints the interface of a method's query, and adds the types that it names to `imports`. */
export function printQuery(
  printer: Printer,
  resource: ClientResource,
  method: ClientMethod,
  imports: Set<string>,
): void {
  const name = queryType(resource, method);
  if (name === undefined) return;
  printer.line().doc(`Query of \`${method.operation.id}\`.`);
  printer.block(`export interface ${name} {`, () => {
    for (const { name: property, parameter } of method.query) {
      const type = typeOf(parameter.schema, imports);
      printer.doc(parameter.description);
      printer.line(
        `${propertyKey(property)}${parameter.required ? "" : "?"}: ${type}${parameter.required ? "" : " | undefined"};`,
      );
    }
  });
}

function typeOf(schema: JsonObject, imports: Set<string>): string {
  const reference = schemaOf(schema.$ref);
  if (reference !== undefined) {
    imports.add(reference);
    return reference;
  }
  if (schema.type === "array") return `readonly ${member(typeOf(schema.items as JsonObject, imports))}[]`;
  return schemaType(schema);
}

const member = (type: string): string => (type.includes("|") ? `(${type})` : type);
