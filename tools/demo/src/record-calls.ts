import type { Fetch } from "@managed-agents/client";
import type { Printer } from "./printer.ts";

/** A `fetch` that prints what went over the wire. */
export const recordCalls =
  (print: Printer): Fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    const { pathname, search } = new URL(typeof input === "string" ? input : input.url);
    print.wire(init?.method ?? "GET", `${pathname}${search}`, response.status);
    return response;
  };
