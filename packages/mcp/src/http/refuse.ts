import type { ServerResponse } from "node:http";

/** Answers a request with an error of JSON-RPC, and closes the connection, so that nobody has to read what else was sent. */
export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = JSON.stringify({ jsonrpc: "2.0", error: { code: -32_000, message }, id: null });
  response.writeHead(status, { "content-type": "application/json", connection: "close", ...headers }).end(body);
}
