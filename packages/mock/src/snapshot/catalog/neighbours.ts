import type { AgentRecord, AgentVersion } from "../../state/catalog/agents.ts";
import type { Catalog } from "../../state/catalog/catalog.ts";
import type { EnvironmentRecord } from "../../state/catalog/environments.ts";
import type { CredentialRecord, VaultRecord } from "../../state/catalog/vault-records.ts";
import { readObject, readRecord } from "../damage.ts";
import { KEYS } from "../record-keys.ts";
import { readKept, type StoredKept, storeKept } from "./stored-kept.ts";

/** What is kept of something, without its cached text. */
type Stored<Kept> = Omit<Kept, "json">;

interface StoredAgent extends Omit<AgentRecord, "first" | "later"> {
  readonly first: Stored<AgentVersion>;
  readonly later: readonly Stored<AgentVersion>[];
}

interface StoredVault extends Omit<VaultRecord, "credentials" | "active"> {
  readonly credentials: readonly CredentialRecord[];
  readonly active: readonly (readonly [string, string])[];
}

const withoutText = <Kept extends { readonly json: unknown }>({ json: _, ...kept }: Kept): Stored<Kept> => kept;

const storeAgent = (agent: AgentRecord): StoredAgent => ({
  ...agent,
  first: withoutText(agent.first),
  later: agent.later.map(withoutText),
});

const readAgent = (agent: StoredAgent): AgentRecord => ({
  ...agent,
  first: { ...agent.first, json: null },
  later: agent.later.map((version) => ({ ...version, json: null })),
});

const readEnvironment = (environment: Stored<EnvironmentRecord>): EnvironmentRecord => ({ ...environment, json: null });

const storeVault = ({ credentials, active, ...vault }: VaultRecord): StoredVault => ({
  ...vault,
  credentials: [...credentials.values()],
  active: [...active],
});

const readVault = ({ credentials, active, ...vault }: StoredVault): VaultRecord => ({
  ...vault,
  credentials: new Map(credentials.map((credential) => [credential.id, credential])),
  active: new Map(active),
});

/** Agents, environments and vaults as records. */
export function writeNeighbours({ agents, environments, vaults }: Catalog): [string, string][] {
  return [
    [KEYS.agents, storeKept(KEYS.agents, agents.state, storeAgent)],
    [KEYS.environments, storeKept(KEYS.environments, environments.state, withoutText<EnvironmentRecord>)],
    [KEYS.vaults, storeKept(KEYS.vaults, vaults.state, storeVault)],
  ];
}

/** @throws LogError if one of the records is missing or damaged */
export function restoreNeighbours(catalog: Catalog, records: ReadonlyMap<string, string>): void {
  restore(catalog.agents, records, KEYS.agents, readAgent);
  restore(catalog.environments, records, KEYS.environments, readEnvironment);
  restore(catalog.vaults, records, KEYS.vaults, readVault);
}

function restore<Item, Stored>(
  catalog: { restore(kept: ReturnType<typeof readKept<Item, Stored>>, made: number): void },
  records: ReadonlyMap<string, string>,
  key: string,
  read: (stored: Stored) => Item,
): void {
  const stored = readObject<StoredKept<Stored>>(records, key);
  readRecord(key, () => catalog.restore(readKept(stored, read), stored.made));
}
