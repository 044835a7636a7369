import type { IncomingMessage, ServerResponse } from "node:http";

/** Lets pages of an origin read the answer. */
export function allowReading(response: ServerResponse, origin: string): void {
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("vary", "origin");
}

/** Whether a browser asks if a page may send what it is going to. */
export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === "OPTIONS" && headers.origin !== undefined && headers["access-control-request-method"] !== undefined;

/** Allows a page to send whatever headers it asks for: the protocol has ones for single calls. */
export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): void {
  const wanted = headers["access-control-request-headers"];
  response
    .writeHead(204, {
      "access-control-allow-methods": "POST",
      "access-control-max-age": "600",
      ...(wanted === undefined ? {} : { "access-control-allow-headers": wanted }),
    })
    .end();
}
