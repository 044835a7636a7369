import { type ApiPromise, makeApiPromise } from "./api-promise.ts";
import { type CallShape, prepareCall } from "./call.ts";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { makePage, makePagePromise, type Page, type PageBody, type PagePromise } from "./page.ts";
import { readJson } from "./read-json.ts";
import { requestIdOf } from "./request-id.ts";
import type { OnceOptions, RequestOptions } from "./request-options.ts";
import { send } from "./send.ts";
import type { Settings } from "./settings.ts";

/** What the generated methods are written in. Paths are those of the document, ids fill their gaps in order. */
export interface Caller {
  /** @param once the repetition of the call could act twice */
  json<T>(
    method: string,
    path: string,
    ids: readonly string[],
    options: OnceOptions | undefined,
    body?: object,
    once?: boolean,
  ): ApiPromise<T>;
  /** A list. */
  page<Item>(
    path: string,
    ids: readonly string[],
    query: object | undefined,
    options: RequestOptions | undefined,
  ): PagePromise<Item>;
}

export function createCaller(settings: Settings): Caller {
  const call = async <T>(
    shape: CallShape,
    options: OnceOptions | undefined,
  ): Promise<{ data: T; response: Response }> =>
    send(settings, prepareCall(settings, shape, options), async (response, { label }) => ({
      data: await readJson<T>(response, label),
      response,
    }));
  return {
    json: (method, path, ids, options, body, once) => makeApiPromise(call({ method, path, ids, body, once }, options)),
    page<Item>(path: string, ids: readonly string[], query: object | undefined, options: RequestOptions | undefined) {
      const fixed = { ...query };
      const fetch = async (page?: string): Promise<Page<Item>> => {
        const shape = { method: "GET", path, ids, query: page ? { ...fixed, page } : fixed };
        const { data, response } = await call<PageBody<Item>>(shape, options);
        if (!Array.isArray(data.data)) {
          throw new UnexpectedResponseError(`GET ${path}: expected a list`, response);
        }
        return makePage(data, requestIdOf(response), fetch);
      };
      return makePagePromise(fetch());
    },
  };
}
