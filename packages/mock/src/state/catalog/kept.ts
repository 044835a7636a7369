/** What can be kept: an id, and a place among all of its kind. */
interface Keepable {
  readonly id: string;
  readonly ordinal: number;
}

/** How many objects are kept that sessions have named and no call has changed. */
const MOST_MADE_UP = 10_000;

const MOST_DELETED = 100_000;

/** Objects of one kind by id, those that are listed in the order of their ordinals, and the ids of those that were deleted last. */
export class Kept<Item extends Keepable> {
  readonly #items = new Map<string, Item>();
  readonly #listed = new Map<string, Item>();
  readonly #madeUp = new Set<string>();
  readonly #deleted = new Set<string>();
  #list: Item[] | null = null;

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
   */
  addMadeUp(item: Item, isChanged: (item: Item) => boolean): void {
    this.#items.set(item.id, item);
    this.#madeUp.add(item.id);
    for (const id of this.#madeUp) {
      if (this.#madeUp.size <= MOST_MADE_UP) return;
      this.#madeUp.delete(id);
      const oldest = this.#items.get(id);
      if (oldest !== undefined && !isChanged(oldest)) this.#items.delete(id);
    }
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
