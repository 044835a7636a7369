import { makeApiPromise, readUnlessAsked } from "../request/api-promise.ts";
import { prepareCall } from "../request/call.ts";
import { send } from "../request/send.ts";
import type { Settings } from "../request/settings.ts";
import { readEvents } from "./read-events.ts";
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

export const createStreamOpener = (settings: Settings): StreamOpener => ({
  open: <Event>(path: string, ids: readonly string[], query: object | undefined, options?: StreamOptions) =>
    makeStreamPromise(
      makeApiPromise(async (reading) => {
        const call = prepareCall(settings, { method: "GET", path, ids, query }, options, reading);
        const read = readUnlessAsked(reading, (response) => readEvents<Event>(response, options));
        return send(settings, call, read);
      }),
    ),
});
