import { expect, test } from "vitest";
import { Platform } from "../support/agents.ts";

const PACKAGES = { type: "packages", apt: [], cargo: [], gem: [], go: [], npm: [], pip: [] };
const OPEN = { type: "cloud", networking: { type: "unrestricted" }, packages: PACKAGES };
const limited = (networking: object, rest: object = {}) => ({
  type: "cloud",
  networking: { type: "limited", ...networking },
  ...rest,
});

test.for([
  ["nothing said of it", {}],
  ["a null configuration", { config: null }],
  ["nothing but the type", { config: { type: "cloud" } }],
  ["null parts", { config: { type: "cloud", networking: null, packages: null } }],
  ["empty packages", { config: { type: "cloud", packages: { apt: [], pip: null } } }],
] as const)("an environment with %s is in the cloud, open and empty", async ([, body]) => {
  const platform = await Platform.start({ now: "2026-11-03T08:16:10Z" });
  const environment = await platform.environment(body);
  expect(environment).toEqual({
    id: expect.stringMatching(/^env_011C/),
    type: "environment",
    name: "harbour",
    description: null,
    config: OPEN,
    scope: "organization",
    metadata: {},
    created_at: expect.stringContaining("2026-11-03T08:16:10"),
    updated_at: environment.created_at,
    archived_at: null,
  });
  expect(await platform.get(`/v1/environments/${environment.id}`)).toEqual(environment);
});

test("a limited network and packages are shown whole", async () => {
  const platform = await Platform.start();
  const environment = await platform.environment({
    description: "Spreadsheets and charts",
    config: limited(
      { allowed_hosts: ["api.harbour.example", "*.weather.example", "10.0.0.1"], allow_package_managers: true },
      { packages: { pip: ["polars==1.9.0"], apt: ["graphviz"] } },
    ),
    metadata: { stage: "test" },
    scope: "organization",
  });
  expect(environment).toMatchObject({
    description: "Spreadsheets and charts",
    config: {
      type: "cloud",
      networking: {
        type: "limited",
        allowed_hosts: ["api.harbour.example", "*.weather.example", "10.0.0.1"],
        allow_package_managers: true,
        allow_mcp_servers: false,
      },
      packages: { ...PACKAGES, apt: ["graphviz"], pip: ["polars==1.9.0"] },
    },
    metadata: { stage: "test" },
  });
});

test("a self-hosted environment has nothing but its kind, and a name can be taken twice", async () => {
  const platform = await Platform.start();
  const [first, second] = [
    await platform.environment({ config: { type: "self_hosted" } }),
    await platform.environment({ config: { type: "self_hosted" } }),
  ];
  expect(first.config).toEqual({ type: "self_hosted" });
  expect(second.name).toBe(first.name);
  expect(second.id).not.toBe(first.id);
});

test.for([
  ["no name", { name: undefined }, "name"],
  ["an empty name", { name: "" }, "name"],
  ["a null name", { name: null }, "name"],
  ["a name of 257 characters", { name: "x".repeat(257) }, "name"],
  ["a description of 1025 characters", { description: "x".repeat(1025) }, "description"],
  ["another kind", { config: { type: "moon" } }, "type"],
  ["a network on one's own sandboxes", { config: { type: "self_hosted", networking: null } }, "networking"],
  ["a scheme in a host", { config: limited({ allowed_hosts: ["https://a.example"] }) }, "allowed_hosts[0]"],
  ["a port in a host", { config: limited({ allowed_hosts: ["ok.example", "a.example:80"] }) }, "allowed_hosts[1]"],
  ["a path in a host", { config: limited({ allowed_hosts: ["a.example/x"] }) }, "allowed_hosts[0]"],
  ["a star inside a host", { config: limited({ allowed_hosts: ["a.*.example"] }) }, "allowed_hosts[0]"],
  ["a star alone", { config: limited({ allowed_hosts: ["*"] }) }, "allowed_hosts[0]"],
  ["an empty host", { config: limited({ allowed_hosts: [""] }) }, "allowed_hosts[0]"],
  ["a host of 254 characters", { config: limited({ allowed_hosts: ["x".repeat(254)] }) }, "allowed_hosts[0]"],
  [
    "packages that no manager may load",
    { config: limited({}, { packages: { npm: ["left-pad@1.3.0"] } }) },
    "config.networking.allow_package_managers: expected true where packages are given",
  ],
  ["the scope of a person", { scope: "account" }, 'scope: expected "organization"'],
  ["an unknown property", { colour: "red" }, "colour"],
  [
    "17 pairs of metadata",
    { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, "x"])) },
    "metadata",
  ],
] as const)("%s is a 400, and nothing is created", async ([, body, text]) => {
  const platform = await Platform.start();
  const before = await platform.get("/v1/environments");
  expect(await platform.refused("POST", "/v1/environments", { name: "harbour", ...body })).toMatchObject({
    status: 400,
    type: "invalid_request_error",
    message: expect.stringContaining(text),
  });
  expect(await platform.get("/v1/environments")).toEqual(before);
});

