import { http } from "msw/http";
import type { MockWorld } from "../mock.ts";
import { readBaseUrl } from "./read-base-url.ts";

/** MSW has ES modules alone: without the mode, declarations for CommonJS could not name its types. */
type HttpHandler = import("msw/http", { with: { "resolution-mode": "import" }}).HttpHandler;

/** What requests the handlers answer. */
export interface MswOptions {
  /**
   * What the client has as its base URL: an absolute http or https URL, without query. All that is requested below its `/v1` is answered by
   * the mock. @default "https://api.anthropic.com"
   */
  readonly baseUrl?: string | URL;
}

/**
 * Handlers for Mock Service Worker 3 that answer every call below `<baseUrl>/v1/` by a mock: `setupServer(...mswHandlers(mock))` in Node,
 * `setupWorker(...mswHandlers(mock))` in a page. Paths that the API does not have are answered too, with 404, so that none reaches the
 * real service. All other requests are left to other handlers, or pass through.
 *
 * Headers reach the mock as they were sent. Streams are passed on as they grow, and whoever stops to read one ends it at the mock. Where a
 * fault of the mock breaks a connection, the request fails as on a network error.
 *
 * @param mock what `createMock` gives, or one of its worlds, which then answers where requests name none with `x-mock-world`
 * @throws TypeError if `baseUrl` is no absolute http or https URL
 */
export function mswHandlers(mock: Pick<MockWorld, "fetch">, options: MswOptions = {}): HttpHandler[] {
  const { origin, prefix } = readBaseUrl(options.baseUrl ?? "https://api.anthropic.com");
  const api = `${prefix}/v1/`;
  const isOurs = ({ request }: { readonly request: Request }): boolean => {
    const url = new URL(request.url);
    return url.origin === origin && url.pathname.startsWith(api);
  };
  return [
    http.all(isOurs, async ({ request }) => {
      try {
        return framed(await mock.fetch(prefix === "" ? request : await withoutPrefix(request, prefix)));
      } catch {
        // Thrown on, it would be answered with a 500. What broke is the connection.
        return Response.error();
      }
    }),
  ];
}

/** The same request with the API at the root. Its body is read first: not every browser has the body of a request as a stream. */
async function withoutPrefix(request: Request, prefix: string): Promise<Request> {
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length);
  const { method, headers, signal } = request;
  const bytes = method === "GET" || method === "HEAD" ? null : await request.arrayBuffer();
  return new Request(url, { method, headers, signal, body: bytes?.byteLength ? bytes : null });
}

/**
 * In Node, MSW writes answers to a connection of HTTP/1.1, where a body without a length lasts until the connection ends: a stream that a
 * fault cuts would look complete. In chunks, its end is told from a break.
 */
function framed(response: Response): Response {
  if (response.headers.get("content-type")?.startsWith("text/event-stream")) {
    response.headers.set("transfer-encoding", "chunked");
  }
  return response;
}
