import type { Fault } from "./faults/fault.ts";
import type { Scenario } from "./scenarios/step.ts";
import type { SeedData } from "./seeds/seed-data.ts";
import type { RequestEntry } from "./worlds/request-log.ts";
import type { WorldSettings } from "./worlds/world-settings.ts";

/** The control of a world's time. */
export interface MockClock {
  /** The world's time in milliseconds since 1970. */
  now(): number;
  /**
   * Lets time pass and plays everything that is due on the way.
   *
   * @throws TypeError unless the clock is `manual`
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

/** What a world was asked. */
export interface MockRequests {
  /** Oldest first: the last 1,000. Bodies are without their secrets; those above 64 KB, and old ones beyond 1 MB in all, are null. */
  list(): readonly RequestEntry[];
  clear(): void;
}

/** What agents of a world can play. */
export interface MockScenarios {
  /** In the order in which they are asked whether they fit: those that were given first. */
  list(): readonly Scenario[];
  /** Adds one to this world until it is reset, in the place of one of its name. Turns that have begun go on as they were. */
  add(scenario: Scenario): void;
  /** The name of the scenario of sessions that choose none; null is `default`. Setting one that is not there throws a RangeError. */
  default: string | null;
}

/** One world of a mock: it shares no sessions, objects, faults or ids with others. */
export interface MockWorld {
  /** `default` for the world of requests that name none. */
  readonly name: string;
  /** The base URL to give to a client, without a trailing slash. */
  readonly url: string;
  /** Answers without a network, whatever the host of the URL, in this world unless the request names another one. */
  readonly fetch: typeof fetch;
  readonly clock: MockClock;
  readonly faults: MockFaults;
  readonly requests: MockRequests;
  readonly scenarios: MockScenarios;
  /**
   * Adds objects to the world as it is, each in the form of the call that creates it: all of them, or none.
   *
   * @throws SeedError that names the object which is none, or which the world refuses
   */
  seed(data: SeedData): void;
  /**
   * Forgets everything: the world is as it was at the start, with the same ids to come. Faults and scenarios that were added are taken back,
   * and its requests forgotten. Streams end; requests that a fault delays, and streams that one stalls, fail as on a broken connection, and
   * have not acted.
   *
   * @throws SeedError if its seed data, which was replaced after it was opened, is refused; the world stays as it is then
   */
  reset(): void;
}

/** A running emulator: its default world, and what leads to others. */
export interface Mock extends MockWorld {
  /**
   * Another world of this emulator, which begins with the first use. One that was deleted, or closed because nobody used it, begins anew.
   *
   * @param name of 1 to 64 lower-case letters, digits and hyphens
   * @param settings opens it now with settings of its own, in the place of an open one
   * @throws RangeError if the name is none, or a setting is not known
   */
  world(name: string, settings?: WorldSettings): MockWorld;
  readonly worlds: {
    /** Names of the open worlds, the default one first. */
    list(): readonly string[];
    /** Ends a world; the default one is reset instead. @returns false if it was not open */
    delete(name: string): boolean;
  };
  /** Ends every outstanding request of every world, as `reset` does. Requests that come later fail as on a broken connection. */
  close(): Promise<void>;
}
