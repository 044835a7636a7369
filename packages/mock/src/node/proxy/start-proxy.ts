import type { ExchangeCheckerOptions, RecordedHost } from "@managed-agents/contract/recording";
import { originPolicy } from "../../http/origin-policy.ts";
import { type ListenPlace, listenGuarded } from "../guarded-server.ts";
import { forward, PROXY_TIMEOUTS, type ProxyTimeouts } from "./forward.ts";
import { ObservedExchange } from "./observed-exchange.ts";
import type { ProxyLog } from "./proxy-log.ts";
import { Recorder, type RecorderOptions } from "./recorder.ts";
import { WatchedTraffic } from "./watched-traffic.ts";

/** What a proxy is made of. */
export interface ProxyOptions extends ListenPlace {
  readonly target: RecordedHost;
  readonly checks: ExchangeCheckerOptions;
  /** Null where nothing is recorded. */
  readonly recording: RecorderOptions | null;
  readonly log: ProxyLog;
  readonly timeouts?: ProxyTimeouts;
}

/** A proxy that listens. */
export interface Proxy {
  readonly url: string;
  /**
   * Breaks streams off, lets other answers finish, writes the last line of the recording, then the summary.
   *
   * @returns whether nothing is broken, and everything was recorded
   */
  close(): Promise<boolean>;
}

/** Time that exchanges get to finish when the proxy closes, in milliseconds. */
const GRACE = 1000;
/** Milliseconds for a whole request. Files can be large, and networks slow. */
const REQUEST_TIMEOUT = 600_000;

/**
 * Starts a proxy in front of one server. It reports what breaks the document or the stream contract, and changes none of it.
 *
 * @throws Error with the code `EADDRINUSE` if the port is taken, or with one line that says why nothing can be recorded
 */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const { target, host, port, log, checks, timeouts = PROXY_TIMEOUTS } = options;
  const policy = originPolicy(host, options.allowOrigins, options.allowHosts);
  const open = new Map<ObservedExchange, (reason: string) => void>();
  let traffic: WatchedTraffic | undefined;

  const server = await listenGuarded({
    host,
    port,
    policy,
    requestTimeout: REQUEST_TIMEOUT,
    serve: (guarded) => {
      const { method, target: asked, request, response } = guarded;
      // Nobody knows the port before the recording is open.
      if (traffic === undefined) {
        response.destroy();
        return;
      }
      const observed = new ObservedExchange(traffic, method, asked, request.rawHeaders);
      response.once("close", () => open.delete(observed));
      open.set(observed, () => {});
      open.set(observed, forward(target, guarded, observed, timeouts));
    },
    onRefuse: (...refused) => traffic?.refused(...refused),
  });
  let recorder: Recorder | null = null;
  try {
    if (isSelf(target, server.port)) throw new Error("the target is the proxy itself; choose another --port");
    // After listening: a taken port leaves no file behind.
    recorder = options.recording && (await Recorder.open(options.recording, (message) => log.warn(message)));
    traffic = new WatchedTraffic(checks, recorder, log);
    log.started(server.url, `${target.origin}${target.prefix}`, recorder?.path ?? null);
  } catch (error) {
    await server.close(0);
    throw error;
  }
  const watched = traffic;
  return {
    url: server.url,
    async close() {
      for (const [exchange, breakOff] of open) if (exchange.isStream) breakOff(STOPPED);
      await server.close(GRACE);
      for (const breakOff of open.values()) breakOff(STOPPED);
      return watched.close();
    },
  };
}

/** Every request would make another one. */
function isSelf({ origin, server }: RecordedHost, port: number): boolean {
  const url = new URL(origin);
  return server === "loopback" && url.protocol === "http:" && (url.port || "80") === String(port);
}

const STOPPED = "the proxy was stopped";
