const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const WIDTH = 80;

/**
 * Writes JSON data as a TypeScript expression, on one line where it fits into 80 columns.
 *
 * @param indent columns that stand before the expression's later lines
 */
export function typescriptLiteral(value: unknown, indent = 0): string {
  const flat = inline(value);
  if (indent + flat.length <= WIDTH || !isCollection(value)) return flat;
  const inner = " ".repeat(indent + 2);
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${typescriptLiteral(item, indent + 2)},`)
    : Object.entries(value).map(
        ([key, item]) => `${inner}${propertyName(key)}: ${typescriptLiteral(item, indent + 2)},`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return [open, ...lines, " ".repeat(indent) + close].join("\n");
}

function inline(value: unknown): string {
  if (!isCollection(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const properties = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${inline(item)}`);
  return properties.length > 0 ? `{ ${properties.join(", ")} }` : "{}";
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function propertyName(key: string): string {
  // In a literal this name, quoted or not, would set the prototype.
  if (key === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(key) ? key : JSON.stringify(key);
}
