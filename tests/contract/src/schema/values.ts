import fc from "fast-check";
import { type JsonSchema, nameOf, resolve } from "./json-schema.ts";
import { ANY_NAME, branchesOf, type Step } from "./routes.ts";
import { stringsOf } from "./strings.ts";

/** What a server asks of a value beyond its schema. */
export interface Narrowing {
  /** By `Component.property`: what stands there instead of anything that its schema allows. */
  readonly fields: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  /** By component: how a value of it is brought to fit rules between its properties. */
  readonly wholes: Readonly<Record<string, (value: never) => unknown>>;
}

const NO_NARROWING: Narrowing = { fields: {}, wholes: {} };

/** Lists are short: what they hold is what counts. */
const MOST_ITEMS = 3;

interface Context {
  readonly narrowing: Narrowing;
  /** A part that the value has to have. Off this route, only what is required is there. */
  readonly route: readonly Step[] | undefined;
  /** The component or property that the schema stands in. */
  readonly field: string;
}

/** Values that a schema allows, as the narrowing has them. */
export const valuesOf = (schema: JsonSchema, narrowing: Narrowing = NO_NARROWING): fc.Arbitrary<unknown> =>
  anyOf(schema, { narrowing, route: undefined, field: "body" });

/** The smallest kind of values that have the part at the end of a route. Rules between properties are not kept. */
export function valuesAlong(schema: JsonSchema, route: readonly Step[], narrowing: Narrowing): fc.Arbitrary<unknown> {
  return anyOf(schema, { narrowing: { ...narrowing, wholes: {} }, route, field: "body" });
}

function anyOf(start: JsonSchema, context: Context): fc.Arbitrary<unknown> {
  const { narrowing, route = [] } = context;
  const given = narrowing.fields[context.field];
  // A route that leads further down needs what the schema says there.
  if (given !== undefined && route.length === 0) return given;
  const name = start.$ref === undefined ? undefined : nameOf(start.$ref);
  const schema = resolve(start);
  const inside = name === undefined ? context : { ...context, field: name };
  const named = name === undefined ? undefined : narrowing.fields[name];
  if (named !== undefined && route.length === 0) return named;
  const values = ofSchema(schema, inside, name ?? context.field);
  const whole = name === undefined ? undefined : narrowing.wholes[name];
  return whole === undefined ? values : values.map((value) => whole(value as never));
}

function ofSchema(schema: JsonSchema, context: Context, owner: string): fc.Arbitrary<unknown> {
  const branches = branchesOf(schema);
  if (branches.length > 0) return ofUnion(branches, context);
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? []].flat();
  const route = context.route;
  const wanted = route !== undefined && route.length > 0 ? types.filter((type) => type !== "null") : types;
  const kinds = wanted.map((type) => ofType(type, schema, context, owner));
  return kinds.length === 1 ? (kinds[0] as fc.Arbitrary<unknown>) : fc.oneof(...kinds);
}

function ofUnion(branches: readonly JsonSchema[], context: Context): fc.Arbitrary<unknown> {
  const [step, ...route] = context.route ?? [];
  if (step !== undefined && "branch" in step) {
    return anyOf(branches[step.branch] as JsonSchema, { ...context, route });
  }
  const chosen = context.route === undefined ? branches : branches.slice(0, 1);
  return fc.oneof(...chosen.map((branch) => anyOf(branch, context)));
}

function ofType(type: string, schema: JsonSchema, context: Context, owner: string): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 2 ** 31 - 1 });
    case "string":
      return stringsOf(schema);
    case "array":
      return ofArray(schema, context, owner);
    case "object":
      return ofObject(schema, context, owner);
    default:
      throw new Error(`src/schema/values.ts has no values of type ${type}`);
  }
}

function ofArray({ items = {}, minItems = 0, uniqueItems }: JsonSchema, context: Context, owner: string) {
  const [step, ...route] = context.route ?? [];
  const field = `${owner}[]`;
  if (step !== undefined && "item" in step) return anyOf(items, { ...context, field, route }).map((item) => [item]);
  const one = anyOf(items, { ...context, field });
  const limits = {
    minLength: minItems,
    maxLength: context.route === undefined ? Math.max(minItems, MOST_ITEMS) : minItems,
  };
  return uniqueItems
    ? fc.uniqueArray(one, { ...limits, selector: (item) => JSON.stringify(item) })
    : fc.array(one, limits);
}

function ofObject(schema: JsonSchema, context: Context, owner: string): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const [step, ...rest] = context.route ?? [];
  const routed = step !== undefined && "property" in step ? step.property : undefined;
  const names = Object.keys(properties).filter(
    (name) => context.route === undefined || required.includes(name) || name === routed,
  );
  const parts = names.map((name) => {
    const route = context.route === undefined ? undefined : name === routed ? rest : [];
    return [name, anyOf(properties[name] as JsonSchema, { ...context, field: `${owner}.${name}`, route })] as const;
  });
  const needed = [...required, ...(routed === undefined ? [] : [routed])].filter((name) => names.includes(name));
  const declared = fc.record(Object.fromEntries(parts), { requiredKeys: needed, noNullPrototype: true });
  if (additionalProperties === undefined || additionalProperties === false) return declared;
  const field = `${owner}{}`;
  const open = additionalProperties === true;
  if (step !== undefined && "value" in step && !open) {
    return anyOf(additionalProperties, { ...context, field, route: rest }).map((value) => ({ [ANY_NAME]: value }));
  }
  if (context.route !== undefined) return declared;
  const value = open ? fc.jsonValue({ maxDepth: 1 }) : anyOf(additionalProperties, { ...context, field });
  const key = stringsOf({ maxLength: 20, ...schema.propertyNames, minLength: 1 }).filter(
    (name) => !Object.hasOwn(properties, name),
  );
  const extra = fc.dictionary(key, value, { maxKeys: MOST_ITEMS, noNullPrototype: true });
  return fc.tuple(declared, extra).map(([own, more]) => ({ ...more, ...own }));
}
