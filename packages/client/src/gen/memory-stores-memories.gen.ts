// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type {
  CreateMemoryRequest,
  DeletedMemory,
  Memory,
  MemoryListItem,
  MemoryView,
  UpdateMemoryRequest,
} from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `memory_stores.memories.list`. */
export interface MemoryStoresMemoriesListQuery {
  /**
   * Only memories below this path, which ends with `/`.
   * Another end is answered with 400.
   */
  path_prefix?: string | undefined;
  /**
   * How deep to look below the prefix.
   * 0 lists everything below it, 1 only what is directly below it, and deeper memories as one `memory_prefix` each.
   * Another value is answered with 400.
   */
  depth?: number | undefined;
  /**
   * How much to answer.
   * Defaults to `basic`.
   */
  view?: MemoryView | undefined;
  /**
   * Most entries on one page.
   * With `view=full` a page holds at most 20, whatever is asked for.
   * Defaults to 20.
   */
  limit?: number | undefined;
  /**
   * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
   * Its form is private to the service.
   * A malformed cursor is answered with 400.
   */
  page?: string | undefined;
}

/** Query of `memory_stores.memories.create`. */
export interface MemoryStoresMemoriesCreateQuery {
  /**
   * How much to answer.
   * Defaults to `basic`.
   */
  view?: MemoryView | undefined;
}

/** Query of `memory_stores.memories.retrieve`. */
export interface MemoryStoresMemoriesRetrieveQuery {
  /**
   * How much to answer.
   * Defaults to `full`.
   */
  view?: MemoryView | undefined;
}

/** Query of `memory_stores.memories.update`. */
export interface MemoryStoresMemoriesUpdateQuery {
  /**
   * How much to answer.
   * Defaults to `basic`.
   */
  view?: MemoryView | undefined;
}

/** Query of `memory_stores.memories.delete`. */
export interface MemoryStoresMemoriesDeleteQuery {
  /**
   * Hash that the content has to have, in 64 lower-case hexadecimal digits.
   * Otherwise the request is refused with 409 and `memory_precondition_failed_error`.
   */
  expected_content_sha256?: string | undefined;
}

export interface MemoryStoresMemoriesCalls {
  /**
   * List memories.
   *
   * Answers one page of the memories of a store, in an order of the service's own that stays the same.
   * A prefix without `/` at its end and another `depth` than 0 or 1 are answered with 400.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(
    memory_store_id: string,
    query?: MemoryStoresMemoriesListQuery,
    options?: RequestOptions,
  ): PagePromise<MemoryListItem>;

  /**
   * Create memory.
   *
   * Writes a new memory, and the first version of it.
   * It never overwrites: a path at, above or below that of another memory is refused with 409 and `memory_path_conflict_error`.
   *
   * A path or a text that breaks a rule, a store that holds 2,000 memories and an archived store are refused with 400.
   */
  create(
    memory_store_id: string,
    body: CreateMemoryRequest,
    query?: MemoryStoresMemoriesCreateQuery,
    options?: OnceOptions,
  ): ApiPromise<Memory>;

  /**
   * Retrieve memory.
   *
   * Answers a memory, with its text unless `view` is `basic`.
   * An unknown or deleted memory is answered with 404.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(
    memory_store_id: string,
    memory_id: string,
    query?: MemoryStoresMemoriesRetrieveQuery,
    options?: RequestOptions,
  ): ApiPromise<Memory>;

  /**
   * Update memory.
   *
   * Changes the text of a memory, its path or both, and makes a version.
   * A request that changes nothing makes none.
   *
   * With `precondition` it is refused with 409 and `memory_precondition_failed_error` if the stored text is another, unless text and path are already as asked.
   * A path that is taken is refused with 409 and `memory_path_conflict_error`.
   * A body without text and path, and an archived store, are refused with 400.
   */
  update(
    memory_store_id: string,
    memory_id: string,
    body: UpdateMemoryRequest,
    query?: MemoryStoresMemoriesUpdateQuery,
    options?: RequestOptions,
  ): ApiPromise<Memory>;

  /**
   * Delete memory.
   *
   * Removes a memory, and makes a last version that says so.
   * It works in an archived store too.
   * With `expected_content_sha256` it is refused with 409 and `memory_precondition_failed_error` if the stored text is another.
   * An unknown memory is answered with 404.
   */
  delete(
    memory_store_id: string,
    memory_id: string,
    query?: MemoryStoresMemoriesDeleteQuery,
    options?: RequestOptions,
  ): ApiPromise<DeletedMemory>;
}

export const memoryStoresMemoriesCalls = (caller: Caller): MemoryStoresMemoriesCalls => ({
  list: (memory_store_id, query, options) =>
    caller.page("/v1/memory_stores/{memory_store_id}/memories", [memory_store_id], query, options),
  create: (memory_store_id, body, query, options) =>
    caller.json("POST", "/v1/memory_stores/{memory_store_id}/memories", [memory_store_id], options, body, true, query),
  retrieve: (memory_store_id, memory_id, query, options) =>
    caller.json(
      "GET",
      "/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
      [memory_store_id, memory_id],
      options,
      undefined,
      undefined,
      query,
    ),
  update: (memory_store_id, memory_id, body, query, options) =>
    caller.json(
      "POST",
      "/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
      [memory_store_id, memory_id],
      options,
      body,
      undefined,
      query,
    ),
  delete: (memory_store_id, memory_id, query, options) =>
    caller.json(
      "DELETE",
      "/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
      [memory_store_id, memory_id],
      options,
      undefined,
      undefined,
      query,
    ),
});
