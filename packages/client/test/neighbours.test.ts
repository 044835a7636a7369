import { expect, test } from "vitest";
import { type ClientOptions, createClient, isConflictError } from "../src/index.ts";
import { createRawClient } from "../src/raw.ts";
import { fail, json, serve } from "./support/serve.ts";

const GENERAL = "managed-agents-2026-04-01";
const MEMORY = "agent-memory-2026-07-22";
const SOON = { "retry-after-ms": "1" };
const LIST = { data: [], next_page: null };

async function service(options: ClientOptions = {}) {
  const { baseURL, received } = await serve((_, response) => json(response, 200, LIST));
  const betas = () => received.map(({ headers }) => headers["anthropic-beta"]);
  return { client: createClient({ apiKey: "key", baseURL, ...options }), received, betas, baseURL };
}

test("each part of the API is called with its own beta: sessions, memory, files", async () => {
  const { client, betas } = await service();
  await client.agents.list();
  await client.memoryStores.memories.list("memstore_1");
  await client.files.list();
  expect(betas()).toEqual([GENERAL, MEMORY, undefined]);
});

test("memory never names both betas, wherever the caller has the general one from", async () => {
  const { client, betas } = await service({ betas: ["mine", GENERAL] });
  await client.memoryStores.list();
  await client.memoryStores.list({}, { betas: [GENERAL, "other"] });
  await client.memoryStores.list({}, { headers: { "anthropic-beta": `${MEMORY}, ${GENERAL}` } });
  expect(betas()).toEqual([`mine,${MEMORY}`, `mine,other,${MEMORY}`, MEMORY]);
});

test("files name the caller's betas alone, as listing by session needs", async () => {
  const { client, received, betas } = await service();
  await client.files.list({ scope_id: "sesn_1" }, { betas: [GENERAL] });
  await client.withOptions({ betas: ["mine"] }).files.list();
  await client.files.list({}, { headers: { "anthropic-beta": null } });
  expect(received[0]?.url).toBe("/v1/files?scope_id=sesn_1");
  expect(betas()).toEqual([GENERAL, "mine", undefined]);
});

test.each([
  ["directly", ""],
  ["behind a proxy with a path", "/claude"],
  ["behind a proxy whose path looks like the API's", "/v1/memory_stores"],
])("raw calls name the same betas, %s", async (_, base) => {
  const { baseURL: origin, betas, received } = await service();
  const baseURL = `${origin}${base}`;
  for (const raw of [createRawClient({ apiKey: "key", baseURL }), createClient({ apiKey: "key", baseURL }).raw]) {
    await raw.GET("/v1/agents");
    await raw.GET("/v1/memory_stores");
    await raw.GET("/v1/files", { params: { query: { page: "/v1/memory_stores" } } });
  }
  expect(betas()).toEqual([GENERAL, MEMORY, undefined, GENERAL, MEMORY, undefined]);
  expect(received[0]?.url).toBe(`${base}/v1/agents`);
});

test("a path that is named like a property of every object has the general beta", async () => {
  const { client, betas } = await service();
  await client.raw.GET("/v1/constructor" as "/v1/agents");
  expect(betas()).toEqual([GENERAL]);
});

test("raw calls send and fetch bytes", async () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  const { baseURL, received } = await serve(({ method }, response) => {
    if (method === "POST") json(response, 200, { id: "file_1" });
    else response.writeHead(200, { "content-type": "application/octet-stream" }).end(all);
  });
  for (const raw of [createRawClient({ apiKey: "key", baseURL }), createClient({ apiKey: "key", baseURL }).raw]) {
    const bodySerializer = ({ file }: { file: unknown }) => {
      const form = new FormData();
      form.append("file", new Blob([file as BlobPart]), "all.bin");
      return form;
    };
    const upload = await raw.POST("/v1/files", { body: { file: all }, bodySerializer });
    expect(upload.data?.id).toBe("file_1");
    const params = { path: { file_id: "file_1" } };
    const { data } = await raw.GET("/v1/files/{file_id}/content", { params, parseAs: "arrayBuffer" });
    expect(new Uint8Array(data as ArrayBuffer)).toEqual(all);
  }
  const uploads = received.filter(({ method }) => method === "POST");
  for (const { bytes, headers } of uploads) {
    expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(bytes.includes(Buffer.from(all))).toBe(true);
  }
  expect(uploads).toHaveLength(2);
});

