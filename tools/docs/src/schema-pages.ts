import type { Document } from "./document.ts";

const EVENTS = "Event types";
const OTHERS = "Other schemas";

/**
 * Gives every schema a page: events under their wire names, the others under their own.
 *
 * @returns the names of the tags that hold them
 */
export function addSchemaPages(document: Document): string[] {
  const { schemas } = document.components;
  const wireNames = eventNames(document);
  for (const [name, schema] of Object.entries(schemas)) {
    const wireName = wireNames.get(name);
    schema["x-tags"] = [wireName === undefined ? OTHERS : EVENTS];
    if (wireName === undefined) continue;
    schema.title = wireName;
    const example = eventExample(document, wireName);
    if (example !== undefined) schema.examples = [example];
  }
  document.tags.push(
    {
      name: EVENTS,
      description: "Everything that a history or a stream can hold, by its `type`.",
    },
    { name: OTHERS, description: "What operations and events are made of, by name." },
  );
  return [EVENTS, OTHERS];
}

/** The `type` of each event schema, by schema name, from the unions of what the service sends. */
function eventNames(document: Document): Map<string, string> {
  const names = new Map<string, string>();
  for (const union of ["SessionEvent", "StreamEvent", "StreamThreadEvent"]) {
    const mapping = document.components.schemas[union]?.discriminator?.mapping;
    if (!mapping) throw new Error(`The document should have a union ${union} with a discriminator, but has none.`);
    for (const [type, reference] of Object.entries(mapping)) names.set(reference.split("/").at(-1) ?? "", type);
  }
  return names;
}

// Variants that show what happens when nothing special does.
const USUAL: readonly string[] = ["end_turn", "satisfied", "completed"];

/** The value of the plain example of an event type, else of its usual variant, else of its first. */
function eventExample(document: Document, wireName: string): unknown {
  const { examples } = document.components;
  const names = [wireName, ...USUAL.map((variant) => `${wireName}-${variant}`)];
  const name =
    names.find((each) => Object.hasOwn(examples, each)) ??
    Object.keys(examples).find((each) => each.startsWith(`${wireName}-`));
  return name === undefined ? undefined : examples[name]?.value;
}
