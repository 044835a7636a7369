import { CursorError } from "../errors/cursor-error.ts";
import type { ApiPromise } from "./api-promise.ts";

/** A list from some page on. Iterating it goes through the items of that page and of all that follow. */
export interface Paged<Item> extends AsyncIterable<Item, undefined> {
  /**
   * That page and all that follow.
   *
   * @throws CursorError if the list leads back to a page that was already read
   */
  pages(): AsyncGenerator<Page<Item>, undefined>;
  /** The items in one array, but never more than `limit`; pages beyond are not fetched. */
  toArray(bounds: { readonly limit: number }): Promise<Item[]>;
}

/** One page of a list. */
export interface Page<Item> extends Paged<Item> {
  readonly data: readonly Item[];
  /** Cursor of the following page; null on the last. */
  readonly next_page: string | null;
  /** Cursor of the page before; null on the first, undefined in lists that go forward only. */
  readonly prev_page?: string | null | undefined;
  /** Names the call towards the service's support. */
  readonly requestId: string | undefined;
  /** The following page; undefined after the last. */
  nextPage(): Promise<Page<Item> | undefined>;
  /** The page before; undefined on the first, and in lists that go forward only. */
  previousPage(): Promise<Page<Item> | undefined>;
}

/** A list that is being fetched. Awaited it is its first page, iterated it is every item of every page. */
export interface PagePromise<Item> extends ApiPromise<Page<Item>>, Paged<Item> {}

/** The body of a list's answer. */
export type PageBody<Item> = Pick<Page<Item>, "data" | "next_page" | "prev_page">;

/** @param fetch the page of the same list at a cursor */
export function makePage<Item>(
  body: PageBody<Item>,
  requestId: string | undefined,
  fetch: (cursor: string) => Promise<Page<Item>>,
): Page<Item> {
  const follow = async (cursor?: string | null) => (cursor ? fetch(cursor) : undefined);
  const page: Page<Item> = {
    ...body,
    requestId,
    nextPage: () => follow(body.next_page),
    previousPage: () => follow(body.prev_page),
    ...makePaged(() => page),
  };
  return page;
}

export const makePagePromise = <Item>(first: ApiPromise<Page<Item>>): PagePromise<Item> =>
  Object.assign(
    first,
    makePaged(() => first),
  );

function makePaged<Item>(first: () => Page<Item> | Promise<Page<Item>>): Paged<Item> {
  const pages = async function* (): AsyncGenerator<Page<Item>, undefined> {
    const seen = new Set<unknown>();
    for (let page: Page<Item> | undefined = await first(); page; page = await page.nextPage()) {
      yield page;
      if (seen.has(page.next_page)) throw new CursorError(`the list leads back to the page ${page.next_page}`);
      seen.add(page.next_page);
    }
  };
  return {
    pages,
    async toArray({ limit }) {
      const items: Item[] = [];
      for await (const { data } of pages()) {
        for (const item of data) if (items.length < limit) items.push(item);
        // Not the other way round, so that no number ends the reading too.
        if (!(items.length < limit)) break;
      }
      return items;
    },
    async *[Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
      for await (const { data } of pages()) yield* data;
    },
  };
}
