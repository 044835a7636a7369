/** Where a value that cannot be written as JSON stands in a record: a function, or an object that is neither plain data nor a map. */
export function findCode(value: unknown, path: string, found: string[] = []): string[] {
  if (typeof value === "function") found.push(path);
  if (typeof value !== "object" || value === null) return found;
  if (value instanceof Map) {
    for (const [key, item] of value) findCode(item, `${path}.${key}`, found);
    return found;
  }
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) found.push(path);
  for (const [key, item] of Object.entries(value)) findCode(item, `${path}.${key}`, found);
  return found;
}
