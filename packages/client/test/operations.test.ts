import { OPERATIONS } from "@managed-agents/types";
import { expect, test } from "vitest";
import { createClient } from "../src/index.ts";
import { json, openStream, serve } from "./support/serve.ts";

/** Every call of the API as a caller writes it, typed by hand: the table that the document gives must agree. */
const CALLS: Record<string, (client: ReturnType<typeof createClient>) => PromiseLike<unknown>> = {
  "sessions.list": (c) => c.sessions.list({ statuses: ["idle"] }),
  "sessions.create": (c) => c.sessions.create({ agent: "agent_1", environment_id: "env_1" }),
  "sessions.retrieve": (c) => c.sessions.retrieve("S"),
  "sessions.update": (c) => c.sessions.update("S", { title: "t" }),
  "sessions.delete": (c) => c.sessions.delete("S"),
  "sessions.archive": (c) => c.sessions.archive("S"),
  "sessions.events.list": (c) => c.sessions.events.list("S"),
  "sessions.events.send": (c) => c.sessions.events.send("S", { events: [{ type: "user.interrupt" }] }),
  "sessions.events.stream": (c) => c.sessions.events.stream("S").then((stream) => stream.close()),
  "sessions.resources.list": (c) => c.sessions.resources.list("S"),
  "sessions.resources.add": (c) => c.sessions.resources.add("S", { type: "file", file_id: "file_1" }),
  "sessions.resources.retrieve": (c) => c.sessions.resources.retrieve("S", "R"),
  "sessions.resources.update": (c) => c.sessions.resources.update("S", "R", { authorization_token: "x" }),
  "sessions.resources.delete": (c) => c.sessions.resources.delete("S", "R"),
  "sessions.threads.list": (c) => c.sessions.threads.list("S"),
  "sessions.threads.retrieve": (c) => c.sessions.threads.retrieve("S", "T"),
  "sessions.threads.archive": (c) => c.sessions.threads.archive("S", "T"),
  "sessions.threads.events.list": (c) => c.sessions.threads.events.list("S", "T"),
  "sessions.threads.events.stream": (c) => c.sessions.threads.events.stream("S", "T").then((stream) => stream.close()),
  "agents.list": (c) => c.agents.list({ include_archived: true }),
  "agents.create": (c) => c.agents.create({ name: "n", model: "m" }),
  "agents.retrieve": (c) => c.agents.retrieve("A", { version: 2 }),
  "agents.update": (c) => c.agents.update("A", { version: 1, name: "n" }),
  "agents.archive": (c) => c.agents.archive("A"),
  "agents.versions.list": (c) => c.agents.versions.list("A"),
  "environments.list": (c) => c.environments.list(),
  "environments.create": (c) => c.environments.create({ name: "n" }),
  "environments.retrieve": (c) => c.environments.retrieve("E"),
  "environments.update": (c) => c.environments.update("E", { name: "n" }),
  "environments.delete": (c) => c.environments.delete("E"),
  "environments.archive": (c) => c.environments.archive("E"),
  "files.list": (c) => c.files.list({ ids: ["F", "G"] }),
  "files.upload": (c) => c.files.upload({ file: "text" }),
  "files.retrieve_metadata": (c) => c.files.retrieveMetadata("F"),
  "files.delete": (c) => c.files.delete("F"),
  "files.download": (c) => c.files.download("F").bytes(),
  "vaults.list": (c) => c.vaults.list(),
  "vaults.create": (c) => c.vaults.create({ display_name: "n" }),
  "vaults.retrieve": (c) => c.vaults.retrieve("V"),
  "vaults.update": (c) => c.vaults.update("V", { display_name: "n" }),
  "vaults.delete": (c) => c.vaults.delete("V"),
  "vaults.archive": (c) => c.vaults.archive("V"),
  "vaults.credentials.list": (c) => c.vaults.credentials.list("V"),
  "vaults.credentials.create": (c) =>
    c.vaults.credentials.create("V", { auth: { type: "static_bearer", mcp_server_url: "https://a.test", token: "t" } }),
  "vaults.credentials.retrieve": (c) => c.vaults.credentials.retrieve("V", "C"),
  "vaults.credentials.update": (c) => c.vaults.credentials.update("V", "C", { display_name: "n" }),
  "vaults.credentials.delete": (c) => c.vaults.credentials.delete("V", "C"),
  "vaults.credentials.archive": (c) => c.vaults.credentials.archive("V", "C"),
  "vaults.credentials.validate": (c) => c.vaults.credentials.validate("V", "C"),
  "memory_stores.list": (c) => c.memoryStores.list(),
  "memory_stores.create": (c) => c.memoryStores.create({ name: "n" }),
  "memory_stores.retrieve": (c) => c.memoryStores.retrieve("M"),
  "memory_stores.update": (c) => c.memoryStores.update("M", { name: "n" }),
  "memory_stores.delete": (c) => c.memoryStores.delete("M"),
  "memory_stores.archive": (c) => c.memoryStores.archive("M"),
  "memory_stores.memories.list": (c) => c.memoryStores.memories.list("M", { view: "full" }),
  "memory_stores.memories.create": (c) =>
    c.memoryStores.memories.create("M", { path: "/a", content: "c" }, { view: "full" }),
  "memory_stores.memories.retrieve": (c) => c.memoryStores.memories.retrieve("M", "N", { view: "basic" }),
  "memory_stores.memories.update": (c) => c.memoryStores.memories.update("M", "N", { content: "c" }, { view: "full" }),
  "memory_stores.memories.delete": (c) =>
    c.memoryStores.memories.delete("M", "N", { expected_content_sha256: "0".repeat(64) }),
  "memory_stores.memory_versions.list": (c) => c.memoryStores.memoryVersions.list("M", { operation: "created" }),
  "memory_stores.memory_versions.retrieve": (c) => c.memoryStores.memoryVersions.retrieve("M", "W"),
  "memory_stores.memory_versions.redact": (c) => c.memoryStores.memoryVersions.redact("M", "W"),
};

