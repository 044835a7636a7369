import { OPERATIONS, type OperationId } from "@managed-agents/types";
import {
  COMMON_PROPERTIES,
  type FaultKind,
  FURTHER_PROPERTIES,
  MAIN_PROPERTY,
  MEETS,
  ORDINAL_PROPERTIES,
  TEXT_PROPERTIES,
} from "../../src/faults/fault.ts";
import type { JsonSchema } from "./shape-schema.ts";

/** The faults that a scenario can have: one branch for each kind, chosen by `kind`. */
export function faultSchema(): JsonSchema {
  const kinds = Object.keys(MAIN_PROPERTY) as FaultKind["kind"][];
  return {
    type: "object",
    required: ["kind"],
    properties: { kind: { enum: kinds } },
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind } }, required: ["kind"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: branchOf(kind),
    })),
  };
}

function branchOf(kind: FaultKind["kind"]): JsonSchema {
  const main = MAIN_PROPERTY[kind];
  const names = [...(main === null ? [] : [main]), ...(FURTHER_PROPERTIES[kind] ?? []), ...COMMON_PROPERTIES];
  const properties = Object.fromEntries(names.map((name) => [name, propertyOf(name, kind)]));
  const needs = main === null ? {} : { required: [main] };
  return {
    properties: { kind: true, ...properties },
    additionalProperties: false,
    // A cut can count bytes instead of frames.
    ...(kind === "cut" ? { anyOf: [needs, { required: ["after_bytes"] }] } : needs),
  };
}

function propertyOf(name: string, kind: FaultKind["kind"]): JsonSchema {
  if (name === "operation") return { enum: operationsOf(kind) };
  if (TEXT_PROPERTIES.has(name)) return { type: "string" };
  if (name === "status") return { type: "integer", minimum: 400, maximum: 599 };
  return { type: "integer", minimum: ORDINAL_PROPERTIES.has(name) ? 1 : 0, maximum: Number.MAX_SAFE_INTEGER };
}

/** Operations on a session, of those that the fault can meet. */
const operationsOf = (kind: FaultKind["kind"]): string[] =>
  [...(MEETS[kind] ?? Object.keys(OPERATIONS))].filter(
    (operation) => OPERATIONS[operation as OperationId].pathParameters.length > 0,
  );
