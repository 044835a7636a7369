// Generated from the operation ids of spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { FileCaller } from "../request/file-caller.ts";
import type { StreamOpener } from "../stream/stream-opener.ts";
import { type AgentsCalls, agentsCalls } from "./agents.gen.ts";
import { type AgentsVersionsCalls, agentsVersionsCalls } from "./agents-versions.gen.ts";
import { type EnvironmentsCalls, environmentsCalls } from "./environments.gen.ts";
import { type FilesCalls, filesCalls } from "./files.gen.ts";
import { type MemoryStoresCalls, memoryStoresCalls } from "./memory-stores.gen.ts";
import { type MemoryStoresMemoriesCalls, memoryStoresMemoriesCalls } from "./memory-stores-memories.gen.ts";
import {
  type MemoryStoresMemoryVersionsCalls,
  memoryStoresMemoryVersionsCalls,
} from "./memory-stores-memory-versions.gen.ts";
import { type SessionsCalls, sessionsCalls } from "./sessions.gen.ts";
import { type SessionsEventsCalls, sessionsEventsCalls } from "./sessions-events.gen.ts";
import { type SessionsResourcesCalls, sessionsResourcesCalls } from "./sessions-resources.gen.ts";
import { type SessionsThreadsCalls, sessionsThreadsCalls } from "./sessions-threads.gen.ts";
import { type SessionsThreadsEventsCalls, sessionsThreadsEventsCalls } from "./sessions-threads-events.gen.ts";
import { type VaultsCalls, vaultsCalls } from "./vaults.gen.ts";
import { type VaultsCredentialsCalls, vaultsCredentialsCalls } from "./vaults-credentials.gen.ts";
import {
  type SessionsEventsStreams,
  sessionsEventsStreams,
  type SessionsThreadsEventsStreams,
  sessionsThreadsEventsStreams,
} from "./streams.gen.ts";

/** Every method of the client. */
export interface Resources {
  readonly sessions: SessionsCalls & {
    readonly events: SessionsEventsCalls & SessionsEventsStreams;
    readonly resources: SessionsResourcesCalls;
    readonly threads: SessionsThreadsCalls & {
      readonly events: SessionsThreadsEventsCalls & SessionsThreadsEventsStreams;
    };
  };
  readonly agents: AgentsCalls & {
    readonly versions: AgentsVersionsCalls;
  };
  readonly environments: EnvironmentsCalls;
  readonly files: FilesCalls;
  readonly vaults: VaultsCalls & {
    readonly credentials: VaultsCredentialsCalls;
  };
  readonly memoryStores: MemoryStoresCalls & {
    readonly memories: MemoryStoresMemoriesCalls;
    readonly memoryVersions: MemoryStoresMemoryVersionsCalls;
  };
}

export const resources = (caller: FileCaller, opener: StreamOpener): Resources => ({
  sessions: {
    ...sessionsCalls(caller),
    events: {
      ...sessionsEventsCalls(caller),
      ...sessionsEventsStreams(opener),
    },
    resources: sessionsResourcesCalls(caller),
    threads: {
      ...sessionsThreadsCalls(caller),
      events: {
        ...sessionsThreadsEventsCalls(caller),
        ...sessionsThreadsEventsStreams(opener),
      },
    },
  },
  agents: {
    ...agentsCalls(caller),
    versions: agentsVersionsCalls(caller),
  },
  environments: environmentsCalls(caller),
  files: filesCalls(caller),
  vaults: {
    ...vaultsCalls(caller),
    credentials: vaultsCredentialsCalls(caller),
  },
  memoryStores: {
    ...memoryStoresCalls(caller),
    memories: memoryStoresMemoriesCalls(caller),
    memoryVersions: memoryStoresMemoryVersionsCalls(caller),
  },
});
