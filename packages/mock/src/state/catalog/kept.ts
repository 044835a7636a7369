/** What can be kept: an id, and a place among all of its kind. */
interface Keepable {
  readonly id: string;
  readonly ordinal: number;
}

/** How many objects are kept that sessions have named and no call has changed. */
const MOST_MADE_UP = 10_000;

const MOST_DELETED = 100_000;

/** Everything that is kept of one kind, each in an order that counts. */
export interface KeptState<Item> {
  readonly items: readonly Item[];
  /** Ids of those that are listed, of those that were made up, and of those that were deleted. */
  readonly listed: readonly string[];
  readonly madeUp: readonly string[];
  readonly deleted: readonly string[];
}

/** Objects of one kind by id, those that are listed in the order of their ordinals, and the ids of those that were deleted last. */
export class Kept<Item extends Keepable> {
  readonly #items = new Map<string, Item>();
  readonly #listed = new Map<string, Item>();
  readonly #madeUp = new Set<string>();
  readonly #deleted = new Set<string>();
  #list: Item[] | null = null;

  get state(): KeptState<Item> {
    return {
      items: [...this.#items.values()],
      listed: [...this.#listed.keys()],
      madeUp: [...this.#madeUp],
      deleted: [...this.#deleted],
    };
  }

  /** Fills an empty one. @throws Error if something is listed that is not among the items */
  restore({ items, listed, madeUp, deleted }: KeptState<Item>): void {
    for (const item of items) this.#items.set(item.id, item);
    for (const id of listed) {
      const item = this.#items.get(id);
      if (item === undefined) throw new Error("expected every listed object to be kept");
      this.#listed.set(id, item);
    }
    for (const id of madeUp) this.#madeUp.add(id);
    for (const id of deleted) this.#deleted.add(id);
    this.#list = null;
  }

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  /** Whether there was an object of this id, and it was deleted. */
  wasDeleted(id: string): boolean {
    return this.#deleted.has(id);
  }

  /** Adds an object, in the place of another one of its id. */
  add(item: Item): void {
    // A map keeps the place of a key that it has.
    if (this.#listed.delete(item.id)) this.#list = null;
    this.#items.set(item.id, item);
    this.#listed.set(item.id, item);
    this.#list?.push(item);
  }

  /**
   * Adds what exists only because a session named it. It is not listed, and goes when 10,000 others were named after it: then it is made up
   * again as it was.
   *
   * @param isChanged whether a call has changed an object, so that it cannot be made up again
   * @returns the ids of those that went
   */
  addMadeUp(item: Item, isChanged: (item: Item) => boolean): readonly string[] {
    this.#items.set(item.id, item);
    this.#madeUp.add(item.id);
    const gone: string[] = [];
    for (const id of this.#madeUp) {
      if (this.#madeUp.size <= MOST_MADE_UP) break;
      this.#madeUp.delete(id);
      const oldest = this.#items.get(id);
      if (oldest === undefined || isChanged(oldest)) continue;
      this.#items.delete(id);
      gone.push(id);
    }
    return gone;
  }

  remove({ id }: Item): void {
    this.#items.delete(id);
    this.#madeUp.delete(id);
    this.unlist(id);
    this.#deleted.add(id);
    const [oldest] = this.#deleted;
    if (this.#deleted.size > MOST_DELETED && oldest !== undefined) this.#deleted.delete(oldest);
  }

  /** Takes an object back, as if it had never been there. */
  forget(id: string): void {
    this.#items.delete(id);
    this.#madeUp.delete(id);
    this.unlist(id);
  }

  /** Takes an object out of the list, and keeps it. */
  unlist(id: string): void {
    if (this.#listed.delete(id)) this.#list = null;
  }

  /** In the order of their ordinals. Not to be changed. */
  list(): readonly Item[] {
    this.#list ??= [...this.#listed.values()];
    return this.#list;
  }
}
