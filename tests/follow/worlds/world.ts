import type { Client } from "@managed-agents/client";

/** An event of a history, as far as the tests look at it. */
export interface HistoryEvent {
  readonly id: string;
  readonly type: string;
  readonly processed_at?: string | null;
  readonly [property: string]: unknown;
}

/** Where a trap is set: a service with one session. */
export interface World {
  readonly name: "emulator" | "faultServer";
  readonly client: Client;
  readonly session: string;
  /** What the service has once it is at rest, or waits. Nothing goes wrong between. */
  history(): Promise<readonly HistoryEvent[]>;
  close(): Promise<void>;
}
