// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type {
  CreateMemoryStoreRequest,
  DeletedMemoryStore,
  MemoryStore,
  Timestamp,
  UpdateMemoryStoreRequest,
} from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `memory_stores.list`. */
export interface MemoryStoresListQuery {
  /** Only objects created at or after this moment. */
  "created_at[gte]"?: Timestamp | undefined;
  /** Only objects created at or before this moment. */
  "created_at[lte]"?: Timestamp | undefined;
  /**
   * Whether archived objects are listed as well.
   * Defaults to false.
   */
  include_archived?: boolean | undefined;
  /**
   * Most objects on one page.
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

export interface MemoryStoresCalls {
  /**
   * List memory stores.
   *
   * Answers one page of memory stores, newest first.
   * Archived stores are left out unless `include_archived` is true.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(query?: MemoryStoresListQuery, options?: RequestOptions): PagePromise<MemoryStore>;

  /**
   * Create memory store.
   *
   * Makes an empty memory store.
   * A body that breaks a rule is answered with 400.
   *
   * There is no idempotency key, so a repeat after a lost answer can create a second store.
   */
  create(body: CreateMemoryStoreRequest, options?: OnceOptions): ApiPromise<MemoryStore>;

  /**
   * Retrieve memory store.
   *
   * Answers a memory store, an archived one too.
   * An unknown or deleted store is answered with 404.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(memory_store_id: string, options?: RequestOptions): ApiPromise<MemoryStore>;

  /**
   * Update memory store.
   *
   * Changes name, description and metadata of a memory store.
   * What is left out stays as it is, and sessions that mounted the store keep the old name.
   * An archived store is refused with 400.
   */
  update(memory_store_id: string, body: UpdateMemoryStoreRequest, options?: RequestOptions): ApiPromise<MemoryStore>;

  /**
   * Delete memory store.
   *
   * Removes a memory store with its memories and their versions.
   * An unknown store is answered with 404.
   */
  delete(memory_store_id: string, options?: RequestOptions): ApiPromise<DeletedMemoryStore>;

  /**
   * Archive memory store.
   *
   * Retires a memory store for good.
   * Reading, deleting memories and redacting versions still work; writing and attaching do not.
   * An archived store is answered as it is, an unknown one with 404.
   */
  archive(memory_store_id: string, options?: RequestOptions): ApiPromise<MemoryStore>;
}

export const memoryStoresCalls = (caller: Caller): MemoryStoresCalls => ({
  list: (query, options) => caller.page("/v1/memory_stores", [], query, options),
  create: (body, options) => caller.json("POST", "/v1/memory_stores", [], options, body, true),
  retrieve: (memory_store_id, options) =>
    caller.json("GET", "/v1/memory_stores/{memory_store_id}", [memory_store_id], options),
  update: (memory_store_id, body, options) =>
    caller.json("POST", "/v1/memory_stores/{memory_store_id}", [memory_store_id], options, body),
  delete: (memory_store_id, options) =>
    caller.json("DELETE", "/v1/memory_stores/{memory_store_id}", [memory_store_id], options),
  archive: (memory_store_id, options) =>
    caller.json("POST", "/v1/memory_stores/{memory_store_id}/archive", [memory_store_id], options),
});
