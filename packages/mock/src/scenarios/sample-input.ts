const DEEPEST = 4;

/** A value that fits a custom tool's JSON Schema well enough to be shown: required properties alone, no chance. */
export function sampleInput(schema: unknown): { readonly [key: string]: unknown } {
  const value = sample(schema, 0);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function sample(schema: unknown, depth: number): unknown {
  if (typeof schema !== "object" || schema === null || depth > DEEPEST) return null;
  const { type, properties, required, items, ...rest } = schema as { readonly [key: string]: unknown };
  if ("const" in rest) return rest.const;
  if ("default" in rest) return rest.default;
  if (Array.isArray(rest.enum)) return rest.enum[0];
  switch (Array.isArray(type) ? type[0] : type) {
    case "object":
      return sampleObject(properties, required, depth);
    case "array":
      return [sample(items, depth + 1)];
    case "number":
    case "integer":
      return typeof rest.minimum === "number" ? rest.minimum : 1;
    case "boolean":
      return true;
    case "string":
      return "example";
    default:
      return null;
  }
}

function sampleObject(properties: unknown, required: unknown, depth: number): object {
  const declared = typeof properties === "object" && properties !== null ? Object.entries(properties) : [];
  const names = Array.isArray(required) ? required : declared.map(([name]) => name);
  const members = declared.filter(([name]) => names.includes(name));
  // `fromEntries`, since assignment would read a property named __proto__ as something else.
  return Object.fromEntries(members.map(([name, schema]) => [name, sample(schema, depth + 1)]));
}
