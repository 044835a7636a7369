import type { SessionAgent } from "@managed-agents/types";
import { addThread } from "./add-thread.ts";
import { newestOf } from "./catalog/agents.ts";
import type { CatalogSeed } from "./catalog/catalog.ts";
import { createSession, threadAgent } from "./create-session.ts";
import { DEFAULT_AGENTS, REVIEWER, SESSION_AGENT } from "./default-agents.ts";
import { DEFAULT_ENVIRONMENTS, SESSION_ENVIRONMENT } from "./default-environments.ts";
import { DEFAULT_MEMORY_STORES } from "./default-memory.ts";
import { DEFAULT_VAULTS, SESSION_VAULT } from "./default-vaults.ts";
import type { ResourceRecord, SessionRecord } from "./records.ts";
import { stampText } from "./show.ts";
import type { World } from "./world.ts";

const PUBLISHED_THREAD = "sthr_011CZkZVWa6oJjw1rgXZpnBt";
/** The thread that every official SDK before 1.0 names in its documentation. */
const OLDER_PUBLISHED_THREAD = "sthr_011CZkZVWa6oIjw0rgXZpnBt";
const PUBLISHED_FILE = "file_011CNha8iCJcU1wXNR6q4V8w";
const SECOND_PUBLISHED_FILE = "file_013Zva2CMHLNnXjNJJKqJ2EF";
const EXAMPLE_FILE = "file_011CV3xWg2suN1yTLuzaEwWE";
const EXAMPLE_UPLOAD = "file_011C5tYuJkLmNbVcXzAsDfGh";
const MOUNTED_FILE = "file_011CJNj55P9A38jqugrHmpMN";

/** The catalog of every world, also of a strict one: what the examples name. */
export const DEFAULT_CATALOG: Required<CatalogSeed> = {
  agents: DEFAULT_AGENTS,
  environments: DEFAULT_ENVIRONMENTS,
  vaults: DEFAULT_VAULTS,
  files: [PUBLISHED_FILE, SECOND_PUBLISHED_FILE, EXAMPLE_FILE, EXAMPLE_UPLOAD],
  memory_stores: DEFAULT_MEMORY_STORES,
};

const ENCODER = new TextEncoder();
const ORDERS = {
  filename: "orders.csv",
  mimeType: "text/csv",
  bytes: ENCODER.encode("order_no,total\n1187,25.00\n1188,9.50\n"),
};
const REPORT = "<!doctype html>\n<title>Orders</title>\n<p>Two orders, 34.50 in total.</p>\n";

/** Adds the files of the documentation and of the document's examples: uploads, and what sessions mounted and made. */
function addFiles({ catalog }: World, published: SessionRecord, session: SessionRecord): void {
  const upload = { sessionId: null, path: null, downloadable: false, expiresAt: null };
  const receipt = { filename: "receipt.pdf", mimeType: "application/pdf", bytes: ENCODER.encode("%PDF-1.7\n%%EOF\n") };
  const copy = { ...upload, ...ORDERS, sessionId: published.id };
  const path = "/mnt/session/outputs/report.html";
  const report = {
    filename: "report.html",
    mimeType: "text/html",
    bytes: ENCODER.encode(REPORT),
    path,
    downloadable: true,
  };
  const examples = [
    { id: PUBLISHED_FILE, ...upload, ...receipt },
    { id: SECOND_PUBLISHED_FILE, ...upload, ...receipt },
    { id: EXAMPLE_FILE, ...upload, ...ORDERS },
    { id: EXAMPLE_UPLOAD, ...upload, ...ORDERS },
    { id: "file_011C7RtYuIoPaSdFgHjKlZxC", ...copy },
    { id: "file_011C6QwErTyUpAsDfGhJkZxC", ...copy, ...report },
    { id: MOUNTED_FILE, ...copy, sessionId: session.id },
  ];
  // What a catalog says of the same file counts more.
  for (const file of examples) if (!catalog.files.isKept(file.id)) catalog.files.add(file);
}

/** Adds the sessions of the documentation and of the document's examples under their ids, so that a copied call works. */
export function fillDefaultWorld(world: World): void {
  const record = world.catalog.agents.find(SESSION_AGENT);
  if (record === undefined) throw new Error("expected the default catalog to hold its own agent");
  const { agent } = newestOf(record);
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
    vaultIds: [SESSION_VAULT],
    resources: [
      file(world, "sesrsc_011CPWadWEkgaFAS9DAXugYa", MOUNTED_FILE, "/mnt/session/uploads/orders.csv", stamp),
      repository(world, "sesrsc_011CpTdnXt8E1hqM1yRmiWjB", "acme-example/shop", stamp),
    ],
  });
  addReviewer(world, session, agent, "sthr_011C87BAfyFh2VyLaPBJvwJH");
  addFiles(world, published, session);
}

/** A child thread, so that a copied call on a thread finds one that can be archived. */
function addReviewer(world: World, session: SessionRecord, agent: SessionAgent, id: string): void {
  const reviewer: SessionAgent = { ...agent, id: REVIEWER, name: "Reviewer" };
  const parentId = session.threads[0]?.id ?? null;
  addThread(world, session, { id, parentId, runId: null, agent: threadAgent(reviewer), agentName: "Reviewer" });
}

const common = (agent: SessionAgent) => ({
  agent,
  environmentId: SESSION_ENVIRONMENT,
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
