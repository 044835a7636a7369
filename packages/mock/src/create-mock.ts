import { DEFAULT_MAX_FILE_BYTES, LARGEST_FILE } from "./domain/file-limits.ts";
import type { Fault } from "./faults/fault.ts";
import { Faults } from "./faults/faults.ts";
import { type Handled, handle, refuse, type StaticAnswers } from "./http/app.ts";
import { createFetch } from "./http/fetch.ts";
import type { TextAnswer } from "./http/mock-answer.ts";
import type { MockRequest } from "./http/mock-request.ts";
import { ANY_ORIGIN, type OriginPolicy } from "./http/origin-policy.ts";
import type { MockOptions } from "./options.ts";
import { LATENCIES, readLatency } from "./profiles/latency.ts";
import { Profile, readKnobs, readProfile } from "./profiles/profile.ts";
import { makeLibrary } from "./scenarios/make-library.ts";
import type { CatalogSeed } from "./state/catalog/catalog.ts";
import { checkCatalog } from "./state/catalog/check-catalog.ts";
import { DEFAULT_CATALOG, fillDefaultWorld } from "./state/default-world.ts";
import { World } from "./state/world.ts";
import { onDue } from "./turns/on-due.ts";

/** The control of a mock's time. */
export interface MockClock {
  /** The world's time in milliseconds since 1970. */
  now(): number;
  /**
   * Lets time pass and plays everything that is due on the way.
   *
   * @throws TypeError unless the mock was created with `clock: "manual"`
   */
  advance(milliseconds: number): Promise<void>;
}

/** The control of what goes wrong. */
export interface MockFaults {
  /** Plans a fault. @returns a function that takes it back */
  add(fault: Fault): () => void;
  clear(): void;
  list(): readonly Fault[];
}

/** A running emulator. */
export interface Mock {
  /** The base URL to give to a client, without a trailing slash. */
  readonly url: string;
  /** Answers without a network, whatever the host of the URL. */
  readonly fetch: typeof fetch;
  readonly clock: MockClock;
  readonly faults: MockFaults;
  /**
   * Forgets everything: the world is as it was at the start, with the same ids to come. Faults are taken back. Streams end; requests that a
   * fault delays, and streams that one stalls, fail as on a broken connection, and have not acted.
   */
  reset(): void;
  /** Ends every outstanding request, as `reset` does. Requests that come later fail as on a broken connection. */
  close(): Promise<void>;
}

/** A mock, with what a host needs to serve it. */
export interface HostedMock extends Mock {
  handle(request: MockRequest): Handled;
  /** The largest file that is kept, in bytes; see `bodyLimit`. */
  readonly maxFileBytes: number;
  /** Ends what is outstanding, as `close` does. Requests that are still arriving are answered. */
  end(): void;
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
}

/** Where an emulator without a port says it is. The name is reserved for tests and never resolves. */
const IN_PROCESS_URL = "http://managed-agents.test";

