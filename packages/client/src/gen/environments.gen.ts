// Generated from spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type {
  CreateEnvironmentRequest,
  DeletedEnvironment,
  Environment,
  UpdateEnvironmentRequest,
} from "@managed-agents/types";
import type { Caller } from "../request/caller.ts";
import type { RequestOptions, OnceOptions } from "../request/request-options.ts";
import type { PagePromise } from "../request/page.ts";
import type { ApiPromise } from "../request/api-promise.ts";

/** Query of `environments.list`. */
export interface EnvironmentsListQuery {
  /**
   * Whether archived objects are listed as well.
   * Defaults to false.
   */
  include_archived?: boolean | undefined;
  /**
   * Most environments on one page.
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

export interface EnvironmentsCalls {
  /**
   * List environments.
   *
   * Answers one page of environments, newest first.
   * Archived environments are left out unless `include_archived` is true.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  list(query?: EnvironmentsListQuery, options?: RequestOptions): PagePromise<Environment>;

  /**
   * Create environment.
   *
   * Saves a new environment for sessions to work in.
   * The answer shows its configuration with every default filled in.
   *
   * A body that breaks a rule is answered with 400, packages on a limited network without `allow_package_managers` too.
   * An organization that has creating switched off is answered with 403 and `environment_create_disabled`.
   *
   * There is no idempotency key, so a repeat after a lost answer can create a second environment.
   */
  create(body: CreateEnvironmentRequest, options?: OnceOptions): ApiPromise<Environment>;

  /**
   * Retrieve environment.
   *
   * Answers an environment, an archived one too.
   * An unknown or deleted one is answered with 404.
   *
   * The call changes nothing and can be repeated; an organization has 1,200 reads per minute.
   */
  retrieve(environment_id: string, options?: RequestOptions): ApiPromise<Environment>;

  /**
   * Update environment.
   *
   * Changes an environment for sandboxes that start later; running ones keep what they have.
   * What is left out stays as it is, also inside `config`.
   *
   * An archived environment is refused with 400 and `environment_archived`, another kind of configuration with `invalid_config_type_change`.
   * An organization that has updating switched off is answered with 403 and `environment_update_disabled`.
   */
  update(environment_id: string, body: UpdateEnvironmentRequest, options?: RequestOptions): ApiPromise<Environment>;

  /**
   * Delete environment.
   *
   * Removes an environment, an archived one too.
   * One that sessions use is refused with 409, `x-should-retry: false` and the type `invalid_request_error`.
   * An unknown environment is answered with 404.
   */
  delete(environment_id: string, options?: RequestOptions): ApiPromise<DeletedEnvironment>;

  /**
   * Archive environment.
   *
   * Retires an environment for good: it stays readable, and takes no updates and no new sessions.
   * Sessions that work in it go on.
   * An archived environment is answered as it is, an unknown one with 404.
   */
  archive(environment_id: string, options?: RequestOptions): ApiPromise<Environment>;
}

export const environmentsCalls = (caller: Caller): EnvironmentsCalls => ({
  list: (query, options) => caller.page("/v1/environments", [], query, options),
  create: (body, options) => caller.json("POST", "/v1/environments", [], options, body, true),
  retrieve: (environment_id, options) =>
    caller.json("GET", "/v1/environments/{environment_id}", [environment_id], options),
  update: (environment_id, body, options) =>
    caller.json("POST", "/v1/environments/{environment_id}", [environment_id], options, body),
  delete: (environment_id, options) =>
    caller.json("DELETE", "/v1/environments/{environment_id}", [environment_id], options),
  archive: (environment_id, options) =>
    caller.json("POST", "/v1/environments/{environment_id}/archive", [environment_id], options),
});
