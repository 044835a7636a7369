import { Printer } from "../printer.ts";
import { printQuery, queryType } from "./client-query.ts";
import { type ClientMethod, type ClientResource, resourceType, resourceValue } from "./client-surface.ts";

/** What the files of methods differ in: streams and files stand apart, so that a bundle can go without them. */
const FLAVOURS = {
  files: { suffix: "Calls", argument: "caller", type: "FileCaller", module: "../request/file-caller.ts" },
  calls: { suffix: "Calls", argument: "caller", type: "Caller", module: "../request/caller.ts" },
  streams: { suffix: "Streams", argument: "opener", type: "StreamOpener", module: "../stream/stream-opener.ts" },
} as const;

/** `sessions-events.gen.ts`: the calls of one resource that answer once. */
export function emitClientCalls(resource: ClientResource): string {
  return emitFile([resource], hasFiles(resource) ? "files" : "calls");
}

/** `streams.gen.ts`: the streams of all resources. */
export function emitClientStreams(resources: readonly ClientResource[]): string {
  return emitFile(resources.filter(hasStreams), "streams");
}

/** Whether bytes are sent or fetched. */
export const hasFiles = ({ methods }: ClientResource): boolean =>
  methods.some(({ kind, operation }) => kind === "binary" || operation.bodyKind === "multipart");

export const hasStreams = ({ methods }: ClientResource): boolean => methods.some(({ kind }) => kind === "stream");

function emitFile(resources: readonly ClientResource[], flavour: keyof typeof FLAVOURS): string {
  const { argument, type, module } = FLAVOURS[flavour];
  const body = new Printer("");
  const imports = new Set<string>();
  const local = new Map([[type, module]]);
  for (const resource of resources) {
    const methods = resource.methods.filter(({ kind }) => (kind === "stream") === (flavour === "streams"));
    const name = `${resourceType(resource)}${FLAVOURS[flavour].suffix}`;
    const value = `${resourceValue(resource)}${FLAVOURS[flavour].suffix}`;
    for (const method of methods) printQuery(body, resource, method, imports);
    body.line().block(`export interface ${name} {`, () => {
      for (const method of methods) {
        if (method !== methods[0]) body.line();
        printSignature(body, resource, method, imports, local);
      }
    });
    body.line().block(
      `export const ${value} = (${argument}: ${type}): ${name} => ({`,
      () => {
        for (const method of methods) printImplementation(body, method, argument);
      },
      "});",
    );
  }
  const printer = new Printer("spec/paths/");
  if (imports.size > 0) printer.line(`import type { ${[...imports].sort().join(", ")} } from "@managed-agents/types";`);
  for (const [from, names] of Map.groupBy(local, ([, imported]) => imported)) {
    printer.line(`import type { ${names.map(([imported]) => imported).join(", ")} } from "${from}";`);
  }
  return `${printer}${body.toString().split("\n").slice(1).join("\n")}`;
}

function printSignature(
  printer: Printer,
  resource: ClientResource,
  method: ClientMethod,
  imports: Set<string>,
  local: Map<string, string>,
): void {
  const { operation, pathParameters, query, verb, kind, result } = method;
  const parameters = pathParameters.map(({ name }) => `${name}: string`);
  if (operation.requestBody !== undefined) {
    imports.add(operation.requestBody);
    parameters.push(`body: ${operation.requestBody}`);
  }
  if (query.length > 0) parameters.push(`query?: ${queryType(resource, method)}`);
  const options = optionsOf(method);
  parameters.push(`options?: ${options.type}`);
  const answer = ANSWERS[kind];
  if (result !== undefined) imports.add(result);
  local.set(options.type, options.module).set(answer.type, answer.module);
  printer.doc(`${operation.summary}.\n\n${operation.description}`, ...(operation.deprecated ? ["@deprecated"] : []));
  const type = result === undefined ? answer.type : `${answer.type}<${result}>`;
  printer.line(`${verb}(${parameters.join(", ")}): ${type};`);
}

function printImplementation(printer: Printer, method: ClientMethod, argument: string): void {
  const { operation, pathParameters, query, verb, kind } = method;
  const ids = pathParameters.map(({ name }) => name);
  const content = [...(operation.requestBody === undefined ? [] : ["body"]), ...(query.length > 0 ? ["query"] : [])];
  const path = `${JSON.stringify(operation.path)}, [${ids.join(", ")}]`;
  const head = `${verb}: (${[...ids, ...content, "options"].join(", ")}) =>`;
  if (kind === "binary") {
    printer.line(`${head} ${argument}.binary(${path}, ${content[0] ?? "undefined"}, options),`);
  } else if (kind !== "json") {
    const call = kind === "page" ? "page" : "open";
    printer.line(`${head} ${argument}.${call}(${path}, ${content[0] ?? "undefined"}, options),`);
  } else {
    const call = operation.bodyKind === "multipart" ? "multipart" : "json";
    printer.line(`${head} ${argument}.${call}("${operation.method}", ${path}, options${tailOf(method)}),`);
  }
}

/** What follows the options of a call that answers once: body, whether a repetition could act twice, query. As short as it can be. */
function tailOf({ operation, query }: ClientMethod): string {
  const tail = [
    operation.requestBody === undefined ? undefined : "body",
    operation.hints.idempotent ? undefined : "true",
    query.length > 0 ? "query" : undefined,
  ];
  while (tail.length > 0 && tail.at(-1) === undefined) tail.pop();
  return tail.map((argument) => `, ${argument}`).join("");
}

const ANSWERS = {
  json: { type: "ApiPromise", module: "../request/api-promise.ts" },
  page: { type: "PagePromise", module: "../request/page.ts" },
  stream: { type: "StreamPromise", module: "../stream/stream-promise.ts" },
  binary: { type: "BinaryPromise", module: "../request/binary-promise.ts" },
} as const;

/** Only calls whose repetition could act twice have a say in that. */
function optionsOf({ kind, operation }: ClientMethod): { type: string; module: string } {
  if (kind === "stream") return { type: "StreamOptions", module: "../stream/stream-options.ts" };
  return {
    type: operation.hints.idempotent ? "RequestOptions" : "OnceOptions",
    module: "../request/request-options.ts",
  };
}
