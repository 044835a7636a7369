import type { CreateSessionRequest } from "@managed-agents/types";
import { expect } from "vitest";
import { verifies } from "../src/verifies.ts";
import type { World } from "../src/world.ts";

type ResourceParams = NonNullable<CreateSessionRequest["resources"]>;

const TOKEN = "ghp_canaryContractTests";
const FILE = { type: "file", file_id: "file_uploaded", mount_path: "/orders.csv" } as const;
const REPOSITORY = {
  type: "github_repository",
  url: "https://github.com/acme-example/shop",
  authorization_token: TOKEN,
} as const;
const STORE = { type: "memory_store", memory_store_id: "memstore_1" } as const;

const withResources = (world: World, ...resources: ResourceParams) => world.create("plain", { resources });

const idOf = (resource: object) => ("id" in resource ? String(resource.id) : "");

const createRefused = ({ api }: World, body: object, status = 400) =>
  api.refused("sessions.create", { body: { agent: "agent_1", environment_id: "env_1", ...body } }, status);

/** The only resource of a session made with it. */
async function attach(world: World, resource: ResourceParams[number]) {
  const { id, resources } = await withResources(world, resource);
  const [attached] = resources;
  if (!attached) throw new Error("the session has no resource");
  return { session_id: id, resource_id: idOf(attached), attached };
}

for (const [given, mounted] of [
  ["/orders.csv", "/mnt/session/uploads/orders.csv"],
  ["/a/b/orders.csv", "/mnt/session/uploads/a/b/orders.csv"],
] as const) {
  verifies("resource.file", `mounts ${given} under the uploads`, async (world) => {
    const { attached } = await attach(world, { ...FILE, mount_path: given });
    expect(attached).toMatchObject({ type: "file", id: expect.stringMatching(/^sesrsc_/), mount_path: mounted });
    expect(attached).toHaveProperty("file_id", expect.stringMatching(/^file_/));
    expect(attached).not.toHaveProperty("file_id", FILE.file_id);
  });
}

verifies("resource.file", "mounts a file without a path under its id", async (world) => {
  for (const mount_path of [undefined, null]) {
    const { attached } = await attach(world, {
      type: "file",
      file_id: "file_uploaded",
      ...(mount_path === null ? { mount_path } : {}),
    });
    const { mount_path: mounted, file_id } = attached as { mount_path: string; file_id: string };
    expect([`/mnt/session/uploads/${file_id}`, "/mnt/session/uploads/file_uploaded"]).toContain(mounted);
  }
});

verifies("resource.repository", "mounts a repository by its name and hides its token", async (world) => {
  const { session_id, resource_id, attached } = await attach(world, REPOSITORY);
  expect(attached).toMatchObject({ type: "github_repository", url: REPOSITORY.url, mount_path: "/workspace/shop" });
  const path = { session_id, resource_id };
  const answers = [
    await world.api.call("sessions.retrieve", { path }),
    await world.api.call("sessions.resources.list", { path }),
    await world.api.call("sessions.resources.retrieve", { path }),
    await world.api.call("sessions.resources.update", { path, body: { authorization_token: `${TOKEN}2` } }),
    await world.api.call("sessions.list"),
    await world.api.call("sessions.archive", { path }),
  ];
  for (const { status, received } of answers) {
    expect(status).toBe(200);
    expect(received).not.toContain(TOKEN);
    expect(received).not.toContain("authorization_token");
  }
});

verifies("resource.repository", "keeps what to check out and where", async (world) => {
  const checkout = { type: "commit", sha: "3f9a1c7d5e2b8f60417a9d3c6b5e8f1024d7c9ab" } as const;
  const { attached } = await attach(world, { ...REPOSITORY, mount_path: "/workspace/release", checkout });
  expect(attached).toMatchObject({ mount_path: "/workspace/release", checkout });
});

verifies("resource.repository", "never repeats a refused token", async (world) => {
  const body = { resources: [{ ...REPOSITORY, url: "ftp://example.com/x" }] };
  expect((await createRefused(world, body)).message).not.toContain(TOKEN);
  const long = { resources: [{ ...REPOSITORY, authorization_token: TOKEN.repeat(300) }] };
  expect((await createRefused(world, long)).message).not.toContain(TOKEN);
});

verifies("resource.memory", "mounts a memory store with the default access", async (world) => {
  const { attached } = await attach(world, STORE);
  expect(attached).toMatchObject({
    ...STORE,
    access: "read_write",
    description: expect.any(String),
    name: expect.any(String),
    mount_path: expect.stringMatching(/^\/mnt\/memory\/[a-z0-9-_]+$/),
  });
  const readOnly = await attach(world, { ...STORE, access: "read_only", instructions: "Read it first." });
  expect(readOnly.attached).toMatchObject({ access: "read_only", instructions: "Read it first." });
});

verifies("resource.same", "shows the same objects everywhere", async (world) => {
  const { id, resources } = await withResources(world, FILE, REPOSITORY, STORE);
  expect(resources.map(({ type }) => type)).toEqual(["file", "github_repository", "memory_store"]);
  const list = await world.api.ok("sessions.resources.list", { path: { session_id: id } });
  expect(list.data).toEqual(resources);
  for (const resource of resources) {
    if (resource.type === "memory_store" || !("id" in resource)) continue;
    const path = { session_id: id, resource_id: String(resource.id) };
    expect(await world.api.ok("sessions.resources.retrieve", { path })).toEqual(resource);
  }
});

