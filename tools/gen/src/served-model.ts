import type { JsonObject } from "./load.ts";
import type { Model } from "./model.ts";
import { reachable } from "./references.ts";

/**
 * Tags whose operations the kit's packages do not offer yet: they are in the document, its types, its examples and the reference, but
 * not in `OPERATIONS` and `UNIONS`, and have no validators and no client methods.
 *
 * To open a tag, remove it here and run `npm run gen`: the compiler then asks the mock for implementations. `src/samples/` of tools/docs
 * has the same list, for samples of the client.
 */
export const UNSERVED_TAGS: readonly string[] = [
  "Agents",
  "Environments",
  "Files",
  "Vaults",
  "Credentials",
  "Memory stores",
];

/** The model without the operations of tags that are not served, and without the unions that only they reach. */
export function servedModel(model: Model, unserved: readonly string[] = UNSERVED_TAGS): Model {
  const operations = model.operations.filter(({ tag }) => !unserved.includes(tag));
  const left = model.operations.filter(({ tag }) => unserved.includes(tag));
  const schemas: JsonObject = Object.fromEntries(model.schemas.map(({ name, schema }) => [name, schema]));
  const namesIn = (list: Model["operations"]): Set<string> =>
    reachable(
      list.flatMap(({ requestBody, response }) => [requestBody, response].filter((name) => name !== undefined)),
      schemas,
    );
  const onlyTheirs = namesIn(left).difference(namesIn(operations));
  return { ...model, operations, unions: model.unions.filter(({ name }) => !onlyTheirs.has(name)) };
}
