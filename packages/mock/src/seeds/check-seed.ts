import { validateRequest } from "@managed-agents/contract/requests";
import type { OperationId } from "@managed-agents/types";
import { shorten } from "../domain/shorten.ts";
import { hideSecrets } from "../http/hide-secrets.ts";
import type { IdKind } from "../state/ids.ts";
import { checkFile } from "./check-file.ts";
import { type SeedData, SeedError } from "./seed-data.ts";
import { SEED_KINDS, type SeedKind } from "./seed-kinds.ts";

/** More objects of one kind are refused. */
const MOST = 10_000;

type Keys = readonly (string | number)[];

/**
 * Holds seed data that came from outside to the document: every object has to be a body that the call which creates one takes, besides its id.
 *
 * @returns what was given
 * @throws SeedError for the first object that is none
 */
export function checkSeed(given: unknown): SeedData {
  const data = requireObject(given, []);
  for (const name of Object.keys(data)) {
    if (SEED_KINDS.some((kind) => kind.name === name)) continue;
    const known = SEED_KINDS.map((kind) => kind.name).join(", ");
    throw new SeedError({ keys: [], message: `expected ${known}, but got ${JSON.stringify(shorten(name, 60))}` });
  }
  const ids = new Set<string>();
  for (const kind of SEED_KINDS) {
    for (const [index, object] of listAt(data, kind.name, []).entries())
      checkOne(kind, object, [kind.name, index], ids);
  }
  return data as SeedData;
}

function checkOne(kind: SeedKind, given: unknown, keys: Keys, ids: Set<string>): void {
  const object = requireObject(given, keys);
  const { inside } = kind;
  if (kind.operation === null) {
    checkId(object, kind.prefix, keys, ids);
    checkFile(object, keys);
    return;
  }
  checkBody(kind.operation, {}, kind.prefix, without(object, inside?.name), keys, ids);
  if (inside === undefined) return;
  const path = { [inside.parameter]: "any" };
  for (const [index, each] of listAt(object, inside.name, keys).entries()) {
    const place = [...keys, inside.name, index];
    checkBody(inside.operation, path, inside.prefix, requireObject(each, place), place, ids);
  }
}

function checkBody(
  operation: OperationId,
  path: object,
  prefix: IdKind,
  object: Readonly<Record<string, unknown>>,
  keys: Keys,
  ids: Set<string>,
): void {
  checkId(object, prefix, keys, ids);
  const [issue] = validateRequest(operation, { path, body: without(object, "id") });
  if (issue === undefined) return;
  const rest = [...issue.path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(
    ([, name, index, quoted]) => name ?? (index === undefined ? (quoted ?? "") : Number(index)),
  );
  const { expected, received } = hideSecrets(issue, operation.startsWith("vaults."));
  throw new SeedError({ keys: [...keys, ...rest], message: `expected ${expected}, but got ${received}` });
}

function checkId({ id }: Readonly<Record<string, unknown>>, prefix: IdKind, keys: Keys, ids: Set<string>): void {
  if (id === undefined) return;
  if (typeof id !== "string" || !new RegExp(`^${prefix}_[\\w-]{1,120}$`).test(id)) {
    const came = typeof id === "string" ? JSON.stringify(shorten(id, 60)) : nameOf(id);
    throw new SeedError({
      keys: [...keys, "id"],
      message: `expected an id such as ${prefix}_mine, of letters, digits, _ and -, but got ${came}`,
    });
  }
  if (ids.has(id))
    throw new SeedError({ keys: [...keys, "id"], message: `expected each id once, but got ${id} again` });
  ids.add(id);
}

function listAt(object: Readonly<Record<string, unknown>>, name: string, keys: Keys): readonly unknown[] {
  const list = Object.hasOwn(object, name) ? object[name] : undefined;
  if (list === undefined || list === null) return [];
  const place = [...keys, name];
  if (!Array.isArray(list)) throw new SeedError({ keys: place, message: `expected a list, but got ${nameOf(list)}` });
  if (list.length > MOST)
    throw new SeedError({ keys: place, message: `expected at most ${MOST}, but got ${list.length}` });
  return list;
}

function requireObject(value: unknown, keys: Keys): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new SeedError({ keys, message: `expected an object, but got ${nameOf(value)}` });
}

function without(
  object: Readonly<Record<string, unknown>>,
  name: string | undefined,
): Readonly<Record<string, unknown>> {
  if (name === undefined || !Object.hasOwn(object, name)) return object;
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

const nameOf = (value: unknown): string => {
  if (value === undefined || value === null) return value === null ? "null" : "nothing";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
};
