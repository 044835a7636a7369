/** What is known of a schema: enough to write a value for it. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly format?: string;
}

/**
 * Writes a value that a schema asks for, knowing nothing else: what is required, and what is known by the name of its property.
 *
 * @param known values by name of the property, such as the id that an earlier answer had
 */
export function fill(schema: Schema, known: Readonly<Record<string, unknown>> = {}): unknown {
  const [example] = schema.examples ?? [];
  if (example !== undefined) return example;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf !== undefined) return fill(schema.anyOf[0] ?? {}, known);
  const type = [schema.type].flat()[0];
  if (type === "object") {
    const { properties = {}, required = [] } = schema;
    const names = Object.keys(properties).filter((name) => required.includes(name) || Object.hasOwn(known, name));
    return Object.fromEntries(names.map((name) => [name, known[name] ?? fill(properties[name] ?? {}, known)]));
  }
  if (type === "array") return [fill(schema.items ?? {}, known)];
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "boolean") return true;
  return schema.format === "date-time" ? "2026-11-18T09:00:00Z" : "text";
}
