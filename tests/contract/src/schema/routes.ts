import { type JsonSchema, nameOf, resolve } from "./json-schema.ts";

/** One step from a schema into a part of it. */
export type Step =
  | { readonly property: string }
  | { readonly branch: number }
  | { readonly item: true }
  | { readonly value: true };

/** The name under which a value of an object without declared properties is generated. */
export const ANY_NAME = "key";

/** One place in a schema: how to get there, and what stands there. */
export interface Place {
  readonly route: readonly Step[];
  readonly schema: JsonSchema;
  /** The component that the property at this place belongs to, and its name: `AgentReferenceParams.id`. */
  readonly field: string;
}

const isUnion = (schema: JsonSchema): boolean => (schema.oneOf ?? schema.anyOf) !== undefined;

/** The branches of a union; none for any other schema. */
export const branchesOf = (schema: JsonSchema): readonly JsonSchema[] => schema.oneOf ?? schema.anyOf ?? [];

/** Every place of a schema, the whole first. Branches and items are places of their own. */
export function* placesOf(start: JsonSchema, route: readonly Step[] = [], field = "body"): Generator<Place> {
  const schema = resolve(start);
  yield { route, schema, field };
  const owner = start.$ref === undefined ? field : nameOf(start.$ref);
  if (isUnion(schema)) {
    const tag = schema.discriminator?.propertyName;
    for (const [branch, member] of branchesOf(schema).entries()) {
      for (const place of placesOf(member, [...route, { branch }], field)) {
        if (tag === undefined || !isTag(place, route.length + 1, tag)) yield place;
      }
    }
    return;
  }
  for (const [property, part] of Object.entries(schema.properties ?? {})) {
    yield* placesOf(part, [...route, { property }], `${owner}.${property}`);
  }
  if (schema.items) yield* placesOf(schema.items, [...route, { item: true }], `${field}[]`);
  if (typeof schema.additionalProperties === "object") {
    yield* placesOf(schema.additionalProperties, [...route, { value: true }], `${field}{}`);
  }
}

/** The tag of a member is broken where the union is, once for all members. */
function isTag({ route }: Place, depth: number, tag: string): boolean {
  const [step, ...more] = route.slice(depth);
  return step !== undefined && "property" in step && step.property === tag && more.length === 0;
}

/** The names and indexes that lead to a place in a value that was generated along its route. */
export function keysOf(route: readonly Step[]): readonly (string | number)[] {
  return route.flatMap((step): (string | number)[] => {
    if ("property" in step) return [step.property];
    if ("item" in step) return [0];
    return "value" in step ? [ANY_NAME] : [];
  });
}
