import { asObject } from "./json-access.ts";
import type { JsonObject } from "./load.ts";
import type { Model } from "./model.ts";
import { reachable } from "./references.ts";

/**
 * Tags whose operations the kit's packages offer: they stand in `OPERATIONS` and `UNIONS`, have validators and client methods, and the
 * mock serves them. Operations of other tags are in the document, its types, its examples and the reference alone.
 *
 * To open a tag, add it here and run `npm run gen`: the compiler then asks the mock for implementations.
 */
export const SERVED_TAGS: readonly string[] = ["Sessions", "Events", "Resources", "Threads"];

/** The model without the operations of tags that are not served, and without the unions that only they reach. */
export function servedModel(model: Model, tags: readonly string[] = SERVED_TAGS): Model {
  const operations = model.operations.filter(({ tag }) => tags.includes(tag));
  const left = model.operations.filter(({ tag }) => !tags.includes(tag));
  const schemas: JsonObject = Object.fromEntries(model.schemas.map(({ name, schema }) => [name, asObject(schema)]));
  const namesIn = (list: Model["operations"]): Set<string> =>
    reachable(
      list.flatMap(({ requestBody, response }) => [requestBody ?? [], response ?? []].flat()),
      schemas,
    );
  const unserved = namesIn(left).difference(namesIn(operations));
  return { ...model, operations, unions: model.unions.filter(({ name }) => !unserved.has(name)) };
}
