import "@managed-agents/types/check-node";
import type { Health, World } from "../gen/control/schemas.gen.ts";
import { isWorldName, wrongWorldName } from "../worlds/world-name.ts";
import { type ControlledWorld, createControlledWorld } from "./controlled-world.ts";
import { type ControlOptions, createSend } from "./send.ts";

export type { Fault } from "../faults/fault.ts";
export type {
  Clock,
  Health,
  PlannedFault,
  ScenarioFile,
  ScenarioList,
  ScenarioSummary,
  World,
} from "../gen/control/schemas.gen.ts";
export type { SeedData } from "../seeds/seed-data.ts";
export type { RequestEntry } from "../worlds/request-log.ts";
export { MockControlError } from "./control-error.ts";
export type { ControlledWorld, OpenSettings, RequestFilter } from "./controlled-world.ts";
export type { ControlOptions } from "./send.ts";

/** The control of an emulator that runs elsewhere, and of its worlds. */
export interface MockControl {
  /** Its base URL, without a trailing slash. */
  readonly url: string;
  /** @throws Error if no emulator answers */
  health(): Promise<Health>;
  /** The open worlds, the one that was used last first. */
  worlds(): Promise<World[]>;
  /**
   * What controls one world. Asks for nothing by itself: the world is opened by its first use, or by `open`.
   *
   * @param name of 1 to 64 lower-case letters, digits and hyphens. Default: `default`, the world of requests that name none
   * @throws RangeError if the name is none
   */
  world(name?: string): ControlledWorld;
}

const DEFAULT_URL = "http://127.0.0.1:4010";

/** Controls an emulator over HTTP: its worlds, their time, faults, requests and scenarios. It connects when it is asked. */
export function createMockControl(options: ControlOptions = {}): MockControl {
  const url = (options.url ?? DEFAULT_URL).replace(/\/+$/, "");
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new TypeError(`url: expected the base URL of an emulator, such as ${DEFAULT_URL}, but got ${url}`);
  }
  const send = createSend(url, options);
  return {
    url,
    health: () => send({ method: "GET", path: "/health" }),
    worlds: async () => (await send<{ data: World[] }>({ method: "GET", path: "/_mock/worlds" })).data,
    world(name = "default") {
      if (isWorldName(name)) return createControlledWorld(name, url, send);
      throw new RangeError(wrongWorldName("world", name));
    },
  };
}
