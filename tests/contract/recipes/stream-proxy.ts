import { type Client, isApiError } from "@managed-agents/client";

/**
 * A server route that passes a session's events on to a browser, which never sees the API key. It fits everything that answers a `Request`
 * with a `Response`: Hono, Next.js route handlers, Deno, Bun, Cloudflare Workers.
 */
export async function streamRoute(client: Client, sessionId: string, request: Request): Promise<Response> {
  try {
    // The browser's leaving closes the connection to the service.
    const stream = await client.sessions.events.stream(sessionId, {}, { signal: request.signal });
    return new Response(stream.toReadableStream(), {
      headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
    });
  } catch (error) {
    if (!isApiError(error)) throw error;
    return Response.json({ error: error.type ?? "api_error" }, { status: error.status });
  }
}
