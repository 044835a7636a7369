import type { ScenarioLibrary } from "../scenarios/library.ts";
import { makeLibrary } from "../scenarios/make-library.ts";
import type { Scenario } from "../scenarios/step.ts";
import { keptScenario } from "./kept/kept-scenario.ts";

/** The scenarios of a world beside the built-in ones. Plain JSON. */
export interface StoredScenarios {
  readonly given: readonly Scenario[];
  readonly own: readonly Scenario[];
  readonly fallback: string | null;
}

/** Which scenarios a world has: the built-in ones, those of the mock, its own, and the one of sessions that choose none. */
export class WorldScenarios {
  #given: readonly Scenario[];
  /** Scenarios of this world alone, by name. */
  readonly #own = new Map<string, Scenario>();
  #fallback: string | null;
  /** Scenarios that are programs, by name: a log keeps them without their code. */
  #code: ReadonlyMap<string, Scenario> = new Map();

  /**
   * @param given those that all worlds of the mock have
   * @throws RangeError if there is no such default scenario
   */
  constructor(given: readonly Scenario[], fallback: string | null) {
    this.#given = given;
    this.#fallback = fallback;
    requireScenario(fallback, this.toLibrary());
  }

  /** Those that all worlds of the mock have. */
  get given(): readonly Scenario[] {
    return this.#given;
  }

  /** The scenario of sessions that choose none; null for `default`. */
  get fallback(): string | null {
    return this.#fallback;
  }

  /** @throws RangeError if there is no scenario of this name */
  set fallback(name: string | null) {
    requireScenario(name, this.toLibrary());
    this.#fallback = name;
  }

  /** Whether a scenario is not a built-in one. */
  isGiven(scenario: Scenario): boolean {
    return this.#own.get(scenario.name) === scenario || this.#given.includes(scenario);
  }

  /** Gives code to scenarios whose code a log does not keep, by their names. @param scenarios that are at hand */
  setCode(scenarios: readonly Scenario[]): void {
    this.#code = new Map(scenarios.filter(({ turns }) => typeof turns === "function").map((one) => [one.name, one]));
    this.#given = this.#withCode(this.#given);
  }

  /** Adds one to this world, in the place of one of its name. @throws TypeError if a fault of it is none */
  add(scenario: Scenario): void {
    makeLibrary([scenario]);
    this.#own.set(scenario.name, scenario);
  }

  /** Replaces those that all worlds of the mock have. */
  replaceGiven(given: readonly Scenario[]): void {
    this.#given = this.#withCode(given);
  }

  /** Takes back what was added. */
  reset(fallback: string | null): void {
    this.#own.clear();
    this.#fallback = fallback;
  }

  /** What turns are chosen from; as it will be after `reset`, if that is asked for. */
  toLibrary(reset?: { readonly fallback: string | null }): ScenarioLibrary {
    const own = reset === undefined ? this.#own : new Map<string, Scenario>();
    const given = this.#given.filter(({ name }) => !own.has(name));
    const fallback = reset === undefined ? this.#fallback : reset.fallback;
    return makeLibrary([...own.values(), ...given], fallback ?? undefined);
  }

  get state(): StoredScenarios {
    return {
      given: this.#given.map(keptScenario),
      own: [...this.#own.values()].map(keptScenario),
      fallback: this.#fallback,
    };
  }

  /** Takes the place of all. */
  restore({ given, own, fallback }: StoredScenarios): void {
    this.#given = this.#withCode(given);
    this.#own.clear();
    for (const scenario of own) this.#own.set(scenario.name, scenario);
    this.#fallback = fallback;
  }

  #withCode(scenarios: readonly Scenario[]): readonly Scenario[] {
    return scenarios.map((one) => {
      const isCode = typeof one.turns === "function" || one.turns.length === 0;
      // Only the turns: what else it has decides bytes, and is the log's.
      const turns = isCode ? this.#code.get(one.name)?.turns : undefined;
      return turns === undefined ? one : { ...one, turns };
    });
  }
}

function requireScenario(name: string | null, scenarios: ScenarioLibrary): void {
  if (name === null || scenarios.has(name)) return;
  const known = [...scenarios.keys()].join(", ");
  throw new RangeError(
    `defaultScenario: expected one of ${known}, but got ${JSON.stringify(String(name).slice(0, 80))}`,
  );
}
