import type { ServerResponse } from "node:http";
import { createScrubber } from "@managed-agents/contract/recording";
import { errorOf } from "../../http/error-answer.ts";
import { originPolicy } from "../../http/origin-policy.ts";
import { findRoute } from "../../http/route.ts";
import { type GuardedRequest, type ListenPlace, listenGuarded, writeError } from "../guarded-server.ts";
import type { LoggedExchange } from "../proxy/exchange-line.ts";
import { headersByName } from "../proxy/forwarded-headers.ts";
import { CredentialHider } from "../proxy/hide-credentials.ts";
import { BodyBudget, type BodyContent, ObservedBody } from "../proxy/observed-body.ts";
import { type AskedRequest, RequestMatcher } from "./match-requests.ts";
import { playAnswer, type Wait, waitFor } from "./play-answer.ts";
import type { ReplayedRecording } from "./read-exchanges.ts";

/** What a replay is made of. */
export interface ReplayOptions extends ListenPlace {
  readonly recording: ReplayedRecording;
  /** What recorded times are divided by; 0 answers at once. */
  readonly speed: number;
  /** Is called when a request is answered, or its connection has ended. Nothing in it is a credential. */
  readonly log: (exchange: LoggedExchange) => void;
  readonly wait?: Wait;
  readonly now?: () => number;
}

export interface Replay {
  readonly url: string;
  /** Breaks streams off and frees the port. */
  close(): Promise<void>;
}

const GRACE = 1000;
const REQUEST_TIMEOUT = 120_000;

/** Serves a recording. @throws Error with the code `EADDRINUSE` if the port is taken */
export async function startReplay(options: ReplayOptions): Promise<Replay> {
  const { recording, host, port, speed, log, wait = waitFor, now = () => performance.now() } = options;
  const matcher = new RequestMatcher(recording.exchanges);
  // A request is held against what a recording would have kept of it. Its ids are replacements already.
  const scrubber = createScrubber({ keepIds: true, redactText: recording.header.scrubbed.text });
  const hider = new CredentialHider();
  const budget = new BodyBudget();
  const open = new Set<ServerResponse>();

  const answer = async (guarded: GuardedRequest, asked: AskedRequest): Promise<void> => {
    const { response, cors, method, target } = guarded;
    const started = performance.now();
    const exchange = matcher.next(asked);
    const failure = exchange ? null : matcher.explain(asked, `${hider.text(method)} ${hider.target(target)}`);
    const report = (status: number | null): void =>
      log({
        number: exchange?.number ?? null,
        method: hider.text(method),
        target: hider.target(target),
        operation: findRoute(method, asked.path)?.operation ?? null,
        status,
        milliseconds: performance.now() - started,
        failure,
      });
    if (exchange === undefined) {
      writeError(response, errorOf(404, failure ?? ""), cors);
      report(404);
      return;
    }
    const leaving = new AbortController();
    const { signal } = leaving;
    open.add(response);
    response.once("close", () => {
      open.delete(response);
      leaving.abort();
    });
    try {
      report(await playAnswer(exchange, response, { speed, wait, now, signal, cors }));
    } catch (error) {
      if (!signal.aborted) throw error;
      report(response.headersSent ? response.statusCode : null);
    }
  };

  const server = await listenGuarded({
    host,
    port,
    policy: originPolicy(host, options.allowOrigins, options.allowHosts),
    requestTimeout: REQUEST_TIMEOUT,
    serve: (guarded) => {
      const { method, target, request, response } = guarded;
      const headers = headersByName(request.rawHeaders);
      const body = new ObservedBody(budget, headers["content-type"], headers["content-encoding"]);
      request.on("data", (bytes: Buffer) => body.add(bytes));
      request.on("error", () => {});
      request.on("close", () => body.release());
      request.on("end", () => {
        const entry = requestEntry(method, target, headers, body.read(true));
        hider.learnFromRequest(entry);
        const { path, query, body: scrubbed } = scrubber.scrub({ ...entry, at: 0 });
        answer(guarded, { method, path, query, body: scrubbed }).catch(() => response.destroy());
      });
    },
    onRefuse: (method, target, status, failure) =>
      log({
        number: null,
        method: hider.text(method),
        target: hider.target(target),
        operation: null,
        status,
        milliseconds: null,
        failure,
      }),
  });
  return {
    url: server.url,
    async close() {
      for (const response of open) response.destroy();
      await server.close(GRACE);
    },
  };
}

function requestEntry(method: string, target: string, headers: Record<string, string>, content: BodyContent) {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? [] : [...new URLSearchParams(target.slice(mark + 1))];
  return { kind: "request", exchange: 1, method, path, query, headers, ...content } as const;
}
