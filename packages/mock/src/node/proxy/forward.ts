import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { TLSSocket } from "node:tls";
import { errorOf } from "../../http/error-answer.ts";
import { type GuardedRequest, writeError } from "../guarded-server.ts";
import { answerHeaders, requestHeaders } from "./forwarded-headers.ts";

/** The server that everything goes to, and nothing else. */
export interface ProxyTarget {
  readonly origin: string;
  /** What stands before the paths of the API, without a slash at its end. */
  readonly prefix: string;
}

/** How long the proxy waits for its target, in milliseconds. */
export interface ProxyTimeouts {
  readonly connect: number;
  /** Without a byte in either direction. */
  readonly silence: number;
}

export const PROXY_TIMEOUTS: ProxyTimeouts = { connect: 10_000, silence: 600_000 };

/** Bytes of the headers of an answer. */
const MOST_ANSWER_HEADERS = 64 * 1024;

/** Is called while an exchange happens. */
export interface ExchangeWatcher {
  sent(bytes: Buffer): void;
  /** The request is complete. */
  sentAll(): void;
  answered(status: number, rawHeaders: readonly string[]): void;
  received(bytes: Buffer): void;
  /** The answer is complete. */
  receivedAll(): void;
  /** Whoever broke it off; nothing comes after this. */
  broken(by: "reader" | "error", message: string, status: number | null): void;
  /** Resolves once more can be taken; null if it can at once. */
  readonly behind: Promise<void> | null;
}

const isPlainlyChunked = (coding: string): boolean => /^\s*chunked\s*$/i.test(coding);

/**
 * Passes a request to the target and its answer back, byte by byte as they come. A connection to the target serves one request, so that
 * none can end up in another, and none fails because the target has just closed it.
 *
 * @returns breaks the exchange off, for the reason that is given
 */
export function forward(
  { origin, prefix }: ProxyTarget,
  { method, target, cors, request, response }: GuardedRequest,
  watcher: ExchangeWatcher,
  timeouts: ProxyTimeouts = PROXY_TIMEOUTS,
): (reason: string) => void {
  const { protocol, hostname, port, host } = new URL(origin);
  const length = request.headers["content-length"];
  const coding = request.headers["transfer-encoding"];
  const isChunked = coding !== undefined;
  let isSettled = false;
  let isConnected = false;
  let outgoing: ClientRequest | undefined;

  const settle = (by: "reader" | "error", message: string, status: number | null): boolean => {
    if (isSettled) return false;
    isSettled = true;
    clearTimeout(connecting);
    watcher.broken(by, message, status);
    return true;
  };
  /** Breaks the connection of the client, as the target broke its own. */
  const breakOff = (by: "reader" | "error", message: string): void => {
    if (!settle(by, message, null)) return;
    outgoing?.destroy();
    response.destroy();
  };
  const refuse = (status: number, message: string): void => {
    if (!settle("error", message, status)) return;
    outgoing?.destroy();
    // Whoever still writes would not read the answer.
    request.resume();
    writeError(response, errorOf(status, `${message}.`, status === 504 ? { retriable: false } : {}), cors, true);
  };
  const connecting = setTimeout(
    () => refuse(502, `The proxy cannot reach ${origin}: no connection within ${timeouts.connect / 1000} s`),
    timeouts.connect,
  );

  if (coding !== undefined && !isPlainlyChunked(coding)) {
    refuse(400, "The proxy passes on bodies in chunks, and in no other transfer encoding");
    return () => {};
  }
  try {
    outgoing = (protocol === "https:" ? httpsRequest : httpRequest)({
      protocol,
      // An address of IPv6 has brackets in a URL alone.
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port,
      method,
      path: `${prefix}${target}`,
      headers: requestHeaders(request.rawHeaders, host, { length, isChunked }, method),
      agent: false,
      maxHeaderSize: MOST_ANSWER_HEADERS,
      timeout: timeouts.silence,
      // Whatever the environment says.
      ...(protocol === "https:" ? { rejectUnauthorized: true } : {}),
    });
  } catch {
    refuse(400, "The proxy cannot pass on this path or these headers");
    return () => {};
  }
  const sending = outgoing;

  sending.on("socket", (socket) => {
    socket.once((socket as TLSSocket).encrypted ? "secureConnect" : "connect", () => {
      isConnected = true;
      clearTimeout(connecting);
    });
  });
  sending.on("timeout", () => {
    const message = `The proxy got no byte from ${origin} for ${timeouts.silence / 1000} s`;
    if (response.headersSent) breakOff("error", message);
    else refuse(504, message);
  });
  sending.on("error", (error: NodeJS.ErrnoException) => {
    const why = error.code ?? "the connection failed";
    // Official clients repeat a 502: none is sent for a request that the target may have acted on.
    if (isConnected) breakOff("error", `${origin} broke the connection: ${why}`);
    else refuse(502, `The proxy cannot reach ${origin}: ${why}`);
  });
  // A change of the protocol, among others: Node closes the connection then, and there is neither an answer nor an error.
  sending.on("close", () => {
    if (!response.headersSent) breakOff("error", `${origin} closed the connection without an answer`);
  });
  sending.on("response", (incoming) => {
    if (isSettled) incoming.destroy();
    else passBack(incoming);
  });

  const passBack = (incoming: IncomingMessage): void => {
    const { statusCode: status = 0, rawHeaders } = incoming;
    try {
      if (status < 200 || status > 599) throw new RangeError("no status of an answer");
      // Node takes the chunks apart, and would leave the other encoding without a name.
      if (!isPlainlyChunked(incoming.headers["transfer-encoding"] ?? "chunked"))
        throw new RangeError("another transfer encoding");
      response.sendDate = false;
      response.writeHead(status, answerHeaders(rawHeaders, incoming.headers["content-length"], cors));
      response.flushHeaders();
    } catch {
      breakOff("error", `${origin} answered with a status or headers that cannot be passed on`);
      return;
    }
    watcher.answered(status, rawHeaders);
    const resume = (): void => {
      const { behind } = watcher;
      if (behind !== null) void behind.then(resume);
      else if (!response.writableNeedDrain) incoming.resume();
    };
    incoming.on("data", (bytes: Buffer) => {
      response.write(bytes);
      watcher.received(bytes);
      if (!response.writableNeedDrain && watcher.behind === null) return;
      incoming.pause();
      if (watcher.behind !== null) resume();
    });
    response.on("drain", resume);
    incoming.on("error", () => {});
    incoming.on("close", () => {
      if (!incoming.complete) breakOff("error", `${origin} broke off its answer`);
    });
    incoming.on("end", () => {
      if (!incoming.complete || isSettled) return;
      isSettled = true;
      response.end();
      watcher.receivedAll();
    });
  };

  response.on("close", () => {
    if (!response.writableFinished) breakOff("reader", "the client closed the connection");
  });
  response.on("finish", () => {
    // What is still sent after the answer is let go, so that the connection can take the next request.
    request.resume();
  });
  request.on("error", () => {});
  if (length === undefined && !isChunked) {
    request.resume();
    sending.end();
    watcher.sentAll();
    return (reason) => breakOff("reader", reason);
  }
  request.on("data", (bytes: Buffer) => {
    if (isSettled || sending.destroyed) return;
    watcher.sent(bytes);
    if (!sending.write(bytes)) request.pause();
  });
  sending.on("drain", () => request.resume());
  request.on("end", () => {
    if (isSettled || sending.destroyed) return;
    sending.end();
    watcher.sentAll();
  });
  return (reason) => breakOff("reader", reason);
}
