import type { Model, OperationModel, ParameterModel } from "../model.ts";
import { propertyKey } from "../names.ts";
import { Printer } from "../printer.ts";

/** The table of operations: all that a router, a client or an adapter needs to call or serve one. */
export function emitOperations(model: Model): string {
  const printer = new Printer("spec/paths/");
  printer.line(`import type { OperationDescriptor } from "../operation-descriptor.ts";`).line();
  printer.doc("Every operation by its id, in the document's order.");
  printer.block(
    "export const OPERATIONS = {",
    () => {
      for (const operation of model.operations) printOperation(printer, operation);
    },
    "} as const satisfies Readonly<Record<string, OperationDescriptor>>;",
  );
  printer
    .line()
    .doc("`sessions.create`, `sessions.events.send`, …")
    .line("export type OperationId = keyof typeof OPERATIONS;");
  printer.line().doc("Date of the API surface that the document describes.");
  printer.line(`export const API_SURFACE = ${JSON.stringify(model.surface)};`);
  return printer.toString();
}

function printOperation(printer: Printer, operation: OperationModel): void {
  printer.doc(operation.summary).block(
    `${propertyKey(operation.id)}: {`,
    () => {
      printer.line(`id: ${JSON.stringify(operation.id)},`);
      printer.line(`method: "${operation.method}",`);
      printer.line(`path: ${JSON.stringify(operation.path)},`);
      printer.line(`tag: ${JSON.stringify(operation.tag)},`);
      printer.line(`toolName: ${JSON.stringify(operation.toolName)},`);
      const { readOnly, destructive, idempotent } = operation.hints;
      printer.line(`hints: { readOnly: ${readOnly}, destructive: ${destructive}, idempotent: ${idempotent} },`);
      printParameters(printer, "path", operation.parameters);
      printParameters(printer, "query", operation.parameters);
      printer.line(`betas: ${JSON.stringify(operation.betas)},`);
      printer.line(`body: ${JSON.stringify(operation.requestBody ?? null)},`);
      printer.line(`bodyKind: ${JSON.stringify(operation.bodyKind)},`);
      printer.line(`response: ${JSON.stringify(operation.response ?? null)},`);
      printer.line(`answerKind: ${JSON.stringify(operation.answerKind)},`);
      printer.line(`streams: ${operation.answerKind === "sse"},`);
      printer.line(`deprecated: ${operation.deprecated},`);
      printer.line(`aliasOf: ${operation.aliasOf === undefined ? "null" : JSON.stringify(operation.aliasOf)},`);
      printer.line(`errors: [${operation.errors.join(", ")}],`);
    },
    "},",
  );
}

/** `pathParameters: ["session_id"],` or the list of `queryParameters` with their types. */
export function printParameters(
  printer: Printer,
  where: "path" | "query",
  parameters: readonly ParameterModel[],
): void {
  const wanted = parameters.filter((parameter) => parameter.in === where);
  if (where === "path") {
    printer.line(`pathParameters: [${wanted.map(({ name }) => JSON.stringify(name)).join(", ")}],`);
    return;
  }
  printer.block(
    "queryParameters: [",
    () => {
      for (const { name, type } of wanted) printer.line(`{ name: ${JSON.stringify(name)}, type: "${type}" },`);
    },
    "],",
  );
}
