import type { Fault } from "../faults/fault.ts";
import type { Clock, PlannedFault, ScenarioFile, ScenarioList, World } from "../gen/control/schemas.gen.ts";
import type { SeedData } from "../seeds/seed-data.ts";
import type { RequestEntry } from "../worlds/request-log.ts";
import type { WorldSettings } from "../worlds/world-settings.ts";
import { MockControlError } from "./control-error.ts";
import type { Send } from "./send.ts";

/** How a world is opened over HTTP. */
export type OpenSettings = Omit<WorldSettings, "examples">;

/** Which requests are listed. */
export interface RequestFilter {
  /** Only those that came after the one with this id. */
  readonly after?: string;
  /** Only those of this operation, such as `sessions.create`. */
  readonly operation?: string;
  /** So many at most, from 1 to 1000. @default 1000 */
  readonly limit?: number;
}

/** One world of an emulator that runs elsewhere: as `MockWorld`, over HTTP. */
export interface ControlledWorld {
  readonly name: string;
  /** The base URL to give to a client, without a trailing slash: everything below it is in this world. */
  readonly url: string;
  /** What chooses this world where a client keeps the emulator's own base URL: `x-mock-world`. */
  readonly headers: { readonly "x-mock-world": string };
  /** Opens the world, or opens it anew: what it held is gone. What is left out is as the emulator was started. */
  open(settings?: OpenSettings): Promise<World>;
  /** @throws MockControlError with status 404 if the world is not open */
  retrieve(): Promise<World>;
  /** Closes the world; the default one is reset instead. @returns false if it was not open */
  delete(): Promise<boolean>;
  /** The world is as it was when it was opened, with the same ids to come; its faults and requests are gone. */
  reset(): Promise<World>;
  /** Adds objects, each in the form of the call that creates it, or YAML of such: all of them, or none. */
  seed(data: SeedData | string): Promise<World>;
  readonly clock: {
    retrieve(): Promise<Clock>;
    /** Lets milliseconds pass in a world whose clock is `manual`, and resolves when what was due has been played. */
    advance(milliseconds: number): Promise<Clock>;
  };
  readonly faults: {
    add(fault: Fault): Promise<PlannedFault>;
    /** Those that are still to come. */
    list(): Promise<PlannedFault[]>;
    delete(id: string): Promise<void>;
    clear(): Promise<void>;
  };
  readonly requests: {
    /** Oldest first. */
    list(filter?: RequestFilter): Promise<RequestEntry[]>;
    clear(): Promise<void>;
  };
  readonly scenarios: {
    list(): Promise<ScenarioList>;
    /** Adds a scenario in the form of a scenario file, or YAML of one. */
    add(scenario: ScenarioFile | string): Promise<ScenarioList>;
    /** Sets the scenario of sessions that choose none; null is `default`. */
    setDefault(name: string | null): Promise<ScenarioList>;
  };
}

/** @param url of the emulator, without a world */
export function createControlledWorld(name: string, url: string, send: Send): ControlledWorld {
  const self = `/_mock/worlds/${name}`;
  const call = <Answer>(method: string, path: string, body?: object | string): Promise<Answer> =>
    send({ method, path: `/_mock/${path}`, world: name, ...(body === undefined ? {} : { body }) });
  return {
    name,
    url: url + self,
    headers: { "x-mock-world": name },
    open: (settings = {}) => send({ method: "PUT", path: self, body: onTheWire(settings) }),
    retrieve: () => send({ method: "GET", path: self }),
    async delete() {
      try {
        await send({ method: "DELETE", path: self });
        return true;
      } catch (error) {
        if (error instanceof MockControlError && error.status === 404) return false;
        throw error;
      }
    },
    reset: () => call("POST", "reset"),
    seed: (data) => call("POST", "seed", data),
    clock: {
      retrieve: () => call("GET", "clock"),
      advance: (ms) => call("POST", "clock/advance", { ms }),
    },
    faults: {
      add: (fault) => call("POST", "faults", fault),
      list: async () => (await call<{ data: PlannedFault[] }>("GET", "faults")).data,
      delete: (id) => call("DELETE", `faults/${encodeURIComponent(id)}`),
      clear: () => call("DELETE", "faults"),
    },
    requests: {
      list: async (filter) => (await call<{ data: RequestEntry[] }>("GET", `requests${queryOf(filter)}`)).data,
      clear: () => call("DELETE", "requests"),
    },
    scenarios: {
      list: () => call("GET", "scenarios"),
      add: (scenario) => call("POST", "scenarios", scenario),
      setDefault: (scenario) => call("PUT", "scenarios/default", { name: scenario }),
    },
  };
}

const onTheWire = ({ defaultScenario, seedData, ...rest }: OpenSettings): object => ({
  ...rest,
  ...(defaultScenario === undefined ? {} : { default_scenario: defaultScenario }),
  ...(seedData === undefined ? {} : { seed_data: seedData }),
});

function queryOf(filter: RequestFilter = {}): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}
