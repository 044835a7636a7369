import type { OperationId } from "@managed-agents/types";
import type { Answer, Parts } from "../call.ts";
import type { World } from "../world.ts";
import type { Model } from "./model.ts";

/** Chance, as one step of a chain uses it. */
export interface Chance {
  /** Picks among the objects that are there. */
  readonly pick: number;
  readonly other: number;
  readonly word: string;
}

/** One call or a few on objects of a chain, and what the model says of their answers. Does nothing where there is no such object. */
export type Move = (model: Model, world: World, chance: Chance) => Promise<void>;

/** The object that chance picks; undefined where there is none. */
export const choose = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(1, from.length)];

/** Objects that can still be found. */
export const found = <T extends { readonly state: string }>(from: readonly T[]): T[] =>
  from.filter(({ state }) => state !== "deleted");

/** Throws unless a value is what the model says. */
export function same(what: string, got: unknown, expected: unknown): void {
  const [shown, wanted] = [JSON.stringify(got), JSON.stringify(expected)];
  if (shown !== wanted) throw new Error(`${what}: expected ${wanted}, but got ${shown}`);
}

/** Throws unless two lists hold the same, in any order. */
export const sameSet = (what: string, got: readonly string[], expected: readonly string[]): void =>
  same(what, [...got].sort(), [...expected].sort());

/** Makes a call that has to be answered with one of the statuses. @returns the answer if it is a 200 */
export async function expects<Id extends OperationId>(
  { api }: World,
  statuses: number | readonly number[],
  operation: Id,
  parts: Parts,
): Promise<Answer<Id> | undefined> {
  const { status, received } = await api.call(operation, parts);
  const expected = [statuses].flat();
  if (!expected.includes(status)) {
    throw new Error(`${operation}: expected ${expected.join(" or ")}, but got ${status} ${received}`);
  }
  return status === 200 ? (JSON.parse(received ?? "") as Answer<Id>) : undefined;
}

interface Page {
  readonly data?: readonly { readonly id?: string }[];
  readonly next_page?: string | null;
}

/** Pages that a list may have before the walk is taken for endless. */
const MOST_PAGES = 500;

/** Ids of a whole list, page by page; one that comes twice throws. */
export async function walk(world: World, operation: OperationId, parts: Parts, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let page: string | null | undefined;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const query = { ...(parts.query as object), limit, ...(page ? { page } : {}) };
    const answer = (await expects(world, 200, operation, { ...parts, query })) as unknown as Page;
    ids.push(...(answer.data ?? []).map(({ id = "" }) => id));
    page = answer.next_page;
    if (page) continue;
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) throw new Error(`${operation}: ${twice} is on two pages`);
    return ids;
  }
  throw new Error(`${operation}: more than ${MOST_PAGES} pages`);
}

/** Throws unless a list shows, of the objects of this chain, just those that it should. */
export async function lists(
  world: World,
  operation: OperationId,
  parts: Parts,
  limit: number,
  all: readonly { readonly id: string }[],
  shown: readonly { readonly id: string }[],
): Promise<void> {
  const own = new Set(all.map(({ id }) => id));
  const ids = (await walk(world, operation, parts, limit)).filter((id) => own.has(id));
  sameSet(
    operation,
    ids,
    shown.map(({ id }) => id),
  );
}
