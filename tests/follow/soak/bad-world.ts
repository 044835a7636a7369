import { createClient, type SessionsClient } from "@managed-agents/client/sessions";
import type { ProfileName } from "@managed-agents/harness";
import { createMock, type Scenario } from "@managed-agents/mock";
import { onTestFinished } from "vitest";
import { type Badness, badNetwork, type Damage } from "./bad-network.ts";
import { useFastTime } from "./fast-time.ts";

/** An emulator behind a bad network, for one test. */
export interface BadWorld {
  /** Reaches it over the bad network. */
  readonly client: SessionsClient;
  /** Reaches it directly. */
  readonly steady: SessionsClient;
  readonly damage: Damage;
}

/** The history trails the streams by a second and a half, under every profile. */
export async function openBadWorld(
  profile: ProfileName,
  seed: number,
  scenarios: readonly Scenario[],
  badness: Badness,
): Promise<BadWorld> {
  useFastTime();
  const mock = await createMock({ clock: 1, profile, seed, empty: true, scenarios });
  onTestFinished(() => mock.close());
  const { fetch, damage } = badNetwork(mock.fetch, badness);
  const steady = createClient({ apiKey: "any", baseURL: mock.url, fetch: mock.fetch });
  mock.faults.add({ kind: "list_lag", ms: 1_500, operation: "sessions.events.list", times: 0 });
  return { client: steady.withOptions({ fetch }), steady, damage };
}

/** Times that a connection came to an end before the session did. */
export const brokenBy = ({ cuts, ends, headers, stalls }: Damage): number => cuts + ends + headers + stalls;
