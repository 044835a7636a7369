import { shorten } from "../../domain/shorten.ts";
import type { CatalogSeed } from "./catalog.ts";

/** What an object has to have: texts, and lists of objects by their names. */
interface Needs {
  readonly texts: readonly string[];
  /** Whether an id alone stands for an object. */
  readonly byId?: true;
  readonly lists?: Readonly<Record<string, Needs>>;
}

const NEEDS: { readonly [Kind in keyof Required<CatalogSeed>]: Needs } = {
  agents: { texts: ["id"] },
  environments: { texts: ["id"] },
  files: { texts: ["id", "filename"], byId: true },
  memory_stores: { texts: ["id", "name"], lists: { memories: { texts: ["path"] } } },
  vaults: { texts: ["id"], byId: true, lists: { credentials: { texts: ["id"] } } },
};

/**
 * Holds a catalog that a program gives against what every object needs. No message repeats a value.
 *
 * @throws RangeError that names the place
 */
export function checkCatalog(catalog: CatalogSeed): CatalogSeed {
  for (const [kind, objects] of Object.entries(catalog)) {
    if (!Object.hasOwn(NEEDS, kind)) {
      const known = Object.keys(NEEDS).join(", ");
      throw new RangeError(`catalog: expected ${known}, but got ${JSON.stringify(shorten(kind, 60))}`);
    }
    checkList(`catalog.${kind}`, objects, NEEDS[kind as keyof CatalogSeed]);
  }
  return catalog;
}

function checkList(where: string, objects: unknown, needs: Needs): void {
  if (objects === undefined) return;
  if (!Array.isArray(objects)) throw new RangeError(`${where}: expected a list, but got ${nameOf(objects)}`);
  for (const [index, object] of objects.entries()) {
    if (needs.byId && isText(object)) continue;
    checkObject(`${where}[${index}]`, object, needs);
  }
}

function checkObject(where: string, object: unknown, { texts, byId, lists = {} }: Needs): void {
  if (typeof object !== "object" || object === null) {
    throw new RangeError(`${where}: expected an object${byId ? " or an id" : ""}, but got ${nameOf(object)}`);
  }
  const given = new Map<string, unknown>(Object.entries(object));
  for (const name of texts) {
    const value = given.get(name);
    if (!isText(value)) throw new RangeError(`${where}.${name}: expected a text, but got ${nameOf(value)}`);
  }
  for (const [name, needs] of Object.entries(lists)) checkList(`${where}.${name}`, given.get(name), needs);
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

const nameOf = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (value === null || value === "") return value === null ? "null" : "an empty one";
  return Array.isArray(value) ? "a list" : `a value of type ${typeof value}`;
};
