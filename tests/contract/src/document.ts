import { readFileSync } from "node:fs";

/** The part of a JSON Schema that says which member of a union a value is. */
export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly string[];
}

/** A parameter where it is declared, or a reference to one. */
interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
}

interface PathItem {
  readonly parameters?: readonly Parameter[];
  readonly get?: { readonly parameters?: readonly Parameter[] };
}

interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

interface Examples {
  /** Request bodies by example name. */
  readonly requests: Readonly<Record<string, unknown>>;
  /** Answers by status, then by example name. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const built = (name: string) => new URL(`../../../spec/dist/${name}`, import.meta.url);

const read = <T>(name: string): T => JSON.parse(readFileSync(built(name), "utf8")) as T;

/** Where the bundled document is, for tools that read it themselves. */
export const DOCUMENT_FILE = built("openapi.json");

/** The bundled document. */
export const DOCUMENT = read<Document>("openapi.json");

/** The schemas of the bundled document, by component name. */
export const SCHEMAS = DOCUMENT.components.schemas;

/** Every named example of the document, by operation id. */
export const EXAMPLES = read<Readonly<Record<string, Examples>>>("examples.json");
