import fc from "fast-check";

/** One change of a value: where, as a share of its places, and what is done there. */
export interface Mutation {
  readonly place: number;
  readonly kind: "remove" | "replace" | "add" | "rename" | "repeat";
  readonly value: unknown;
  readonly name: string;
}

/** Values that stand where others should, at the bounds of what is allowed or beside them. */
const VALUES = [
  null,
  true,
  false,
  "",
  "x",
  "Ünïcode",
  "-",
  0,
  1,
  -1,
  0.5,
  1_000_000_000,
  1_000_000_001,
  399,
  400,
  599,
  600,
  [],
  {},
  [[]],
  ["x"],
  [null],
  { x: 1 },
  "satisfied",
  "ask",
  "sessions.list",
  "sessions.events.list",
  "sessions.events.stream",
  "status",
  "cut",
  "/mnt/session/outputs/a.txt",
  { think: 1 },
  { say: "x" },
  [{ say: "x" }],
  [[{ say: "x" }]],
];

export const mutation = (names: readonly string[]): fc.Arbitrary<Mutation> =>
  fc.record({
    place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    kind: fc.constantFrom("remove", "replace", "replace", "add", "rename", "repeat"),
    value: fc.constantFrom(...VALUES),
    name: fc.constantFrom(...names, "nonsense", "__proto__", "constructor"),
  });

type Key = string | number;

/** A copy of plain data with one change. */
export function mutate(value: unknown, { place, kind, value: other, name }: Mutation): unknown {
  const copy = structuredClone(value);
  const places = placesOf(copy);
  const [holder, key] = places[Math.floor(place * places.length)] ?? [null, ""];
  if (holder === null) return other;
  const map = holder as Record<Key, unknown>;
  if (Array.isArray(holder)) {
    if (kind === "remove") holder.splice(Number(key), 1);
    else if (kind === "repeat") holder.push(structuredClone(holder[Number(key)]));
    else holder[Number(key)] = other;
    return copy;
  }
  if (kind === "remove") delete map[key];
  else if (kind === "replace" || kind === "repeat") put(map, key, other);
  else {
    if (kind === "rename") {
      const moved = map[key];
      delete map[key];
      put(map, name, moved);
    } else put(map, name, other);
  }
  return copy;
}

/** As a reader of YAML does it: `__proto__` is a key as others are. */
const put = (map: object, key: Key, value: unknown): void => {
  Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
};

function placesOf(value: unknown, found: [object, Key][] = []): [object, Key][] {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    found.push([value, key]);
    placesOf((value as Record<Key, unknown>)[key], found);
  }
  return found;
}
