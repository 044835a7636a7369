import type { ApiPromise } from "./api-promise.ts";
import { type BinaryPromise, makeBinaryPromise, readBinary } from "./binary-promise.ts";
import { prepareCall } from "./call.ts";
import { type Caller, callForJson, createCaller } from "./caller.ts";
import { makeForm } from "./multipart.ts";
import type { OnceOptions, RequestOptions } from "./request-options.ts";
import { send } from "./send.ts";
import type { Settings } from "./settings.ts";

/** A caller that sends and fetches files too. It stands apart, so that a bundle of sessions alone goes without. */
export interface FileCaller extends Caller {
  /** @param body its properties are parts; streams among them are read once for all attempts */
  multipart<T>(
    method: string,
    path: string,
    ids: readonly string[],
    options: OnceOptions | undefined,
    body: object,
    once?: boolean,
  ): ApiPromise<T>;
  /** A call that is answered with bytes. */
  binary(
    path: string,
    ids: readonly string[],
    query: object | undefined,
    options: RequestOptions | undefined,
  ): BinaryPromise;
}

/** As the official SDK has it, and for servers that look for what their document names. */
const accept = "application/binary, */*";

export const createFileCaller = (settings: Settings): FileCaller => ({
  ...createCaller(settings),
  multipart<T>(
    method: string,
    path: string,
    ids: readonly string[],
    options: OnceOptions | undefined,
    body: object,
    once?: boolean,
  ) {
    let made: Promise<FormData> | undefined;
    const form = (): Promise<FormData> => {
      made ??= makeForm(body, options?.signal);
      return made;
    };
    return callForJson<T>(settings, { method, path, ids, form, once }, options, (answer) => answer);
  },
  binary: (path: string, ids: readonly string[], query: object | undefined, options: RequestOptions | undefined) =>
    makeBinaryPromise(async (reading) => {
      const call = prepareCall(settings, { method: "GET", path, ids, query, accept }, options, reading);
      return send(settings, call, readBinary(reading, call.label));
    }),
});
