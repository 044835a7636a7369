import type { Op } from "../domain/op.ts";
import { Faults } from "../faults/faults.ts";
import { type Interceptor, PASS_THROUGH } from "../http/interceptor.ts";
import type { ScenarioLibrary } from "../scenarios/library.ts";
import type { Scenario } from "../scenarios/step.ts";
import { applySeed, type SeedOutcome } from "../seeds/apply-seed.ts";
import { checkSeed } from "../seeds/check-seed.ts";
import { type SeedData, SeedError } from "../seeds/seed-data.ts";
import type { Ids } from "../state/ids.ts";
import type { World } from "../state/world.ts";
import type { Input } from "../world-log/input.ts";
import { applyInput, type Outcomes } from "./apply-input.ts";
import type { AnswerInNext, Keeping } from "./keeping.ts";
import { RecentNonces } from "./kept/recent-nonces.ts";
import { makeEmptyWorld, makeWorld, type SharedParts } from "./make-world.ts";
import { RequestLog } from "./request-log.ts";
import { type StoredScenarios, WorldScenarios } from "./world-scenarios.ts";
import type { WorldSettings } from "./world-settings.ts";

/** The name of the world that requests without a name use. */
export const DEFAULT_WORLD = "default";

/** What a world has besides its sessions and objects. Plain JSON. */
interface HostRecord {
  readonly settings: WorldSettings & { readonly seed: string };
  readonly hasOwnSeedData: boolean;
  readonly scenarios: StoredScenarios;
  readonly nonces: readonly string[];
}

/** One open world, with all that is around it: its faults, its requests, its scenarios. */
export class WorldHost {
  readonly name: string;
  settings: WorldSettings & { readonly seed: string };
  readonly faults = new Faults();
  readonly requests = new RequestLog();
  /** In milliseconds since 1970, by the wall clock. */
  readonly openedAt = Date.now();
  /** When it was last asked for something. */
  lastUsedAt = this.openedAt;
  /** Whether events are reported to nobody, as while a log is replayed. */
  isReplaying = false;
  /** Whether it was opened with seed data of its own, so that another one of the mock does not concern it. */
  hasOwnSeedData = false;
  readonly #shared: SharedParts;
  readonly #scenarios: WorldScenarios;
  #world: World;
  #keeping: Keeping | null = null;
  /** The wall clock of the last entry, where a log drives the world. */
  #wall: number | null;
  readonly #nonces = new RecentNonces();
  #requestIds: Ids | null = null;
  /** Stands between code scenarios and the world, where what they answer is kept. */
  answerOfCode: ((ask: () => readonly Op[]) => readonly Op[]) | null = null;

  /**
   * @param began when the log of the world began, in milliseconds since 1970; null for a world without one
   * @throws SeedError if the settings have seed data that a new world cannot take, RangeError if there is no such default scenario
   */
  constructor(
    name: string,
    settings: WorldSettings & { readonly seed: string },
    given: readonly Scenario[],
    shared: SharedParts,
    began: number | null = null,
  ) {
    this.name = name;
    this.#wall = began;
    this.settings = settings;
    this.#shared = shared;
    this.#scenarios = new WorldScenarios(given, settings.defaultScenario ?? null);
    this.#world = this.#make(this.#scenarios.toLibrary());
  }

  /** The world of now: `reset` replaces it. */
  get world(): World {
    return this.#world;
  }

  /** The scenarios that all worlds of the mock have beside the built-in ones. */
  get given(): readonly Scenario[] {
    return this.#scenarios.given;
  }

  /** See `WorldScenarios`. */
  setCode(scenarios: readonly Scenario[]): void {
    this.#scenarios.setCode(scenarios);
    this.#renew();
  }

  /** Whether its changes are kept in a log. */
  get isKept(): boolean {
    return this.#keeping !== null;
  }

  /** What a log calls when its world is loaded. @param ids of requests: they belong to the process, not to the world */
  keep(keeping: Keeping, ids: Ids): void {
    this.#keeping = keeping;
    this.#requestIds = ids;
  }

