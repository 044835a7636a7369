/**
 * The names of a value's classes, its own first. 1.10.0 has classes below those of the statuses, by error code, and writes a
 * class that refers to itself as `_Name`.
 */
export function classesOf(value: unknown): string[] {
  const names: string[] = [];
  for (let link = Object.getPrototypeOf(value); link !== null; link = Object.getPrototypeOf(link)) {
    names.push(link.constructor.name.replace(/^_/, ""));
  }
  return names;
}
