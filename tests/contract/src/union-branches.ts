import { UNIONS } from "@managed-agents/types";
import { SCHEMAS, type Schema } from "./document.ts";

interface Union {
  readonly tag: string;
  readonly members: Readonly<Record<string, string>>;
}

const UNION_TABLE: Readonly<Record<string, Union>> = UNIONS;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Which union branches a value takes, as `StopReason:end_turn`, found by walking the value along its schema.
 *
 * @param name the component that describes the value
 */
export function unionBranches(name: string, value: unknown): Set<string> {
  const found = new Set<string>();
  walkNamed(name, value, found);
  return found;
}

function walkNamed(name: string, value: unknown, found: Set<string>): void {
  const union = UNION_TABLE[name];
  if (union && isObject(value)) {
    const tag = String(value[union.tag]);
    const member = Object.hasOwn(union.members, tag) ? union.members[tag] : undefined;
    if (member === undefined) return;
    found.add(`${name}:${tag}`);
    walkNamed(member, value, found);
    return;
  }
  const schema = SCHEMAS[name];
  if (schema) walk(schema, value, found);
}

function walk(schema: Schema, value: unknown, found: Set<string>): void {
  if (schema.$ref) walkNamed(schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1), value, found);
  for (const part of schema.anyOf ?? []) walk(part, value, found);
  if (Array.isArray(value)) {
    if (schema.items) for (const item of value) walk(schema.items, item, found);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (Object.hasOwn(value, key)) walk(property, value[key], found);
  }
}