  /** The id of the next request. */
  nextRequestId(): string {
    return (this.#requestIds ?? this.#world.ids).next("req");
  }

  /**
   * Between requests and their answers.
   *
   * @param isMet whether faults meet them
   * @param inNext is used for reads of a world whose log has ended meanwhile
   */
  intercept(isMet: boolean, inNext: AnswerInNext): Interceptor {
    return this.#keeping?.intercept(isMet, inNext) ?? (isMet ? this.faults.intercept : PASS_THROUGH);
  }

  /** Changes the world: at once, or once the change is kept. @throws what the change is refused with */
  submit<Kind extends Input["kind"]>(input: Extract<Input, { kind: Kind }>): Outcomes[Kind] | Promise<Outcomes[Kind]> {
    if (this.#keeping !== null) return this.#keeping.submit(input);
    return applyInput(this, input) as Outcomes[Kind];
  }

  /** Waits until reads see every change that was acknowledged. */
  async catchUp(): Promise<void> {
    await this.#keeping?.catchUp();
  }

  /** The next entry of the log comes: what is due by its time happens. */
  enter(wall: number): void {
    this.#wall = wall;
    this.#world.driven?.enter(wall);
  }

  /** What the world has besides its sessions and objects, as one record. */
  writeRecord(): string {
    const kept: HostRecord = {
      settings: this.settings,
      hasOwnSeedData: this.hasOwnSeedData,
      scenarios: this.#scenarios.state,
      nonces: this.#nonces.list,
    };
    return JSON.stringify(kept);
  }

  /**
   * Takes the place of everything that the world is.
   *
   * @param record as `writeRecord` wrote it
   * @param records of the world; see `restoreWorld`
   * @throws LogError if a record is damaged
   */
  restore(
    record: string,
    records: ReadonlyMap<string, string>,
    bytes: (sha256: string) => Uint8Array,
    restoreWorld: typeof import("../snapshot/restore-world.ts"),
  ): void {
    const { settings, hasOwnSeedData, scenarios, nonces } = JSON.parse(record) as HostRecord;
    this.settings = settings;
    this.hasOwnSeedData = hasOwnSeedData;
    this.#scenarios.restore(scenarios);
    this.#nonces.restore(nonces);
    const state = restoreWorld.clockStateOf(records);
    this.#wall = state.wall;
    this.#world.close();
    const driven = { origin: state.origin, state };
    const world = this.#connect(makeEmptyWorld(settings, this.#scenarios.toLibrary(), this.#shared, {}, driven));
    restoreWorld.restoreWorld(world, this.faults, records, bytes);
    this.#world = world;
  }

  /** Whether no entry had this nonce among the last ones; from now on one had. */
  isNew(nonce: string): boolean {
    return this.#nonces.add(nonce);
  }

  /** The scenarios of this world, in the order in which they are asked whether they fit. */
  get scenarios(): readonly { readonly scenario: Scenario; readonly origin: "given" | "built_in" }[] {
    return [...this.#world.scenarios.values()].map((scenario) => ({
      scenario,
      origin: this.#scenarios.isGiven(scenario) ? "given" : "built_in",
    }));
  }

  /** The scenario of sessions that choose none; null for `default`. */
  get defaultScenario(): string | null {
    return this.#scenarios.fallback;
  }

  /** @throws RangeError if the world has no scenario of this name */
  set defaultScenario(name: string | null) {
    this.#scenarios.fallback = name;
    this.#renew();
  }

  /**
   * The world is as it was when it was opened, with the same ids to come. Faults, requests and scenarios that were added are gone. Streams
   * end; requests that a fault delays, and streams that one stalls, fail as on a broken connection, and have not acted.
   *
   * @throws SeedError if the world cannot begin with its seed data, which was replaced after it was opened; it stays as it is then
   */
  reset(): void {
    const fallback = this.settings.defaultScenario ?? null;
    const world = this.#make(this.#scenarios.toLibrary({ fallback }));
    for (const key of [...this.#world.touchable, ...world.touchable]) world.touched?.add(key);
    this.#end();
    this.faults.clear();
    this.requests.clear();
    this.#scenarios.reset(fallback);
    this.#world = world;
  }

  /** Gives every outstanding request its end. The world is not used any more. */
  close(): void {
    this.#end();
  }

  /** Lets time pass and plays everything that is due on the way. @throws TypeError unless the clock is manual */
  async advance(milliseconds: number): Promise<void> {
    const world = this.#world;
    if (this.#keeping !== null) await this.#keeping.submit({ kind: "advance", ms: milliseconds });
    else await world.clock.advance(milliseconds);
    world.flusher.flush();
  }

  /**
   * Adds objects to the world as it is: all of them, or none.
   *
   * @param existing what to do about an object whose id the world has
   * @throws SeedError that names the object which is none, or which the world refuses
   */
  seed(data: unknown, existing: "refuse" | "keep" = "refuse"): SeedOutcome {
    return applySeed(this.#world, checkSeed(data), existing);
  }

  /**
   * Replaces what the world begins with, and adds objects to what it is now. What the world has stays. Both as `checkSeed` returns them.
   *
   * @param fresh what is new in the data
   */
  replaceSeedData(data: SeedData, fresh: SeedData): SeedOutcome | { readonly refused: SeedError } {
    this.settings = { ...this.settings, seedData: data };
    try {
      return applySeed(this.#world, fresh, "keep");
    } catch (error) {
      if (error instanceof SeedError) return { refused: error };
      throw error;
    }
  }

  /**
   * Adds a scenario to this world, in the place of one of its name. Turns that have begun go on as they were.
   *
   * @throws TypeError if a fault of it is none
   */
  addScenario(scenario: Scenario): void {
    this.#scenarios.add(scenario);
    this.#renew();
  }

  /** Replaces the scenarios that all worlds have beside the built-in ones. Turns that have begun go on as they were. */
  replaceScenarios(given: readonly Scenario[]): void {
    this.#scenarios.replaceGiven(given);
    this.#renew();
  }

  #make(library: ScenarioLibrary): World {
    const driven = this.#wall === null ? undefined : { origin: this.#wall };
    const world = makeWorld(this.settings, library, this.#shared, this.name === DEFAULT_WORLD, driven);
    return this.#connect(world);
  }

  #connect(world: World): World {
    if (world.driven !== null) {
      world.answerOfCode = (ask) => this.answerOfCode?.(ask) ?? ask();
      world.touched = new Set();
    }
    const { onEvent } = this.#shared;
    if (onEvent !== null) world.onEvent = (event) => void (this.isReplaying || onEvent(this.name, event));
    return world;
  }

  #renew(): void {
    this.#world.scenarios = this.#scenarios.toLibrary();
  }

  #end(): void {
    this.#world.close();
    this.faults.endPending();
  }
}
