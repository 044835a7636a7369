import { DEFAULT_MAX_FILE_BYTES, LARGEST_FILE } from "./domain/file-limits.ts";
import { refuse, type StaticAnswers } from "./http/app.ts";
import { createFetch } from "./http/fetch.ts";
import type { TextAnswer } from "./http/mock-answer.ts";
import type { MockRequest } from "./http/mock-request.ts";
import { ANY_ORIGIN, type OriginPolicy } from "./http/origin-policy.ts";
import type { Mock } from "./mock.ts";
import { createMockWorld } from "./mock-world.ts";
import type { MockOptions } from "./options.ts";
import type { Scenario } from "./scenarios/step.ts";
import { checkCatalog } from "./state/catalog/check-catalog.ts";
import type { EmittedEvent } from "./state/world.ts";
import { type Control, createDispatch, type Dispatched } from "./worlds/dispatch.ts";
import type { KeeperParts } from "./worlds/kept/keeper.ts";
import type { KeptWorlds, KeptWorldsParts } from "./worlds/kept/kept-worlds.ts";
import { DEFAULT_WORLD } from "./worlds/world-host.ts";
import { isWorldName, wrongWorldName } from "./worlds/world-name.ts";
import { Worlds } from "./worlds/worlds.ts";

/** A mock, with what a host needs to serve it. */
export interface HostedMock {
  readonly worlds: Worlds;
  /** The largest file that is kept, in bytes; see `bodyLimit`. */
  readonly maxFileBytes: number;
  /** The mock as programs use it. @param url where it is @param close ends what hosts it */
  at(url: string, close?: () => Promise<void>): Mock;
  /** @returns a promise while the world that the request is for is loaded */
  handle(request: MockRequest): Dispatched | Promise<Dispatched>;
  /** Replaces the scenarios that all worlds have beside the built-in ones; sessions stay. */
  replaceScenarios(given: readonly Scenario[]): void | Promise<void>;
  /** Ends what is outstanding, as `close` does. Requests that are still arriving are answered. */
  end(): void;
  close(): Promise<void>;
  /** The answer to what the host could not read as a request, or may not serve. */
  refuse(status: number, message: string): TextAnswer;
}

/** What a host adds to the options. */
export interface HostParts {
  /** Milliseconds of the wall clock for which what a client sends starts nothing; see `World.hold`. @default 0 */
  readonly hold?: number;
  readonly alwaysStatic?: boolean;
  readonly staticAnswers?: StaticAnswers;
  /** @default any: requests in this process come over no network */
  readonly origins?: OriginPolicy;
  /** Is given every event of every world, for logs. @default nobody */
  readonly onEvent?: (world: string, event: EmittedEvent) => void;
  /** Makes what keeps worlds in a log: given, so that pages do not load it. @default nothing is kept */
  readonly kept?: (
    parts: Omit<KeptWorldsParts, "keeper">,
    keeper: Pick<KeeperParts, "settings" | "shared">,
  ) => KeptWorlds;
  /** Answers requests to the mock itself. @default none: it brings a parser of YAML, which a page can do without */
  readonly control?: Control;
}

/** Where an emulator without a port says it is. The name is reserved for tests and never resolves. */
export const IN_PROCESS_URL = "http://managed-agents.test";

const MAX_WORLDS = 1000;
const MOST_WORLDS = 100_000;
const WORLD_IDLE_MS = 3_600_000;

/**
 * Makes an emulator in this process. It needs no port, no key and no files.
 *
 * @throws RangeError if an option is out of its range or not known; SeedError if `seedData` is not what a world can begin with
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  return createHostedMock(options).at(IN_PROCESS_URL);
}

/** Makes an emulator for a host that brings requests to it. */
export function createHostedMock(options: MockOptions, host: HostParts = {}): HostedMock {
  const { scenarios = [], catalog = {}, maxWorlds, worldIdleMs, worldsByKey = false, ...settings } = options;
  const onInternalError = options.onInternalError ?? ((error: unknown) => console.error(error));
  const maxFileBytes = whole("maxFileBytes", options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES, LARGEST_FILE);
  const complete = { ...settings, seed: String(settings.seed ?? "managed-agents") };
  const shared = {
    maxFileBytes,
    hold: host.hold ?? 0,
    catalog: checkCatalog(catalog),
    onInternalError,
    onEvent: host.onEvent ?? null,
  };
  const { kept } = host;
  const worlds = new Worlds({
    settings: complete,
    scenarios,
    shared,
    kept: kept === undefined ? null : (parts) => kept(parts, { settings: complete, shared }),
    most: whole("maxWorlds", maxWorlds ?? MAX_WORLDS, MOST_WORLDS),
    idle: whole("worldIdleMs", worldIdleMs ?? WORLD_IDLE_MS, Number.MAX_SAFE_INTEGER),
  });
  const app = {
    origins: host.origins ?? ANY_ORIGIN,
    alwaysStatic: host.alwaysStatic ?? false,
    staticAnswers: host.staticAnswers ?? null,
    onInternalError,
  };
  const dispatch = createDispatch({ worlds, byKey: worldsByKey, control: host.control ?? null, app });
  let closed = false;
  const answer = (request: MockRequest, usual?: string): Dispatched | Promise<Dispatched> => {
    if (!closed) return dispatch(request, usual);
    return { operation: null, requestId: "", answer: { kind: "broken" }, world: DEFAULT_WORLD };
  };
  const end = (): void => worlds.close();
  const close = async (): Promise<void> => {
    closed = true;
    end();
  };
  return {
    worlds,
    maxFileBytes,
    at: (url, closeHost = close) => ({
      ...createMockWorld({ worlds, name: DEFAULT_WORLD, url, fetch: fetchOf() }),
      worlds: {
        list: () => worlds.list().map(({ name }) => name),
        delete: (name) => worlds.delete(name),
      },
      world(name, own) {
        if (own !== undefined) worlds.open(requireName(name), own);
        return createMockWorld({
          worlds,
          name: requireName(name),
          url: `${url}/_mock/worlds/${name}`,
          fetch: fetchOf(name),
        });
      },
      close: closeHost,
    }),
    handle: answer,
    replaceScenarios: (given) => worlds.replaceScenarios(given),
    end,
    close,
    refuse: (status, message) =>
      refuse(
        {
          ...app,
          world: () => worlds.default.world,
          nextRequestId: () => worlds.default.nextRequestId(),
          intercept: worlds.default.faults.intercept,
        },
        status,
        message,
      ),
  };

  function fetchOf(name?: string): typeof fetch {
    return createFetch((request) => {
      const dispatched = answer(request, name);
      return dispatched instanceof Promise ? dispatched.then((given) => given.answer) : dispatched.answer;
    }, maxFileBytes);
  }
}

function requireName(name: string): string {
  if (isWorldName(name)) return name;
  throw new RangeError(wrongWorldName("world", name));
}

function whole(name: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new RangeError(`${name}: expected a whole number from 1 to ${most}, but got ${String(value)}`);
}
