import { expect, test } from "vitest";
import { Platform } from "../support/agents.ts";

const PACKAGES = { type: "packages", apt: [], cargo: [], gem: [], go: [], npm: [], pip: [] };
const NETWORK = {
  type: "limited",
  allowed_hosts: ["api.harbour.example"],
  allow_mcp_servers: true,
  allow_package_managers: true,
};
const FULL = {
  description: "Charts",
  config: { type: "cloud", networking: NETWORK, packages: { apt: ["graphviz"], pip: ["polars==1.9.0"] } },
  metadata: { stage: "test", owner: "pier-1" },
};
const STORED = {
  type: "cloud",
  networking: NETWORK,
  packages: { ...PACKAGES, apt: ["graphviz"], pip: ["polars==1.9.0"] },
};
const cloud = (parts: object) => ({ config: { type: "cloud", ...parts } });

async function harbour(body: object = FULL) {
  const platform = await Platform.start();
  const environment = await platform.environment(body);
  await platform.advance(1000);
  const path = `/v1/environments/${environment.id}`;
  return { platform, environment, path, update: (change: object) => platform.post(path, change) };
}

test.for([
  ["no part", cloud({}), STORED],
  ["a limited network of nothing", cloud({ networking: { type: "limited" } }), STORED],
  [
    "other hosts",
    cloud({ networking: { type: "limited", allowed_hosts: ["*.tides.example"] } }),
    { ...STORED, networking: { ...NETWORK, allowed_hosts: ["*.tides.example"] } },
  ],
  [
    "one switch",
    cloud({ networking: { type: "limited", allow_mcp_servers: false } }),
    { ...STORED, networking: { ...NETWORK, allow_mcp_servers: false } },
  ],
  [
    "hosts of null",
    cloud({ networking: { type: "limited", allowed_hosts: null } }),
    { ...STORED, networking: { ...NETWORK, allowed_hosts: [] } },
  ],
  [
    "an open network",
    cloud({ networking: { type: "unrestricted" } }),
    { ...STORED, networking: { type: "unrestricted" } },
  ],
  ["a network of null", cloud({ networking: null }), { ...STORED, networking: { type: "unrestricted" } }],
  [
    "the packages of one manager",
    cloud({ packages: { pip: ["duckdb"] } }),
    { ...STORED, packages: { ...STORED.packages, pip: ["duckdb"] } },
  ],
  [
    "the packages of one manager emptied",
    cloud({ packages: { apt: null } }),
    { ...STORED, packages: { ...STORED.packages, apt: [] } },
  ],
  ["packages of null", cloud({ packages: null }), { ...STORED, packages: PACKAGES }],
  ["a configuration of null", { config: null }, STORED],
] as const)("a configuration changes by what is sent: %s", async ([, body, config]) => {
  const { update } = await harbour();
  expect((await update(body)).config).toEqual(config);
});

test("from an open to a limited network, what is not sent takes its default", async () => {
  const { update } = await harbour({});
  const { config } = await update(cloud({ networking: { type: "limited", allowed_hosts: ["api.harbour.example"] } }));
  expect(config.networking).toEqual({
    type: "limited",
    allowed_hosts: ["api.harbour.example"],
    allow_mcp_servers: false,
    allow_package_managers: false,
  });
});

test("names, descriptions and metadata follow their own rules", async () => {
  const { environment, update } = await harbour();
  expect(await update({ name: null, scope: null })).toEqual(environment);
  expect((await update({ description: "" })).description).toBe("");
  expect((await update({ description: null })).description).toBeNull();
  expect((await update({ name: "quay" })).name).toBe("quay");
  expect((await update({ metadata: { stage: "", berth: "4" } })).metadata).toEqual({ owner: "pier-1", berth: "4" });
  expect((await update({ metadata: { owner: null } })).metadata).toEqual({ berth: "4" });
});

test.for([{}, { metadata: {} }, { description: "Charts" }, cloud({ packages: { apt: ["graphviz"] } })])(
  "%j changes nothing, and leaves updated_at",
  async (body) => {
    const { environment, update } = await harbour();
    expect(await update(body)).toEqual(environment);
  },
);

test("a change moves updated_at", async () => {
  const { environment, update } = await harbour();
  const { updated_at, created_at } = await update({ name: "quay" });
  expect(created_at).toBe(environment.created_at);
  expect(Date.parse(updated_at) - Date.parse(created_at)).toBe(1000);
});

test.for([
  ["cloud", "self_hosted"],
  ["self_hosted", "cloud"],
] as const)("an environment of the kind %s never becomes %s", async ([from, to]) => {
  const { platform, environment, path } = await harbour({ config: { type: from } });
  expect(await platform.refused("POST", path, { config: { type: to } })).toMatchObject({
    status: 400,
    type: "invalid_request_error",
    code: "invalid_config_type_change",
    message: expect.stringContaining(`it is ${from}, and the request says ${to}`),
  });
  expect(await platform.get(path)).toEqual(environment);
});

test.for([
  ["a switch that the packages need", cloud({ networking: { type: "limited", allow_package_managers: false } })],
  [
    "a bad host beside a good name",
    { name: "quay", ...cloud({ networking: { type: "limited", allowed_hosts: ["a/b"] } }) },
  ],
  ["the scope of a person", { scope: "account" }],
  ["an empty name", { name: "" }],
  ["metadata of null", { metadata: null }],
  ["too much metadata", { metadata: Object.fromEntries(Array.from({ length: 15 }, (_, n) => [`k${n}`, "x"])) }],
  ["an unknown property", { version: 1 }],
] as const)("%s is a 400, and nothing changes", async ([, body]) => {
  const { platform, environment, path } = await harbour();
  expect(await platform.refused("POST", path, body)).toMatchObject({ status: 400, type: "invalid_request_error" });
  expect(await platform.get(path)).toEqual(environment);
});

test("an archived environment is readable, takes no update, and is archived once", async () => {
  const { platform, environment, path } = await harbour();
  const archived = await platform.post(`${path}/archive`);
  expect(archived).toEqual({ ...environment, updated_at: archived.archived_at, archived_at: expect.any(String) });
  await platform.advance(1000);
  expect(await platform.post(`${path}/archive`)).toEqual(archived);
  expect(await platform.get(path)).toEqual(archived);
  for (const body of [{}, { name: "quay" }, { config: { type: "self_hosted" } }]) {
    expect(await platform.refused("POST", path, body)).toMatchObject({
      status: 400,
      code: "environment_archived",
      message: "The environment is archived. (environment_archived)",
    });
  }
});

test.for([false, true])("a deleted environment is gone, archived before or not (archived: %s)", async (archive) => {
  const { platform, environment, path } = await harbour();
  if (archive) await platform.post(`${path}/archive`);
  expect(await platform.ok("DELETE", path)).toEqual({ id: environment.id, type: "environment_deleted" });
  for (const [method, end] of [
    ["GET", ""],
    ["POST", "/archive"],
    ["DELETE", ""],
  ] as const) {
    expect(await platform.refused(method, path + end)).toMatchObject({ status: 404, type: "not_found_error" });
  }
});
