import { validateExchange } from "./validate-exchange.ts";
import type { World } from "./world.ts";

/** The target's own `fetch`, for a client: an exchange that the document does not allow throws. */
export function validatingFetch({
  api: { target, running },
}: World): (url: string | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const response = await running.fetch(input, init);
    const streams = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
    const problems = validateExchange(target.kind, {
      method: init?.method ?? "GET",
      url: new URL(typeof input === "string" ? input : input.url),
      sent: typeof init?.body === "string" || init?.body instanceof FormData ? init.body : undefined,
      asked: new Headers(init?.headers ?? (typeof input === "string" ? {} : input.headers)),
      status: response.status,
      headers: response.headers,
      received: streams ? undefined : await response.clone().text(),
    });
    if (problems.length > 0) throw new Error(`the client's ${init?.method ?? "GET"} ${input}: ${problems.join("; ")}`);
    return response;
  };
}
