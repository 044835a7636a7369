import type { SessionAgent } from "@managed-agents/types";
import { addThread } from "./add-thread.ts";
import type { CatalogSeed } from "./catalog.ts";
import { createSession, threadAgent } from "./create-session.ts";
import type { ResourceRecord, SessionRecord } from "./records.ts";
import { stampText } from "./show.ts";
import type { World } from "./world.ts";

/** The agent of the document's examples. */
const AGENT = {
  id: "agent_011C6dVdkxAa4a4c1imjJJDx",
  version: 3,
  name: "Shop helper",
  system: "You help shop staff.",
} as const;

const ENVIRONMENT = "env_011CLDqfRarmD6tCPtg7DR3M";
/** The agent and the environment of the official reference. */
const PUBLISHED_AGENT = "agent_011CZkYpogX7uDKUyvBTophP";
const PUBLISHED_ENVIRONMENT = "env_011CZkZ9X2dpNyB7HsEFoRfW";
const PUBLISHED_THREAD = "sthr_011CZkZVWa6oJjw1rgXZpnBt";
/** The thread that every official SDK before 1.0 names in its documentation. */
const OLDER_PUBLISHED_THREAD = "sthr_011CZkZVWa6oIjw0rgXZpnBt";
const PUBLISHED_FILE = "file_011CNha8iCJcU1wXNR6q4V8w";
const EXAMPLE_FILE = "file_011CV3xWg2suN1yTLuzaEwWE";
const VAULT = "vlt_011CnfivvKfnXTpfyhzbSebX";
const STORE = "memstore_011C2sMcsAdovPwH82jW6iPV";

/** The catalog of every world, also of a strict one: what the examples name. */
export const DEFAULT_CATALOG: Required<CatalogSeed> = {
  agents: [AGENT, { id: PUBLISHED_AGENT, name: "Order helper" }],
  environments: [{ id: ENVIRONMENT }, { id: PUBLISHED_ENVIRONMENT }],
  vaults: [VAULT],
  files: [PUBLISHED_FILE, EXAMPLE_FILE],
  memory_stores: [{ id: STORE, name: "Staff preferences" }],
};

/** Adds the sessions of the documentation and of the document's examples under their ids, so that a copied call works. */
export function fillDefaultWorld(world: World): void {
  const agent = world.catalog.agent(AGENT.id);
  if (agent === undefined) throw new Error("expected the default catalog to hold its own agent");
  const stamp = stampText(world, world.clock.now(), "resources");
  const published = createSession(world, {
    ...common(agent),
    id: "sesn_011CZkZAtmR3yMPDzynEDxu7",
    title: "The documentation's session",
    resources: [
      file(world, "sesrsc_011CZkZBJq5dWxk9fVLNcPht", PUBLISHED_FILE, "/uploads/receipt.pdf", stamp),
      repository(world, "sesrsc_011CZkZCKr6eXyl0gWMOdQiu", "example-org/example-repo", stamp),
    ],
  });
  addReviewer(world, published, agent, PUBLISHED_THREAD);
  addReviewer(world, published, agent, OLDER_PUBLISHED_THREAD);
  const session = createSession(world, {
    ...common(agent),
    id: "sesn_011Ck6iDsacBUp8SGvt859Ev",
    primaryThreadId: "sthr_011C5FDpifqXBVbKbmH5xnsm",
    title: "Order 1187",
    metadata: { ticket: "T-204" },
    vaultIds: [VAULT],
    resources: [
      file(
        world,
        "sesrsc_011CPWadWEkgaFAS9DAXugYa",
        "file_011CJNj55P9A38jqugrHmpMN",
        "/mnt/session/uploads/orders.csv",
        stamp,
      ),
      repository(world, "sesrsc_011CpTdnXt8E1hqM1yRmiWjB", "acme-example/shop", stamp),
    ],
  });
  addReviewer(world, session, agent, "sthr_011C87BAfyFh2VyLaPBJvwJH");
}

/** A child thread, so that a copied call on a thread finds one that can be archived. */
function addReviewer(world: World, session: SessionRecord, agent: SessionAgent, id: string): void {
  const reviewer: SessionAgent = { ...agent, id: "agent_011CnxX7uCLT1UMGhHKUtdcp", name: "Reviewer" };
  const parentId = session.threads[0]?.id ?? null;
  addThread(world, session, { id, parentId, runId: null, agent: threadAgent(reviewer), agentName: "Reviewer" });
}

const common = (agent: SessionAgent) => ({
  agent,
  environmentId: ENVIRONMENT,
  selfHosted: false,
  metadata: {},
  vaultIds: [],
  budget: null,
});

function file(world: World, key: string, file_id: string, mount_path: string, stamp: string): ResourceRecord {
  const shown = { id: key, type: "file" as const, file_id, mount_path, created_at: stamp, updated_at: stamp };
  return { key, ordinal: world.nextOrdinal(), shown };
}

function repository(world: World, key: string, name: string, stamp: string): ResourceRecord {
  const mount_path = `/workspace/${name.slice(name.indexOf("/") + 1)}`;
  const where = { url: `https://github.com/${name}`, mount_path, checkout: { type: "branch" as const, name: "main" } };
  return {
    key,
    ordinal: world.nextOrdinal(),
    shown: { id: key, type: "github_repository", ...where, created_at: stamp, updated_at: stamp },
  };
}
