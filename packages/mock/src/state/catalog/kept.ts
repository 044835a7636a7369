/** What can be kept: an id, and a place among all of its kind. */
interface Keepable {
  readonly id: string;
  readonly ordinal: number;
}

/** Objects of one kind by id, those that are listed in the order of their ordinals, and the ids of those that were deleted. */
export class Kept<Item extends Keepable> {
  readonly #items = new Map<string, Item>();
  readonly #listed = new Map<string, Item>();
  readonly #deleted = new Set<string>();
  #list: Item[] | null = null;

  get(id: string): Item | undefined {
    return this.#items.get(id);
  }

  /** Whether there was an object of this id, and it was deleted. */
  wasDeleted(id: string): boolean {
    return this.#deleted.has(id);
  }

  /** @param listed false for what exists only because a session named it */
  add(item: Item, listed = true): void {
    this.#items.set(item.id, item);
    if (!listed) return;
    this.#listed.set(item.id, item);
    this.#list?.push(item);
  }

  remove({ id }: Item): void {
    this.#items.delete(id);
    if (this.#listed.delete(id)) this.#list = null;
    this.#deleted.add(id);
  }

  /** In the order of their ordinals. Not to be changed. */
  list(): readonly Item[] {
    this.#list ??= [...this.#listed.values()];
    return this.#list;
  }
}
