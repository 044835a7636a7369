import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { type ApiPromise, makeApiPromise, readUnlessAsked } from "./api-promise.ts";
import { type CallShape, prepareCall } from "./call.ts";
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
    query?: object,
  ): ApiPromise<T>;
  /** A list. */
  page<Item>(
    path: string,
    ids: readonly string[],
    query: object | undefined,
    options: RequestOptions | undefined,
  ): PagePromise<Item>;
}

/** Makes a call that is answered with JSON. */
export const callForJson = <T, Answer = T>(
  settings: Settings,
  shape: CallShape,
  options: OnceOptions | undefined,
  convert: (body: T, response: Response) => Answer,
): ApiPromise<Answer> =>
  makeApiPromise(async (reading) => {
    const prepared = prepareCall(settings, shape, options, reading);
    const read = async (response: Response): Promise<Answer> =>
      convert(await readJson<T>(response, prepared.label), response);
    return send(settings, prepared, readUnlessAsked(reading, read));
  });

export function createCaller(settings: Settings): Caller {
  return {
    json: <T>(
      method: string,
      path: string,
      ids: readonly string[],
      options: OnceOptions | undefined,
      body?: object,
      once?: boolean,
      query?: object,
    ) => callForJson<T>(settings, { method, path, ids, body, once, query }, options, (answer) => answer),
    page<Item>(path: string, ids: readonly string[], query: object | undefined, options: RequestOptions | undefined) {
      const fixed = { ...query };
      const fetch = (page?: string): ApiPromise<Page<Item>> => {
        const shape = { method: "GET", path, ids, query: page ? { ...fixed, page } : fixed };
        return callForJson<PageBody<Item>, Page<Item>>(settings, shape, options, (body, response) => {
          if (Array.isArray(body.data)) return makePage(body, requestIdOf(response), fetch);
          throw new UnexpectedResponseError(`GET ${path}: expected a list`, response);
        });
      };
      return makePagePromise(fetch());
    },
  };
}
