import type { FileIssue } from "../yaml/issue.ts";
import type { LoadedSeed } from "./load-seed.ts";
import type { SeedData, SeedIssue } from "./seed-data.ts";
import { SEED_KINDS } from "./seed-kinds.ts";

type Lists = { [Kind in keyof SeedData]?: readonly { readonly id?: string }[] };

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The objects of several files as one, which can say in which file and on which line something stands. */
export function mergeSeeds(seeds: readonly LoadedSeed[]): LoadedSeed {
  const data: Writable<Lists> = {};
  for (const { name } of SEED_KINDS) {
    const objects = seeds.flatMap((seed) => listOf(seed.data, name));
    if (objects.length > 0) data[name] = objects;
  }
  return { data: data as SeedData, locate: (issue) => locate(seeds, issue) };
}

function locate(seeds: readonly LoadedSeed[], issue: SeedIssue): FileIssue {
  const [kind, index, ...inner] = issue.keys;
  let left = typeof index === "number" ? index : 0;
  for (const seed of seeds) {
    const count = seed.data[kind as keyof SeedData]?.length ?? 0;
    if (left < count) return seed.locate({ ...issue, keys: [kind as string, left, ...inner] });
    left -= count;
  }
  const { message, keys } = issue;
  return { file: "seed data", line: null, column: null, path: keys.join("."), message };
}

/** The objects of seed data that are not in earlier data: by their ids, and those without one by all that they hold. */
export function newObjects(data: SeedData, before: SeedData): SeedData {
  const fresh: Writable<Lists> = {};
  for (const { name } of SEED_KINDS) {
    const known = new Set(listOf(before, name).map(identityOf));
    const added = listOf(data, name).filter((object) => !known.has(identityOf(object)));
    if (added.length > 0) fresh[name] = added;
  }
  return fresh as SeedData;
}

const listOf = (data: SeedData, name: keyof SeedData): readonly { readonly id?: string }[] => data[name] ?? [];

const identityOf = (object: { readonly id?: string }): string => object.id ?? JSON.stringify(object);
