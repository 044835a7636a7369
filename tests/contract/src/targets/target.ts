import type { CatalogSeed, KnobSettings, LatencyName, ProfileName, Scenario } from "@managed-agents/mock";

/** What a test may ask of the world it runs in. */
export interface WorldOptions {
  /** Unknown agents, environments, files, vaults and memory stores are 404. Default: they are made up. */
  readonly strict?: boolean;
  /** Scenarios beside the built-in ones. */
  readonly scenarios?: readonly Scenario[];
  /** Milliseconds of real time between heartbeats; only over a socket. */
  readonly heartbeat?: number;
  /** What the world knows of the platform around it. */
  readonly catalog?: CatalogSeed;
  /** Knobs over what the target's profile says. */
  readonly knobs?: KnobSettings;
  /** How long things take. Default: `short`. */
  readonly latency?: LatencyName;
}

/** One running target. */
export interface Running {
  /** Without a trailing slash. */
  readonly url: string;
  /** Where a person reaches it, for curl lines; undefined for what no socket serves. */
  readonly reachableAt?: string;
  readonly fetch: typeof globalThis.fetch;
  /** Lets the world's time pass. Only emulators have time. */
  advance(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export interface Target {
  readonly name: string;
  /** Emulators and servers remember, but of a server nothing beside the API can be asked; Prisms answer from the document. */
  readonly kind: "emulator" | "prism" | "server";
  /** What an emulator does where documentation and recordings differ. Default: `observed`. */
  readonly profile?: ProfileName;
  open(options: WorldOptions): Promise<Running>;
}
