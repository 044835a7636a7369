// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { MemoryVersion, MemoryVersionOperation, MemoryView, Timestamp } from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `memory_stores.memory_versions.list`. */
export interface MemoryStoresMemoryVersionsListQuery {
  /** Only versions of this memory. */
  memory_id?: string | undefined;
  /** Only versions of this kind of change. */
  operation?: MemoryVersionOperation | undefined;
  /** Only versions that an agent wrote in this session. */
  session_id?: string | undefined;
  /** Only versions that were written with this API key. */
  api_key_id?: string | undefined;
  /** Only versions that this service account wrote. */
  service_account_id?: string | undefined;
  /** Only objects created at or after this moment. */
  "created_at[gte]"?: Timestamp | undefined;
  /** Only objects created at or before this moment. */
  "created_at[lte]"?: Timestamp | undefined;
  /**
   * How much to answer.
   * Defaults to `basic`.
   */
  view?: MemoryView | undefined;
  /**
   * Most versions on one page.
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

/** Query of `memory_stores.memory_versions.retrieve`. */
export interface MemoryStoresMemoryVersionsRetrieveQuery {
  /**
   * How much to answer.
   * Defaults to `full`.
   */
  view?: MemoryView | undefined;
}

export interface MemoryStoresMemoryVersionsCalls {
  /**
   * List memory versions.
   *
   * Answers one page of the versions of all memories of a store, newest first.
   * Versions outlive their memory, for at least 30 days, and not their store.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(
    memory_store_id: string,
    query?: MemoryStoresMemoryVersionsListQuery,
    options?: RequestOptions,
  ): PagePromise<MemoryVersion>;

  /**
   * Retrieve memory version.
   *
   * Answers a version of a memory, with its text unless `view` is `basic`.
   * An unknown version is answered with 404.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(
    memory_store_id: string,
    memory_version_id: string,
    query?: MemoryStoresMemoryVersionsRetrieveQuery,
    options?: RequestOptions,
  ): ApiPromise<MemoryVersion>;

  /**
   * Redact memory version.
   *
   * Destroys path, text, size and hash of a version, and keeps that there was a change, when and by whom.
   * It works in an archived store too.
   *
   * The version that a memory is at is refused with 400: change or delete the memory first.
   * An unknown version is answered with 404.
   */
  redact(memory_store_id: string, memory_version_id: string, options?: RequestOptions): ApiPromise<MemoryVersion>;
}

export const memoryStoresMemoryVersionsCalls = (caller: Caller): MemoryStoresMemoryVersionsCalls => ({
  list: (memory_store_id, query, options) =>
    caller.page("/v1/memory_stores/{memory_store_id}/memory_versions", [memory_store_id], query, options),
  retrieve: (memory_store_id, memory_version_id, query, options) =>
    caller.json(
      "GET",
      "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}",
      [memory_store_id, memory_version_id],
      options,
      undefined,
      undefined,
      query,
    ),
  redact: (memory_store_id, memory_version_id, options) =>
    caller.json(
      "POST",
      "/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact",
      [memory_store_id, memory_version_id],
      options,
    ),
});
