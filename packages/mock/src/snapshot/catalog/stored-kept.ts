import type { KeptState } from "../../state/catalog/kept.ts";
import { writeObject } from "../damage.ts";

/** A catalog of one kind. Lists of ids are left out where they are empty. */
export interface StoredKept<Stored> {
  readonly made: number;
  readonly items: readonly Stored[];
  readonly listed?: readonly string[];
  readonly madeUp?: readonly string[];
  readonly deleted?: readonly string[];
}

export function storeKept<Item, Stored>(
  key: string,
  { kept, made }: { readonly kept: KeptState<Item>; readonly made: number },
  store: (item: Item) => Stored,
): string {
  const { items, listed, madeUp, deleted } = kept;
  const stored: StoredKept<Stored> = {
    made,
    items: items.map(store),
    ...(listed.length > 0 ? { listed } : {}),
    ...(madeUp.length > 0 ? { madeUp } : {}),
    ...(deleted.length > 0 ? { deleted } : {}),
  };
  return writeObject(key, stored);
}

export function readKept<Item, Stored>(
  { items, listed = [], madeUp = [], deleted = [] }: StoredKept<Stored>,
  read: (stored: Stored) => Item,
): KeptState<Item> {
  return { items: items.map(read), listed, madeUp, deleted };
}
