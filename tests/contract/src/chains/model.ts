/** What the facts say that the objects of one chain of calls are like by now. It knows nothing of how a server keeps them. */
export interface Model {
  readonly agents: AgentModel[];
  readonly environments: EnvironmentModel[];
  readonly files: FileModel[];
  readonly vaults: VaultModel[];
  readonly stores: StoreModel[];
  readonly sessions: SessionModel[];
}

/** A state that objects of most kinds have. */
export interface Kept {
  readonly id: string;
  state: "live" | "archived" | "deleted";
}

export interface AgentModel extends Kept {
  /** Its name in each version; the last one is that of now. */
  readonly names: string[];
}

export interface EnvironmentModel extends Kept {
  description: string | null;
}

export type FileModel = Kept;

export interface VaultModel extends Kept {
  name: string;
  readonly credentials: CredentialModel[];
}

export interface CredentialModel extends Kept {
  readonly server: string;
}

export interface StoreModel extends Kept {
  name: string;
  readonly memories: MemoryModel[];
}

export interface MemoryModel extends Kept {
  path: string;
  content: string;
  /** How many versions it has: one for each change, the deletion too. */
  versions: number;
  head: string;
}

export interface SessionModel extends Kept {
  readonly agent: AgentModel;
  readonly environment: EnvironmentModel;
  title: string | null;
  metadata: Readonly<Record<string, string>>;
  /** Texts of its messages, in order. */
  readonly messages: string[];
  /** Ids of the files that were added to it. */
  readonly resources: string[];
}

export const emptyModel = (): Model => ({
  agents: [],
  environments: [],
  files: [],
  vaults: [],
  stores: [],
  sessions: [],
});
