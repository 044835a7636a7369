import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { ANSWER_HEADERS, type Exchange, KEPT_HEADERS, requestLine } from "./exchange.ts";

/** A server that sees what a program sends. */
export interface Wire {
  readonly url: string;
  stop(): Promise<void>;
}

/** Passes requests on to a mock, and keeps what goes over the wire. The exchanges are complete once it has stopped. */
export async function recordWire(mock: string): Promise<Wire & { readonly exchanges: readonly Exchange[] }> {
  const exchanges: Exchange[] = [];
  const wire = await listen(async (request, response) => {
    const sent = await readRequest(request);
    const place = exchanges.length;
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const init = { method: sent.method, headers: sent.headers, signal: gone.signal };
    const answer = await fetch(mock + sent.path, sent.body === "" ? init : { ...init, body: sent.body });
    const headers = pick(ANSWER_HEADERS, (name) => answer.headers.get(name));
    let body = "";
    const keep = (): void => {
      exchanges[place] = { ...sent, answer: { status: answer.status, headers, body } };
    };
    keep();
    response.writeHead(answer.status, headers);
    response.flushHeaders();
    try {
      for await (const chunk of answer.body ?? []) {
        body += Buffer.from(chunk).toString();
        keep();
        response.write(chunk);
      }
      response.end();
    } catch (error) {
      // A program that leaves a stream has seen what it wanted.
      if (!gone.signal.aborted) throw error;
    }
  });
  return { ...wire, exchanges };
}

/** Answers from a recording. A request that differs from the recorded one is answered with 500, and reported by `stop`. */
export async function replayWire(exchanges: readonly Exchange[]): Promise<Wire> {
  const differences: string[] = [];
  let next = 0;
  const wire = await listen(async (request, response) => {
    const sent = await readRequest(request);
    const expected = exchanges[next++];
    if (expected === undefined || requestLine(sent) !== requestLine(expected)) {
      const line = expected === undefined ? "no further request" : requestLine(expected);
      differences.push(`request ${next}: expected ${line}\n  but came ${requestLine(sent)}`);
      response.writeHead(500).end();
      return;
    }
    const { status, headers, body } = expected.answer;
    response.writeHead(status, headers).end(body);
  });
  return {
    url: wire.url,
    async stop() {
      await wire.stop();
      if (next < exchanges.length) differences.push(`${exchanges.length - next} recorded requests did not come`);
      if (differences.length > 0) throw new Error(`the wire differs from the recording:\n${differences.join("\n")}`);
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<Omit<Exchange, "answer">> {
  const headers = pick(KEPT_HEADERS, (name) => request.headers[name]);
  const body = (await buffer(request)).toString();
  return { method: request.method ?? "", path: request.url ?? "", headers, body };
}

function pick(names: readonly string[], get: (name: string) => unknown): Record<string, string> {
  const found = names.map((name) => [name, get(name)] as const);
  return Object.fromEntries(found.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}

async function listen(answer: (...args: Parameters<RequestListener>) => Promise<void>): Promise<Wire> {
  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