verifies("resource.add", "adds a file, and nothing else", async (world) => {
  const { id } = await world.create();
  const path = { session_id: id };
  const added = await world.api.ok("sessions.resources.add", { path, body: FILE });
  expect(added).toMatchObject({ type: "file", mount_path: "/mnt/session/uploads/orders.csv" });
  expect((await world.session(id)).resources).toEqual([added]);
  for (const body of [
    REPOSITORY,
    STORE,
    { type: "disk" },
    { file_id: "file_1" },
    { type: "file" },
    { ...FILE, extra: 1 },
  ]) {
    await world.api.refused("sessions.resources.add", { path, body });
  }
  expect((await world.session(id)).resources).toEqual([added]);
});

verifies("resource.rotate", "rotates a repository's token alone", async (world) => {
  const { id, resources } = await withResources(world, FILE, REPOSITORY);
  const [file, repository] = resources.map(idOf);
  const rotate = (resource_id = "") => ({
    path: { session_id: id, resource_id },
    body: { authorization_token: "ghp_2" },
  });
  await world.advance(1_000);
  const rotated = await world.api.ok("sessions.resources.update", rotate(repository));
  expect(rotated).toMatchObject({ id: repository, type: "github_repository" });
  await world.api.refused("sessions.resources.update", rotate(file));
  for (const body of [
    { authorization_token: "" },
    { authorization_token: "x".repeat(4_097) },
    {},
    { authorization_token: "a", url: "b" },
  ]) {
    await world.api.refused("sessions.resources.update", {
      path: { session_id: id, resource_id: repository ?? "" },
      body,
    });
  }
});

verifies("resource.delete", "deletes a file alone", async (world) => {
  const { id, resources } = await withResources(world, FILE, REPOSITORY, STORE);
  const [file, repository] = resources.map(idOf);
  const at = (resource_id = "") => ({ path: { session_id: id, resource_id } });
  expect(await world.api.ok("sessions.resources.delete", at(file))).toEqual({
    id: file,
    type: "session_resource_deleted",
  });
  await world.api.refused("sessions.resources.retrieve", at(file), 404);
  await world.api.refused("sessions.resources.delete", at(file), 404);
  await world.api.refused("sessions.resources.delete", at(repository));
  expect((await world.session(id)).resources.map(({ type }) => type)).toEqual(["github_repository", "memory_store"]);
});

for (const url of [
  "https://github.com/acme-example",
  "https://github.com/acme-example/shop.git",
  "https://gitlab.com/acme-example/shop",
  "http://github.com/acme-example/shop",
  "git@github.com:acme-example/shop",
  "https://github.com/acme-example/shop/tree/main",
  "https://user:pass@github.com/acme-example/shop",
  "",
]) {
  verifies("resource.limits", `refuses the repository ${url || "without an address"}`, async (world) => {
    expect((await createRefused(world, { resources: [{ ...REPOSITORY, url }] })).message).toContain("url");
  });
}

for (const mount_path of ["../orders.csv", "/a/../../orders.csv", "/", "", `/${"x".repeat(4_096)}`]) {
  verifies(
    "resource.limits",
    `refuses the mount path ${mount_path.slice(0, 20) || "of no characters"}`,
    async (world) => {
      const { id } = await world.create();
      const body = { ...FILE, mount_path };
      const refusal = await world.api.refused("sessions.resources.add", { path: { session_id: id }, body });
      expect(refusal.message).toMatch(/mount[_ ]path/);
    },
  );
}

verifies("resource.limits", "counts files over create and add", async (world) => {
  const files = Array.from({ length: 500 }, (_, index) => ({ type: "file", file_id: `file_${index}` }) as const);
  const { id } = await withResources(world, ...files);
  await world.api.refused("sessions.resources.add", {
    path: { session_id: id },
    body: { ...FILE, mount_path: "/one-more" },
  });
});

verifies("resource.self-hosted", "takes memory stores alone on a self-hosted environment", async (world) => {
  const environment_id = "env_self_hosted";
  for (const resource of [FILE, REPOSITORY]) await createRefused(world, { environment_id, resources: [resource] });
  const { id, resources } = await world.create("plain", { environment_id, resources: [STORE] });
  expect(resources).toHaveLength(1);
  await world.api.refused("sessions.resources.add", { path: { session_id: id }, body: FILE });
});

verifies("resource.pages", "lists all on one page, or pages on demand", async (world) => {
  const files = Array.from({ length: 5 }, (_, index) => ({ type: "file", file_id: `file_${index}` }) as const);
  const { id, resources } = await withResources(world, ...files);
  const path = { session_id: id };
  const all = await world.api.ok("sessions.resources.list", { path });
  expect(all).toEqual({ data: resources, next_page: null });
  const seen: unknown[] = [];
  let page: string | null = null;
  do {
    const query: Record<string, string | number> = page === null ? { limit: 2 } : { limit: 2, page };
    const list = await world.api.ok("sessions.resources.list", { path, query });
    seen.push(...list.data);
    page = list.next_page ?? null;
  } while (page !== null);
  expect(seen).toEqual(resources);
  for (const query of ["limit=0", "limit=1001", "limit=x", "page=nonsense"]) {
    await world.api.refused("sessions.resources.list", { path, query });
  }
});

verifies("path.unknown", "answers 404 for a resource of another session", async (world) => {
  const { resource_id } = await attach(world, FILE);
  const { id: session_id } = await world.create();
  await world.api.refused("sessions.resources.retrieve", { path: { session_id, resource_id } }, 404);
  await world.api.refused("sessions.resources.delete", { path: { session_id, resource_id } }, 404);
});
