import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { controlAccess, createControl } from "../control/index.ts";
import { createHostedMock, type HostedMock, type HostParts } from "../create-mock.ts";
import { originPolicy } from "../http/origin-policy.ts";
import type { Mock } from "../mock.ts";
import type { MockOptions } from "../options.ts";
import type { LogHome } from "../world-log/log-home.ts";
import { DEFAULT_WORLD } from "../worlds/world-host.ts";
import { type Bound, bindServer, stopListening } from "./bind-server.ts";
import { createMockServer } from "./create-mock-server.ts";
import { InFlightResponses } from "./in-flight-responses.ts";
import { inspectorPage } from "./inspector-page.ts";
import { openHome } from "./open-home.ts";
import { OpenStreams } from "./open-streams.ts";
import type { ServedRequest } from "./serve-request.ts";
import { createStaticAnswers } from "./static-answers.ts";
import { packageVersion } from "./version.ts";

/** How a mock listens. */
export interface ListenOptions extends MockOptions {
  /** 0 takes a free one. @default 0 */
  readonly port?: number;
  /**
   * Who may connect: `0.0.0.0` opens the mock to the network, for requests that name an address, or a host that nobody can own on the
   * internet: a name without dots, or one below `.internal`, `.local`, `.localhost` or `.test`. @default "127.0.0.1"
   */
  readonly host?: string;
  /**
   * Further names that requests may be meant for, without scheme and port, such as `mock.example.com`; `*` lets every name in. Control
   * stays with loopback names where `host` is one. @default none
   */
  readonly allowHosts?: readonly string[];
  /**
   * Origins whose pages may call, besides those on this machine, such as `https://app.example.com`; `*` lets all pages call.
   * @default none
   */
  readonly allowOrigins?: readonly string[];
  /**
   * What callers of `/_mock` have to send, as `authorization: Bearer` or as `x-mock-token`: 1 to 512 visible ASCII characters without
   * blanks. Without one, `/_mock` is open to this machine, and closed where `host` lets others connect. @default none
   */
  readonly controlToken?: string | undefined;
  /** Answer everything from the document's examples, through Prism. @default false */
  readonly static?: boolean;
  /**
   * A file in which worlds are kept, so that they are there again when the mock is started with it once more; it is made if there is none.
   * @default worlds are forgotten
   */
  readonly data?: string | undefined;
  /** The address of a Redis or Valkey server in which worlds are kept, for several mocks at once. Needs `@redis/client`. @default none */
  readonly store?: string | undefined;
  /** Is given lines about the state of the store, for people. @default console.error */
  readonly onStoreState?: (line: string) => void;
  /** Milliseconds of real time between heartbeats on open streams. @default what the knob `stream_comments` says: 25000, or 15000 */
  readonly heartbeat?: number;
  /** Is called after every request that was answered. */
  readonly log?: (served: ServedRequest) => void;
}

/**
 * Milliseconds of real time for which what a client sends starts nothing. A client that sends first and opens its stream next needs a
 * round trip for that, and sees the whole turn at every pace.
 */
const HOLD = 25;

/** Time that snapshots get when the server closes, in milliseconds: a store that hangs does not hold it up. */
const SNAPSHOTS = 5000;

/** Time that requests get to finish when the server closes, in milliseconds. */
const GRACE = 1000;

/**
 * Starts an emulator on a port.
 *
 * @returns the mock; `close` ends its streams and frees the port
 * @throws Error with the code `EADDRINUSE` if the port is taken; RangeError if an option is out of its range or not known; LogError if
 * worlds cannot be kept where they should be
 */
export async function listen(options: ListenOptions = {}): Promise<Mock> {
  return (await listenHosted(options)).mock;
}

/** As `listen`, for who also replaces what all worlds have, reads their events, and has opened where they are kept. */
export async function listenHosted(
  options: ListenOptions,
  { onEvent, home: given }: Pick<HostParts, "onEvent"> & { readonly home?: LogHome } = {},
): Promise<{ mock: Mock; hosted: HostedMock }> {
  const home = given ?? (await openHome(options));
  try {
    return await listenOn(home, options, onEvent);
  } catch (error) {
    await home?.close();
    throw error;
  }
}

async function listenOn(
  home: LogHome | null,
  options: ListenOptions,
  onEvent: HostParts["onEvent"],
): Promise<{ mock: Mock; hosted: HostedMock }> {
  const { port = 0, host = "127.0.0.1", heartbeat = null, log = null } = options;
  const hosted = createHostedMock(options, {
    ...(home === null ? {} : { kept: await keeping(home) }),
    hold: HOLD,
    alwaysStatic: options.static ?? false,
    staticAnswers: createStaticAnswers(),
    origins: originPolicy(host, options.allowOrigins ?? [], options.allowHosts ?? []),
    control: createControl({
      access: controlAccess(host, options.controlToken),
      version: packageVersion(),
      inspectorPage,
      onInternalError: options.onInternalError ?? ((error: unknown) => console.error(error)),
    }),
    ...(onEvent === undefined ? {} : { onEvent }),
  });
  const streams = new OpenStreams(heartbeat);
  const service = { mock: hosted, streams, log };
  const inFlight = new InFlightResponses();
  const server = createMockServer(service, inFlight);
  let bound: Bound;
  try {
    await hosted.worlds.load(DEFAULT_WORLD);
    bound = await bindServer(server, port, host);
  } catch (error) {
    streams.stop();
    await hosted.close();
    throw error;
  }
  // A connection that cannot be accepted, for want of file descriptors, is no reason to end.
  server.on("error", options.onInternalError ?? console.error);
  let closing: Promise<void> | undefined;
  const mock = hosted.at(bound.url, () => {
    closing ??= closed(server, streams, inFlight, hosted, home);
    return closing;
  });
  return { mock, hosted };
}

/** What keeps worlds is loaded only where they are kept. */
const keeping = async (home: LogHome): Promise<NonNullable<HostParts["kept"]>> =>
  (await import("../worlds/kept/keep-worlds.ts")).keepWorlds(home, packageVersion());

async function closed(
  server: Server,
  streams: OpenStreams,
  inFlight: InFlightResponses,
  hosted: HostedMock,
  home: LogHome | null,
): Promise<void> {
  const finish = stopListening(server, inFlight);
  streams.stop();
  // A failure costs the next start some time, and nothing else: the log has everything.
  await within(
    SNAPSHOTS,
    hosted.worlds.kept?.writeSnapshots().catch(() => {}),
  );
  hosted.end();
  await finish(GRACE);
  await hosted.close();
  await home?.close();
}

/** Waits for something, but not longer than so many milliseconds. */
async function within(milliseconds: number, done: Promise<void> | undefined): Promise<void> {
  const tooLate = new AbortController();
  const { signal } = tooLate;
  await Promise.race([done, sleep(milliseconds, undefined, { signal }).catch(() => {})]);
  tooLate.abort();
}
