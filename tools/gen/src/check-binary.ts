import { asObject } from "./json-access.ts";
import type { Json } from "./load.ts";
import type { OperationModel, SchemaModel } from "./model.ts";
import type { ProblemList } from "./problem-list.ts";

/** Bytes travel as parts of a multipart body or as a whole answer: inside JSON no schema can hold them. */
export function checkBinary(
  models: readonly SchemaModel[],
  operations: readonly OperationModel[],
  problems: ProblemList,
): void {
  const multipart = new Set(operations.filter(({ bodyKind }) => bodyKind === "multipart").map((o) => o.requestBody));
  for (const { name, schema } of models) {
    for (const at of binaryPlaces(schema, "")) {
      if (multipart.has(name) && /^\/properties\/[^/]+$/.test(at)) continue;
      const message = `\`${name}\` has the format binary, but is no part of a multipart body`;
      problems.add(`schemas/${name}${at}`, message, "Send bytes as a part, or answer with them alone.");
    }
  }
}

function binaryPlaces(value: Json, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => binaryPlaces(item, `${at}/${i}`));
  const schema = asObject(value);
  const own = schema.format === "binary" ? [at] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => binaryPlaces(inner, `${at}/${key}`))];
}
