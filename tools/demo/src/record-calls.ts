import type { Printer } from "./printer.ts";

/** A `fetch` that prints what went over the wire. */
export const recordCalls =
  (print: Printer): ((url: string, init: RequestInit) => Promise<Response>) =>
  async (url, init) => {
    const response = await fetch(url, init);
    const { pathname, search } = new URL(url);
    print.wire(init.method ?? "GET", `${pathname}${search}`, response.status);
    return response;
  };