/**
 * Makes an emulator in this process. It needs no port, no key and no files.
 *
 * @throws RangeError if `clock` or `now` is not a pace or a time, if `profile`, `latency` or one of `knobs` is not known, or if
 * `maxFileBytes` is out of its range
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { url, fetch, clock, faults, reset, close } = createHostedMock(options);
  return { url, fetch, clock, faults, reset, close };
}

/** Makes an emulator for a host that brings requests to it. */
export function createHostedMock(options: MockOptions, host: HostParts = {}): HostedMock {
  const start = readTime(options.now);
  const pace = options.clock ?? 1;
  if (pace !== "manual" && !(Number.isFinite(pace) && pace >= 0)) {
    throw new RangeError(`clock: expected "manual" or a pace of 0 or more, but got ${String(pace)}`);
  }
  const onInternalError = options.onInternalError ?? ((error: unknown) => console.error(error));
  const profile = readProfile(options.profile ?? "observed");
  const knobs = readKnobs(options.knobs ?? {});
  const maxFileBytes = readMaxFileBytes(options.maxFileBytes);
  const library = makeLibrary(options.scenarios ?? []);
  const makeWorld = (): World => {
    const world = new World({
      seed: String(options.seed ?? "managed-agents"),
      pace,
      start,
      strict: options.strict ?? false,
      catalog: joinCatalogs(options.catalog),
      scenarios: library,
      profile: new Profile(String(options.seed ?? "managed-agents"), profile, knobs),
      latency: LATENCIES[readLatency(options.latency ?? "short")],
      hold: host.hold ?? 0,
      maxFileBytes,
      onDue,
      onInternalError,
    });
    if (options.empty === true) world.catalog.unlist(examplesBeside(options.catalog));
    else fillDefaultWorld(world);
    return world;
  };
  let world = makeWorld();
  const faults = new Faults();
  let closed = false;
  const parts = {
    world: () => world,
    intercept: faults.intercept,
    origins: host.origins ?? ANY_ORIGIN,
    alwaysStatic: host.alwaysStatic ?? false,
    staticAnswers: host.staticAnswers ?? null,
    onInternalError,
  };
  const answer = (request: MockRequest): Handled => {
    if (!closed) return handle(parts, request);
    return { operation: null, requestId: world.ids.next("req"), answer: { kind: "broken" } };
  };
  /** Gives every outstanding request its end: streams are complete, delayed requests are broken off without having acted. */
  const end = (): void => {
    world.close();
    faults.endPending();
  };
  return {
    url: IN_PROCESS_URL,
    fetch: createFetch((request) => answer(request).answer, maxFileBytes),
    maxFileBytes,
    clock: {
      now: () => world.clock.now(),
      async advance(milliseconds) {
        await world.clock.advance(milliseconds);
        world.flusher.flush();
      },
    },
    faults: {
      add: (fault) => faults.plan.add(fault),
      clear: () => faults.clear(),
      list: () => faults.plan.list(),
    },
    handle: answer,
    end,
    refuse: (status, message) => refuse(parts, status, message),
    reset() {
      end();
      faults.clear();
      world = makeWorld();
    },
    async close() {
      closed = true;
      end();
    },
  };
}

function readTime(now: string | number | undefined): number | undefined {
  if (now === undefined) return undefined;
  const time = typeof now === "number" ? now : Date.parse(now);
  if (Number.isFinite(time)) return time;
  throw new RangeError(
    `now: expected a time as RFC 3339 or in milliseconds since 1970, but got ${JSON.stringify(now)}`,
  );
}

function readMaxFileBytes(bytes: number = DEFAULT_MAX_FILE_BYTES): number {
  if (Number.isInteger(bytes) && bytes >= 1 && bytes <= LARGEST_FILE) return bytes;
  throw new RangeError(`maxFileBytes: expected a whole number from 1 to ${LARGEST_FILE}, but got ${String(bytes)}`);
}

/** What the examples name and a given catalog does not. */
function examplesBeside(given: CatalogSeed = {}): CatalogSeed {
  const ids = new Set(Object.values(given).flatMap((objects) => (objects ?? []).map(idOf)));
  const others = <Seed extends string | { readonly id: string }>(objects: readonly Seed[]): Seed[] =>
    objects.filter((seed) => !ids.has(idOf(seed)));
  const { agents, environments, vaults, memory_stores } = DEFAULT_CATALOG;
  return {
    agents: others(agents),
    environments: others(environments),
    vaults: others(vaults),
    memory_stores: others(memory_stores),
  };
}

const idOf = (seed: string | { readonly id: string }): string => (typeof seed === "string" ? seed : seed.id);

function joinCatalogs(catalog: CatalogSeed = {}): CatalogSeed {
  const given = checkCatalog(catalog);
  return {
    agents: [...DEFAULT_CATALOG.agents, ...(given.agents ?? [])],
    environments: [...DEFAULT_CATALOG.environments, ...(given.environments ?? [])],
    vaults: [...DEFAULT_CATALOG.vaults, ...(given.vaults ?? [])],
    files: [...DEFAULT_CATALOG.files, ...(given.files ?? [])],
    memory_stores: [...DEFAULT_CATALOG.memory_stores, ...(given.memory_stores ?? [])],
  };
}
