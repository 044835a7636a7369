// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type {
  AddSessionResourceRequest,
  DeletedSessionResource,
  FileResource,
  SessionResource,
  UpdateSessionResourceRequest,
} from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `sessions.resources.list`. */
export interface SessionsResourcesListQuery {
  /**
   * Most resources on one page.
   * Without it one page holds all of them.
   */
  limit?: number | undefined;
  /**
   * Cursor from an earlier answer of the same list: `next_page`, or `prev_page` where the list has one.
   * Its form is private to the service.
   * A malformed cursor is answered with 400.
   */
  page?: string | undefined;
}

export interface SessionsResourcesCalls {
  /**
   * List session resources.
   *
   * Answers the files, repositories and memory stores of the session, the same objects as in its `resources`.
   * Without `limit` one page holds all of them; a page has at most 1,000.
   *
   * It works in every status and after archiving; an unknown or deleted session is answered with 404, a bad cursor or limit with 400.
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(session_id: string, query?: SessionsResourcesListQuery, options?: RequestOptions): PagePromise<SessionResource>;

  /**
   * Add session resource.
   *
   * Mounts an uploaded file into the sandbox, read-only.
   * The resource names a copy that belongs to the session, so its `file_id` differs from the one sent.
   * `mount_path` is absolute and rooted under `/mnt/session/uploads`; without it the file is named by its `file_id`.
   * Repositories and memory stores can be attached only when the session is created.
   *
   * It is legal while the session is `idle`, `running` or `rescheduling`.
   * Another kind, a relative path, more than 500 files, a self-hosted environment and an ended session are refused with 400.
   * An unknown file and an unknown or deleted session are answered with 404.
   *
   * There is no idempotency key, so a repeat after a lost answer can mount the file twice.
   * Repeat only after 429 or `x-should-retry: true`, or look into the list first.
   */
  add(session_id: string, body: AddSessionResourceRequest, options?: OnceOptions): ApiPromise<FileResource>;

  /**
   * Retrieve session resource.
   *
   * Answers one resource of the session.
   * The token of a repository is never part of it.
   *
   * It works in every status and after archiving; an unknown resource and an unknown or deleted session are answered with 404.
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(session_id: string, resource_id: string, options?: RequestOptions): ApiPromise<SessionResource>;

  /**
   * Update session resource.
   *
   * Replaces the token with which a repository is read.
   * The answer does not contain the token, not even masked.
   *
   * It is legal while the session is `idle`, `running` or `rescheduling`, and only for a `github_repository`.
   * Another kind, an empty token, a token of more than 4,096 characters and an ended session are refused with 400.
   * An unknown resource and an unknown or deleted session are answered with 404.
   *
   * A repeat leads to the same state.
   */
  update(
    session_id: string,
    resource_id: string,
    body: UpdateSessionResourceRequest,
    options?: RequestOptions,
  ): ApiPromise<SessionResource>;

  /**
   * Delete session resource.
   *
   * Detaches a file from the session; the uploaded file stays.
   * Repositories and memory stores stay for the life of the session and are refused with 400.
   *
   * It is legal while the session is `idle`, `running` or `rescheduling`; an ended session refuses it with 400.
   * An unknown resource and an unknown or deleted session are answered with 404, so a repeat after a lost answer does no harm.
   */
  delete(session_id: string, resource_id: string, options?: RequestOptions): ApiPromise<DeletedSessionResource>;
}

export const sessionsResourcesCalls = (caller: Caller): SessionsResourcesCalls => ({
  list: (session_id, query, options) =>
    caller.page("/v1/sessions/{session_id}/resources", [session_id], query, options),
  add: (session_id, body, options) =>
    caller.json("POST", "/v1/sessions/{session_id}/resources", [session_id], options, body, true),
  retrieve: (session_id, resource_id, options) =>
    caller.json("GET", "/v1/sessions/{session_id}/resources/{resource_id}", [session_id, resource_id], options),
  update: (session_id, resource_id, body, options) =>
    caller.json("POST", "/v1/sessions/{session_id}/resources/{resource_id}", [session_id, resource_id], options, body),
  delete: (session_id, resource_id, options) =>
    caller.json("DELETE", "/v1/sessions/{session_id}/resources/{resource_id}", [session_id, resource_id], options),
});
