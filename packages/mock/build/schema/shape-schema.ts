import { CALL, FAULT, PHASE, SCENARIO, SPAWN, STEP } from "../../src/scenarios/shape.ts";
import { LARGEST_NUMBER, type Shape } from "../../src/yaml/shape.ts";
import { DESCRIPTIONS } from "./descriptions.ts";
import { faultSchema } from "./fault-schema.ts";

export type JsonSchema = { [keyword: string]: unknown };

/** Shapes that have a definition of their own, because they stand in several places or in themselves. */
const NAMED: ReadonlyMap<Shape, string> = new Map([
  [STEP, "Step"],
  [CALL, "Call"],
  [SPAWN, "Spawn"],
  [PHASE, "Phase"],
  [FAULT, "Fault"],
]);

/**
 * The JSON Schema of scenario files, made from the shape that the loader checks them by. Draft 7: what editors read best.
 *
 * @throws Error if a key has no description, or a description no key
 */
export function scenarioSchema(): JsonSchema {
  const used = new Set<string>();
  const describe = (place: string): string => {
    const text = DESCRIPTIONS[place];
    if (text === undefined) throw new Error(`expected a description of ${place}`);
    used.add(place);
    return text;
  };
  const schemaOf = (shape: Shape, place: string): JsonSchema => {
    const name = NAMED.get(shape);
    return name === undefined || name === place ? inline(shape, place) : { $ref: `#/definitions/${name}` };
  };
  const propertiesOf = (shapes: Readonly<Record<string, Shape>>, place: string): JsonSchema =>
    Object.fromEntries(
      Object.entries(shapes).map(([key, shape]) => {
        const description = describe(`${place}.${key}`);
        const schema = schemaOf(shape, `${place}.${key}`);
        // Beside a reference other keywords are not read.
        return [key, "$ref" in schema ? { description, allOf: [schema] } : { description, ...schema }];
      }),
    );
  const inline = (shape: Shape, place: string): JsonSchema => {
    if (shape === FAULT) return faultSchema();
    if ("is" in shape) return simple(shape);
    if ("oneOf" in shape) return { enum: [...shape.oneOf] };
    if ("list" in shape) {
      const least = shape.least === undefined ? {} : { minItems: shape.least };
      return { type: "array", ...least, items: schemaOf(shape.list, place) };
    }
    if ("one" in shape) {
      const properties = propertiesOf(shape.one(), place);
      return { type: "object", properties, additionalProperties: false, minProperties: 1, maxProperties: 1 };
    }
    const { object, required, either } = shape;
    return {
      type: "object",
      properties: propertiesOf(object, place),
      ...(required.length === 0 ? {} : { required: [...required] }),
      ...(either === undefined ? {} : { oneOf: either.map((key) => ({ required: [key] })) }),
      additionalProperties: false,
    };
  };
  const definitions = Object.fromEntries(
    [...NAMED].map(([shape, name]) => [name, { description: describe(name), ...inline(shape, name) }]),
  );
  const file = { description: describe("Scenario"), ...inline(SCENARIO, "Scenario"), definitions };
  const unused = Object.keys(DESCRIPTIONS).find((place) => !used.has(place));
  if (unused !== undefined) throw new Error(`there is no ${unused} that is described`);
  return { $schema: "http://json-schema.org/draft-07/schema#", title: "Scenario of @managed-agents/mock", ...file };
}

function simple(shape: Extract<Shape, { is: unknown }>): JsonSchema {
  switch (shape.is) {
    case "text":
      return shape.pattern === undefined ? { type: "string" } : { type: "string", pattern: shape.pattern.source };
    case "text or null":
      return { type: ["string", "null"] };
    case "number":
    case "integer":
      return { type: shape.is, minimum: 0, maximum: LARGEST_NUMBER };
    case "boolean":
      return { type: "boolean" };
    case "true":
      return { const: true };
    case "mapping":
      return { type: "object" };
  }
}
