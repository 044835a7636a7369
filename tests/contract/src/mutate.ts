type Path = readonly (string | number)[];

/** One change to a JSON value: where, counted over all places, and what to put there; undefined takes the place away. */
export interface Mutation {
  readonly place: number;
  readonly replacement: unknown;
}

/** A copy of a JSON value with one place changed. */
export function mutate(value: unknown, { place, replacement }: Mutation): unknown {
  const places = [...pathsOf(value, [])];
  const path = places[place % places.length] ?? [];
  return put(value, path, replacement);
}

function* pathsOf(value: unknown, path: Path): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function put(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== key) return [item];
      return rest.length === 0 && replacement === undefined ? [] : [put(item, rest, replacement)];
    });
  }
  const entries = Object.entries(value as object).map(([name, child]) =>
    name === key ? [name, put(child, rest, replacement)] : [name, child],
  );
  return Object.fromEntries(entries) as unknown;
}
