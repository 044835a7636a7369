// Under these keys stands data, in which a property called `description` or `const` is not the document's own.
const DATA: ReadonlySet<string> = new Set(["example", "examples", "value", "const", "enum", "default"]);

/** Visits every object of the document that is not example data, parents first. */
export function walkObjects(node: unknown, visit: (holder: Record<string, unknown>) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) walkObjects(item, visit);
    return;
  }
  visit(node as Record<string, unknown>);
  for (const [key, value] of Object.entries(node)) {
    // In a map of properties every key is a name, and the map itself is no object of the document.
    if (key === "properties") for (const property of Object.values(value as object)) walkObjects(property, visit);
    else if (!DATA.has(key)) walkObjects(value, visit);
  }
}
