import { readFileSync } from "node:fs";

/** The part of a JSON Schema that says which member of a union a value is. */
export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
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

/** The schemas of the bundled document, by component name. */
export const SCHEMAS = read<Document>("openapi.json").components.schemas;

/** Every named example of the document, by operation id. */
export const EXAMPLES = read<Readonly<Record<string, Examples>>>("examples.json");
