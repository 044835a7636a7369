/** The keys of a JSON Pointer, with list indexes as numbers where `value` is a list there. */
export function pointerKeys(pointer: string, value: unknown): (string | number)[] {
  if (pointer === "") return [];
  const keys: (string | number)[] = [];
  let at = value;
  for (const raw of pointer.slice(1).split("/")) {
    const name = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    keys.push(Array.isArray(at) ? Number(name) : name);
    at = child(at, name);
  }
  return keys;
}

/** The value that the keys lead to, by own properties alone; undefined where there is none. */
export const valueAt = (value: unknown, keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>((at, key) => child(at, String(key)), value);

/** `body` and `["events", 0, "a b"]` as `body.events[0]["a b"]`. */
export function formatPath(root: string, keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    return /^[A-Za-z_$][\w$]{0,63}$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key.slice(0, 64))}]`;
  }, root);
}

const child = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
