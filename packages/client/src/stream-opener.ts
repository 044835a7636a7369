import { prepareCall } from "./call.ts";
import { readEvents } from "./read-events.ts";
import { send } from "./send.ts";
import type { Settings } from "./settings.ts";
import type { StreamOptions } from "./stream-options.ts";
import { makeStreamPromise, type StreamPromise } from "./stream-promise.ts";

/** What the generated methods of streams are written in. */
export interface StreamOpener {
  open<Event>(
    path: string,
    ids: readonly string[],
    query: object | undefined,
    options: StreamOptions | undefined,
  ): StreamPromise<Event>;
}

export function createStreamOpener(settings: Settings): StreamOpener {
  const open = async <Event>(
    path: string,
    ids: readonly string[],
    query: object | undefined,
    options?: StreamOptions,
  ) => {
    const call = prepareCall(settings, { method: "GET", path, ids, query }, options);
    return send(settings, call, (response) => readEvents<Event>(response, options));
  };
  return {
    open: (path, ids, query, options) => makeStreamPromise(open(path, ids, query, options)),
  };
}
