import { readFileSync } from "node:fs";

/** The parts of the bundled document that the reference reads or adds to; the rest passes through unread. */
export interface Document {
  info: { title: string; description?: string; [key: string]: unknown };
  servers: { url: string }[];
  tags: Tag[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    examples: Record<string, Example>;
    [key: string]: unknown;
  };
  "x-tagGroups"?: { name: string; tags: string[] }[];
  [key: string]: unknown;
}

export interface Tag {
  name: string;
  description?: string;
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  deprecated?: boolean;
  schema: { type?: unknown; [key: string]: unknown };
  example?: unknown;
}

export interface Example {
  summary?: string;
  value: unknown;
}

export interface MediaType {
  schema?: unknown;
  examples?: Record<string, Example | Reference>;
}

export interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, { content?: Record<string, MediaType> }>;
  "x-alias-of"?: string;
  "x-codeSamples"?: CodeSample[];
}

export interface CodeSample {
  /** Language by which the page colours the sample. */
  lang: string;
  /** What the reader chooses it by. */
  label: string;
  source: string;
}

export type Method = "get" | "post" | "delete";

export type PathItem = { parameters?: (Parameter | Reference)[] } & { [M in Method]?: Operation };

export interface Schema {
  title?: string;
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  "x-tags"?: string[];
  [key: string]: unknown;
}

/** An operation with its place. */
export interface PlacedOperation {
  path: string;
  method: Method;
  operation: Operation;
  parameters: Parameter[];
}

const METHODS: readonly Method[] = ["get", "post", "delete"];

/**
 * Reads the bundled document that the generator writes.
 *
 * @throws {Error} if it is absent, and says how to make it
 */
export function readDocument(path: string): Document {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new Error(`The bundled document is not at ${path}. \`npm run gen\` writes it.`, { cause });
  }
  return JSON.parse(text) as Document;
}

/** Every operation in the document's order, its parameters resolved, those of the path first. */
export function listOperations(document: Document): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ path, method, operation, parameters: parameters.map((each) => resolveComponent(document, each)) }];
    }),
  );
}

/**
 * Follows a reference to a component; what is no reference is returned as it is.
 *
 * @throws {Error} if the reference leads nowhere
 */
export function resolveComponent<T extends object>(document: Document, value: T | Reference): T {
  if (!("$ref" in value)) return value;
  const [, , kind, name] = value.$ref.split("/");
  const components = document.components as Record<string, Record<string, unknown>>;
  const found = kind && name && Object.hasOwn(components, kind) ? components[kind]?.[name] : undefined;
  if (found === undefined) throw new Error(`${value.$ref} leads nowhere in the bundled document.`);
  return found as T;
}