test("a query stands beside a body", async () => {
  const { client, received } = await service();
  await client.memoryStores.memories.update("memstore_1", "mem_1", { content: "c" }, { view: "full" });
  expect(received[0]).toMatchObject({
    method: "POST",
    url: "/v1/memory_stores/memstore_1/memories/mem_1?view=full",
    body: '{"content":"c"}',
  });
});

test("filters by id are repeated parameters with brackets", async () => {
  const { client, received } = await service();
  await client.files.list({ ids: ["file_1", "file_2"] });
  expect(decodeURIComponent(received[0]?.url ?? "")).toBe("/v1/files?ids[]=file_1&ids[]=file_2");
});

test("pages of versions follow each other", async () => {
  const { baseURL, received } = await serve(({ url }, response) =>
    json(
      response,
      200,
      url.includes("page=") ? { data: [{ version: 1 }], next_page: null } : { data: [{ version: 2 }], next_page: "p2" },
    ),
  );
  const versions: number[] = [];
  for await (const { version } of createClient({ apiKey: "key", baseURL }).agents.versions.list("agent_1"))
    versions.push(version);
  expect(versions).toEqual([2, 1]);
  expect(received.map(({ url }) => url)).toEqual([
    "/v1/agents/agent_1/versions",
    "/v1/agents/agent_1/versions?page=p2",
  ]);
});

test("a stale version is a conflict after two retries, with its own type", async () => {
  const { baseURL, received } = await serve((_, response) => fail(response, 409, "invalid_request_error", SOON));
  const update = createClient({ apiKey: "key", baseURL }).agents.update("agent_1", { version: 1, name: "n" });
  await expect(update).rejects.toSatisfy(isConflictError);
  await expect(update).rejects.toMatchObject({ type: "invalid_request_error", status: 409 });
  expect(received).toHaveLength(3);
});

test("a conflict of memories has the other memory in its body", async () => {
  const body = {
    type: "error",
    error: {
      type: "memory_path_conflict_error",
      message: "taken",
      conflicting_memory_id: "mem_2",
      conflicting_path: "/a",
    },
    request_id: "req_1",
  };
  const { baseURL } = await serve((_, response) => json(response, 409, body, SOON));
  const client = createClient({ apiKey: "key", baseURL, maxRetries: 0 });
  const create = client.memoryStores.memories.create("memstore_1", { path: "/a", content: "c" });
  await expect(create).rejects.toMatchObject({ type: "memory_path_conflict_error", body });
});

test.each([
  ["agents.create", (c: ReturnType<typeof createClient>) => c.agents.create({ name: "n", model: "m" })],
  ["environments.create", (c: ReturnType<typeof createClient>) => c.environments.create({ name: "n" })],
  ["vaults.create", (c: ReturnType<typeof createClient>) => c.vaults.create({ display_name: "n" })],
  ["memoryStores.create", (c: ReturnType<typeof createClient>) => c.memoryStores.create({ name: "n" })],
])("%s is not repeated when the service may have acted", async (_, create) => {
  const { baseURL, received } = await serve((_, response) => fail(response, 503, "api_error", SOON));
  await expect(create(createClient({ apiKey: "key", baseURL }))).rejects.toMatchObject({ name: "UnknownOutcomeError" });
  expect(received).toHaveLength(1);
});

test("secrets of a credential appear in no error and no log", async () => {
  const lines: unknown[] = [];
  const logger = { debug: (...line: unknown[]) => lines.push(line), warn: (...line: unknown[]) => lines.push(line) };
  const { baseURL } = await serve((_, response) => fail(response, 429, "rate_limit_error", SOON));
  const client = createClient({ apiKey: "canary-key", baseURL, logger });
  const auth = { type: "static_bearer", mcp_server_url: "https://mcp.example", token: "canary-token" } as const;
  const failure = await client.vaults.credentials.create("vlt_1", { auth }).catch((error: unknown) => error);
  expect(lines.length).toBeGreaterThan(3);
  expect(JSON.stringify([lines, failure, String(failure)])).not.toContain("canary");
});