test.for([1, 2, 1000])(
  "environments are listed newest first by pages of %i, archived ones on request",
  async (limit) => {
    const platform = await Platform.start();
    const known = (await platform.get("/v1/environments")).data.map(({ id }: { id: string }) => id);
    const ids: string[] = [];
    for (let index = 0; index < 4; index++) ids.unshift((await platform.environment({ name: `env ${index}` })).id);
    await platform.post(`/v1/environments/${ids[1]}/archive`);
    await platform.ok("DELETE", `/v1/environments/${ids[3]}`);
    const walk = async (query: string) => {
      const seen: string[] = [];
      let page = "";
      do {
        const { data, next_page } = await platform.get(`/v1/environments?limit=${limit}${query}${page}`);
        seen.push(...data.map(({ id }: { id: string }) => id));
        page = next_page === null ? "" : `&page=${next_page}`;
      } while (page !== "");
      return seen;
    };
    expect(await walk("")).toEqual([ids[0], ids[2], ...known]);
    expect(await walk("&include_archived=true")).toEqual([ids[0], ids[1], ids[2], ...known]);
  },
);

test.for([
  "/v1/environments?limit=0",
  "/v1/environments?limit=1001",
  "/v1/environments?page=nonsense",
  "/v1/environments?created_at[gte]=2026-11-18T09:00:00Z",
])("%s is a 400", async (path) => {
  const platform = await Platform.start();
  expect(await platform.refused("GET", path)).toMatchObject({ status: 400 });
});

test.for([
  ["GET", "/v1/environments/env_nowhere"],
  ["POST", "/v1/environments/env_nowhere"],
  ["DELETE", "/v1/environments/env_nowhere"],
  ["POST", "/v1/environments/env_nowhere/archive"],
] as const)("%s %s of an environment that nobody made is a 404 with a hint", async ([method, path]) => {
  const platform = await Platform.start();
  const body = method === "POST" && !path.endsWith("archive") ? {} : undefined;
  expect(await platform.refused(method, path, body)).toMatchObject({
    status: 404,
    type: "not_found_error",
    message: 'Environment "env_nowhere" not found.',
    hint: expect.stringMatching(/POST \/v1\/environments.*catalog.*a session names/),
  });
});

test.for(["env_011CLDqfRarmD6tCPtg7DR3M", "env_011C8xRtYpLmNq3KsWvZbHdG", "env_011CZkZ9X2dpNyB7HsEFoRfW"])(
  "the documented environment %s is there, also when strict",
  async (id) => {
    const platform = await Platform.start({ strict: true, empty: false });
    const environment = await platform.get(`/v1/environments/${id}`);
    expect((await platform.get("/v1/environments")).data).toContainEqual(environment);
  },
);

test("no error repeats a host that is refused, since an address can hold a token", async () => {
  const platform = await Platform.start();
  for (const host of ["https://user:tok-canary@shop.example", "shop.example/?key=tok-canary"]) {
    const { message } = await platform.refused("POST", "/v1/environments", {
      name: "harbour",
      config: limited({ allowed_hosts: [host] }),
    });
    expect(message).toContain("allowed_hosts[0]");
    expect(message).not.toContain("canary");
  }
});
