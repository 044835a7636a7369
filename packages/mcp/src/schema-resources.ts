import { ResourceNotFoundError } from "@modelcontextprotocol/server";
import { SCHEMAS } from "./gen/schemas.gen.ts";

const PREFIX = "spec://schemas/";
const mimeType = "application/schema+json";

/** One resource for each schema that a request can hold. */
export const listSchemas = (): { uri: string; name: string; mimeType: string }[] =>
  Object.keys(SCHEMAS).map((name) => ({ uri: PREFIX + name, name, mimeType }));

export const SCHEMA_TEMPLATES = [
  {
    uriTemplate: `${PREFIX}{name}`,
    name: "schema",
    title: "A schema in full",
    description: "What the schemas of the tools leave out.",
    mimeType,
  },
];

/** @throws ResourceNotFoundError if there is no such schema */
export function readSchema(uri: string): { uri: string; mimeType: string; text: string } {
  const name = uri.startsWith(PREFIX) ? uri.slice(PREFIX.length) : "";
  if (!Object.hasOwn(SCHEMAS, name)) throw new ResourceNotFoundError(uri.slice(0, 200));
  return { uri, mimeType, text: JSON.stringify(SCHEMAS[name]) };
}