/** The letters that stand for ids above. */
const LETTERS: Record<string, string> = {
  session_id: "S",
  resource_id: "R",
  thread_id: "T",
  agent_id: "A",
  environment_id: "E",
  file_id: "F",
  vault_id: "V",
  credential_id: "C",
  memory_store_id: "M",
  memory_id: "N",
  memory_version_id: "W",
};

/** Typed from the SDK's requests: which betas each part of the API is called with. */
const BETAS: Record<string, string | undefined> = { files: undefined, memory_stores: "agent-memory-2026-07-22" };

const CONTENT_TYPES = { none: undefined, json: "application/json", multipart: "multipart/form-data" };

test("every operation but the aliases is a method", () => {
  const operations = Object.values(OPERATIONS).filter(({ aliasOf }) => aliasOf === null);
  expect(Object.keys(CALLS).sort()).toEqual(operations.map(({ id }) => id).sort());
});

test.each(Object.entries(CALLS))("%s sends what the document says", async (id, call) => {
  const { baseURL, received } = await serve(({ url }, response) => {
    if (url.includes("stream")) openStream(response);
    else json(response, 200, { data: [], next_page: null });
  });
  await call(createClient({ apiKey: "key", baseURL }));
  const operation = OPERATIONS[id as keyof typeof OPERATIONS];
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => LETTERS[name] ?? name);
  const [area = ""] = id.split(".");
  const betas = area in BETAS ? BETAS[area] : "managed-agents-2026-04-01";
  expect(received).toHaveLength(1);
  expect(received[0]?.method).toBe(operation.method);
  expect(received[0]?.url.split("?")[0]).toBe(path);
  expect(received[0]?.headers["content-type"]?.replace(/; boundary=\S+$/, "")).toBe(CONTENT_TYPES[operation.bodyKind]);
  expect(received[0]?.body === "").toBe(operation.body === null);
  expect(received[0]?.headers).toMatchObject({
    "x-api-key": "key",
    "anthropic-version": "2026-10-21",
  });
  expect(received[0]?.headers["anthropic-beta"]).toBe(betas);
});
