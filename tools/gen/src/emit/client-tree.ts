import { camelCase, propertyKey } from "../names.ts";
import { Printer } from "../printer.ts";
import { hasFiles, hasStreams } from "./client-methods.ts";
import { type ClientResource, resourceType, resourceValue } from "./client-surface.ts";

/** What a tree of methods is called, and what it leaves out. */
export interface TreeShape {
  /** `CoreResources`, of which `coreResources` makes the value. */
  readonly type: string;
  readonly description: string;
  readonly streams: boolean;
}

/** Puts the methods together as callers reach them. */
export function emitClientTree(
  resources: readonly ClientResource[],
  { type: name, description, streams }: TreeShape,
): string {
  const printer = new Printer("the operation ids of spec/paths/");
  const withStreams = streams ? resources.filter(hasStreams) : [];
  const caller = resources.some(hasFiles) ? "FileCaller" : "Caller";
  printer.line(`import type { ${caller} } from "../request/${caller === "Caller" ? "caller" : "file-caller"}.ts";`);
  if (streams) printer.line(`import type { StreamOpener } from "../stream/stream-opener.ts";`);
  for (const resource of [...resources].sort((a, b) => (file(a) < file(b) ? -1 : 1))) {
    const names = `${resourceType(resource)}Calls, ${resourceValue(resource)}Calls`;
    printer.line(`import { type ${names} } from "./${file(resource)}.gen.ts";`);
  }
  if (streams) {
    const names = withStreams.map((r) => `type ${resourceType(r)}Streams, ${resourceValue(r)}Streams`);
    printer.line(`import { ${names.join(", ")} } from "./streams.gen.ts";`);
  }
  const roots = resources.filter(({ path }) => path.length === 1);
  printer.line().doc(description);
  printer.block(`export interface ${name} {`, () => {
    for (const root of roots) printType(printer, root, resources, withStreams);
  });
  const parameters = `caller: ${caller}${streams ? ", opener: StreamOpener" : ""}`;
  printer.line().block(
    `export const ${name.charAt(0).toLowerCase()}${name.slice(1)} = (${parameters}): ${name} => ({`,
    () => {
      for (const root of roots) printValue(printer, root, resources, withStreams);
    },
    "});",
  );
  return printer.toString();
}

/** `sessions-threads-events`, the name of the resource's file. */
export const file = ({ path }: ClientResource): string => path.join("-").replaceAll("_", "-");

type Resources = readonly ClientResource[];

const keyOf = ({ path }: ClientResource): string => propertyKey(camelCase(path.at(-1) ?? ""));

function printType(printer: Printer, resource: ClientResource, all: Resources, withStreams: Resources): void {
  const own = [`${resourceType(resource)}Calls`];
  if (withStreams.includes(resource)) own.push(`${resourceType(resource)}Streams`);
  const children = childrenOf(resource, all);
  const head = `readonly ${keyOf(resource)}: ${own.join(" & ")}`;
  if (children.length === 0) {
    printer.line(`${head};`);
    return;
  }
  const body = (): void => {
    for (const child of children) printType(printer, child, all, withStreams);
  };
  printer.block(`${head} & {`, body, "};");
}

function printValue(printer: Printer, resource: ClientResource, all: Resources, withStreams: Resources): void {
  const children = childrenOf(resource, all);
  const key = keyOf(resource);
  const streams = withStreams.includes(resource);
  if (children.length === 0 && !streams) {
    printer.line(`${key}: ${resourceValue(resource)}Calls(caller),`);
    return;
  }
  const body = (): void => {
    printer.line(`...${resourceValue(resource)}Calls(caller),`);
    if (streams) printer.line(`...${resourceValue(resource)}Streams(opener),`);
    for (const child of children) printValue(printer, child, all, withStreams);
  };
  printer.block(`${key}: {`, body, "},");
}

const childrenOf = ({ path }: ClientResource, all: Resources): ClientResource[] =>
  all.filter((other) => other.path.length === path.length + 1 && path.every((word, i) => other.path[i] === word));
