import type { Model, OperationModel } from "../model.ts";
import { propertyKey } from "../names.ts";
import { Printer } from "../printer.ts";
import { printParameters } from "./operations.ts";
import { schemaType } from "./schema-type.ts";

/** The operations of a program as data for its router, and the types of what each one takes and answers. */
export function emitRoutes(model: Model, origin: string): string {
  const printer = new Printer(origin);
  printer.line(`import type { RouteDescriptor } from "../../control/route-descriptor.ts";`);
  printer.line(`import type * as schemas from "./schemas.gen.ts";`).line();
  printer.doc("Every operation by its id, in the document's order.");
  printer.block(
    "export const ROUTES = {",
    () => {
      for (const operation of model.operations) printRoute(printer, operation);
    },
    "} as const satisfies Readonly<Record<string, RouteDescriptor>>;",
  );
  printer.line().line("export type RouteId = keyof typeof ROUTES;").line();
  printer.doc("What each operation takes and answers, in JSON.");
  printer.block("export interface RouteTypes {", () => {
    for (const operation of model.operations) printTypes(printer, operation);
  });
  return printer.toString();
}

function printRoute(printer: Printer, operation: OperationModel): void {
  printer.doc(operation.summary).block(
    `${propertyKey(operation.id)}: {`,
    () => {
      printer.line(`id: ${JSON.stringify(operation.id)},`);
      printer.line(`method: "${operation.method}",`);
      printer.line(`path: ${JSON.stringify(operation.path)},`);
      printer.line(`summary: ${JSON.stringify(operation.summary)},`);
      printParameters(printer, "path", operation.parameters);
      printParameters(printer, "query", operation.parameters);
      printer.line(`bodyTypes: ${JSON.stringify(operation.bodyTypes)},`);
      printer.line(`bodyRequired: ${operation.bodyRequired},`);
      printer.line(`status: ${operation.status},`);
      printer.line(`errors: [${operation.errors.join(", ")}],`);
    },
    "},",
  );
}

function printTypes(printer: Printer, operation: OperationModel): void {
  const { requestBody, bodyRequired, response, parameters } = operation;
  const body = requestBody === undefined ? "undefined" : `schemas.${requestBody}${bodyRequired ? "" : " | undefined"}`;
  const values = (where: "path" | "query"): string => {
    const wanted = parameters.filter((parameter) => parameter.in === where);
    if (wanted.length === 0) return "Readonly<Record<string, never>>";
    const members = wanted.map(
      ({ name, required, schema }) => `readonly ${propertyKey(name)}${required ? "" : "?"}: ${schemaType(schema)};`,
    );
    return `{ ${members.join(" ")} }`;
  };
  printer.block(
    `${propertyKey(operation.id)}: {`,
    () => {
      printer.line(`readonly path: ${values("path")};`);
      printer.line(`readonly query: ${values("query")};`);
      printer.line(`readonly body: ${body};`);
      printer.line(`readonly answer: ${response === undefined ? "undefined" : `schemas.${response}`};`);
    },
    "};",
  );
}
