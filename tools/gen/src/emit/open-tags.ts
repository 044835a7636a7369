import { asArray, asObject, asText } from "../json-access.ts";
import type { JsonObject } from "../load.ts";
import type { Model } from "../model.ts";
import { Printer } from "../printer.ts";

/** Tags by path of the property: `content[].type`. */
type Tags = Map<string, Set<string>>;

/** `OPEN_TAGS`: where an event holds members of unions that the service may extend, and which tags the document lists there. */
export function emitOpenTags(model: Model): string {
  const out = new Printer("the open unions of spec/components/schemas/");
  out.doc(
    "For each event type the paths of its open tags, `[]` for each item of a list, with the values that the document lists there.",
  );
  out.block(
    "export const OPEN_TAGS: Readonly<Record<string, readonly { readonly path: string; readonly known: readonly string[] }[]>> = {",
    () => {
      for (const { wire, schema } of model.unions.find(({ name }) => name === "StreamEvent")?.members ?? []) {
        const tags: Tags = new Map();
        collect(model, schema, "", [], tags);
        const rows = [...tags].map(([path, known]) => ({ path, known: [...known].sort() }));
        out.line(`${JSON.stringify(wire)}: ${JSON.stringify(rows)},`);
      }
    },
    "};",
  );
  return out.toString();
}

/** @param within names of the schemas that hold this one; a schema that holds itself is followed once */
function collect(model: Model, name: string, path: string, within: readonly string[], tags: Tags): void {
  const schema = model.schemas.find((each) => each.name === name)?.schema;
  if (schema === undefined || within.includes(name)) return;
  const union = model.unions.find((each) => each.name === name);
  if (union?.open) {
    const at = `${path}${union.tag}`;
    tags.set(at, new Set([...(tags.get(at) ?? []), ...union.members.map(({ wire }) => wire)]));
  }
  collectInside(model, schema, path, [...within, name], tags);
}

function collectInside(model: Model, schema: JsonObject, path: string, within: readonly string[], tags: Tags): void {
  const reference = asText(schema.$ref);
  if (reference !== undefined) collect(model, reference.replace("#/components/schemas/", ""), path, within, tags);
  for (const branch of [...asArray(schema.oneOf), ...asArray(schema.anyOf)]) {
    collectInside(model, asObject(branch), path, within, tags);
  }
  for (const [name, property] of Object.entries(asObject(schema.properties))) {
    collectInside(model, asObject(property), `${path}${name}.`, within, tags);
  }
  // `content.` becomes `content[].`
  if (schema.items !== undefined)
    collectInside(model, asObject(schema.items), path.replace(/\.$/, "[]."), within, tags);
}
