import { OPERATIONS, type OperationId } from "@managed-agents/types";
import type fc from "fast-check";
import { breaksOf } from "../schema/breaks.ts";
import { requestSchemas } from "../schema/json-schema.ts";
import { keysOf, type Place, placesOf, type Step } from "../schema/routes.ts";
import { valuesAlong } from "../schema/values.ts";
import { FACTS, type GeneratedRequest } from "./generated-request.ts";

/** Requests in which one constraint is broken and nothing else. */
export interface BrokenRequests {
  /** Where and what: `body.agent.id maxLength`. */
  readonly what: string;
  /** What the message of the refusal has to name. */
  readonly names: string;
  readonly requests: fc.Arbitrary<GeneratedRequest>;
}

/** Every constraint of an operation's body, broken one at a time. Of a form, see `scenarios/generated/forms.test.ts`. */
export function brokenBodies(operation: OperationId): BrokenRequests[] {
  const { body } = requestSchemas(operation);
  if (body === undefined || OPERATIONS[operation].bodyKind !== "json") return [];
  return [...placesOf(body)].flatMap((place) =>
    breaksOf(place).map(({ constraint, names, change }) => ({
      what: `${describe(place.route)} ${constraint}`,
      names: names ?? lastName(place),
      requests: valuesAlong(body, place.route, FACTS).map((value) => ({
        operation,
        query: {},
        body: changeAt(value, keysOf(place.route), change),
      })),
    })),
  );
}

/** The nearest property around a place; for the whole, the body. */
function lastName({ route }: Place): string {
  const step = route.findLast((candidate) => "property" in candidate);
  return step !== undefined && "property" in step ? step.property : "body";
}

function describe(route: readonly Step[]): string {
  return route.reduce((text, step) => {
    if ("property" in step) return `${text}.${step.property}`;
    if ("item" in step) return `${text}[]`;
    return "value" in step ? `${text}{}` : `${text}|${step.branch}`;
  }, "body");
}

/** A copy of a value with what stands at a place changed. */
function changeAt(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  change: (value: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? changeAt(item, rest, change) : item));
  const object = value as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(object, key)) throw new Error(`a generated value has nothing at ${key}: ${JSON.stringify(value)}`);
  return { ...object, [key]: changeAt(object[key], rest, change) };
}
