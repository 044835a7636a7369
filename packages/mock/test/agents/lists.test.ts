import { expect, test } from "vitest";
import { Platform } from "../support/agents.ts";

/** The ids and versions of a whole list, by pages. */
async function walk(platform: Platform, path: string, limit: number): Promise<string[]> {
  const seen: string[] = [];
  let page: string | null = null;
  do {
    const cursor: string = page === null ? "" : `&page=${encodeURIComponent(page)}`;
    const answer = await platform.get(`${path}${path.includes("?") ? "&" : "?"}limit=${limit}${cursor}`);
    expect(Object.keys(answer)).toEqual(["data", "next_page"]);
    expect(answer.data.length).toBeLessThanOrEqual(limit);
    seen.push(...answer.data.map(({ id, version }: { id: string; version: number }) => `${id} ${version}`));
    page = answer.next_page;
  } while (page !== null);
  return seen;
}

async function fleet(count: number) {
  const platform = await Platform.start();
  const known = await walk(platform, "/v1/agents", 100);
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    ids.push((await platform.agent({ name: `Agent ${index}` })).id);
    await platform.advance(1000);
  }
  return { platform, known, ids };
}

test.for([1, 2, 3, 5, 100])("agents are listed newest first by pages of %i", async (limit) => {
  const { platform, known, ids } = await fleet(5);
  const expected = [...ids.toReversed().map((id) => `${id} 1`), ...known];
  expect(await walk(platform, "/v1/agents", limit)).toEqual(expected);
});

test("a page holds 20 agents unless the request says otherwise", async () => {
  const { platform } = await fleet(25);
  expect((await platform.get("/v1/agents")).data).toHaveLength(20);
});

test("a page goes on where the last one ended, though agents came since", async () => {
  const { platform, ids } = await fleet(4);
  const { data, next_page } = await platform.get("/v1/agents?limit=2");
  await platform.agent();
  const next = await platform.get(`/v1/agents?limit=2&page=${next_page}`);
  const shown = [...data, ...next.data].map(({ id }: { id: string }) => id);
  expect(shown).toEqual(ids.toReversed());
});

test("archived agents are listed on request alone", async () => {
  const { platform, ids, known } = await fleet(2);
  await platform.post(`/v1/agents/${ids[0]}/archive`);
  expect(await walk(platform, "/v1/agents", 100)).toEqual([`${ids[1]} 1`, ...known]);
  expect(await walk(platform, "/v1/agents?include_archived=false", 100)).toEqual([`${ids[1]} 1`, ...known]);
  const all = await walk(platform, "/v1/agents?include_archived=true", 100);
  expect(all).toEqual([`${ids[1]} 1`, `${ids[0]} 1`, ...known]);
});

test("filters of created_at hold for both ends, and an update does not move an agent", async () => {
  const { platform, ids } = await fleet(3);
  await platform.post(`/v1/agents/${ids[0]}`, { name: "Renamed" });
  const time = (await platform.get(`/v1/agents/${ids[1]}`)).created_at;
  const from = await walk(platform, `/v1/agents?created_at[gte]=${time}`, 100);
  expect(from).toEqual([`${ids[2]} 1`, `${ids[1]} 1`]);
  const both = `/v1/agents?created_at[gte]=${time}&created_at[lte]=${time}`;
  expect(await walk(platform, both, 100)).toEqual([`${ids[1]} 1`]);
  expect(await walk(platform, `/v1/agents?created_at[lte]=${time}`, 100)).toContain(`${ids[0]} 2`);
});

test.for([1, 2, 100])("versions are listed newest first by pages of %i, each as it was", async (limit) => {
  const platform = await Platform.start();
  const first = await platform.agent();
  const versions = [first];
  for (const system of ["One.", "Two.", "Three."]) {
    await platform.advance(1000);
    versions.unshift(await platform.post(`/v1/agents/${first.id}`, { system }));
  }
  const path = `/v1/agents/${first.id}/versions`;
  expect(await walk(platform, path, limit)).toEqual([4, 3, 2, 1].map((version) => `${first.id} ${version}`));
  expect((await platform.get(path)).data).toEqual(versions);
  expect(versions.map(({ created_at }) => created_at)).toEqual(Array(4).fill(first.created_at));
  expect(new Set(versions.map(({ updated_at }) => updated_at)).size).toBe(4);
  for (const version of versions) {
    expect(await platform.get(`/v1/agents/${first.id}?version=${version.version}`)).toEqual(version);
  }
});

test("an agent of a million versions, made elsewhere, is listed page by page", async () => {
  const platform = await Platform.start();
  await platform.session({ agent: { type: "agent", id: "agent_old", version: 1_000_000 } });
  const { data, next_page } = await platform.get("/v1/agents/agent_old/versions?limit=2");
  expect(data.map(({ version }: { version: number }) => version)).toEqual([1_000_000, 999_999]);
  const next = await platform.get(`/v1/agents/agent_old/versions?limit=1&page=${next_page}`);
  expect(next.data[0].version).toBe(999_998);
});

test("the versions of an agent whose id has a space, or letters of any script, are listed by pages", async () => {
  const platform = await Platform.start();
  for (const id of ["agent_a b", "agent_łódź"]) {
    await platform.session({ agent: { type: "agent", id, version: 3 } });
    const seen = await walk(platform, `/v1/agents/${encodeURIComponent(id)}/versions`, 1);
    expect(seen).toEqual([3, 2, 1].map((version) => `${id} ${version}`));
  }
});

test("a cursor of another list is a 400", async () => {
  const { platform, ids } = await fleet(3);
  for (const id of ids.slice(0, 2)) await platform.post(`/v1/agents/${id}`, { name: "Renamed" });
  const ofAgents = (await platform.get("/v1/agents?limit=1")).next_page;
  const ofVersions = (await platform.get(`/v1/agents/${ids[0]}/versions?limit=1`)).next_page;
  for (const path of [
    `/v1/agents?page=${ofVersions}`,
    `/v1/agents/${ids[1]}/versions?page=${ofVersions}`,
    `/v1/agents/${ids[1]}/versions?page=${ofAgents}`,
    `/v1/environments?page=${ofAgents}`,
    `/v1/sessions?page=${ofAgents}`,
    "/v1/agents?page=page_",
    "/v1/agents?page=nonsense",
  ]) {
    expect(await platform.refused("GET", path)).toMatchObject({ status: 400, message: "invalid page cursor" });
  }
});

test.for([
  "/v1/agents?limit=0",
  "/v1/agents?limit=101",
  "/v1/agents?limit=ten",
  "/v1/agents?created_at[gte]=yesterday",
  "/v1/agents?include_archived=maybe",
  "/v1/agents?colour=red",
  "/v1/agents/agent_011CZkYpogX7uDKUyvBTophP?version=0",
  "/v1/agents/agent_011CZkYpogX7uDKUyvBTophP?version=newest",
  "/v1/agents/agent_011CZkYpogX7uDKUyvBTophP/versions?limit=101",
])("%s is a 400", async (path) => {
  const platform = await Platform.start();
  expect(await platform.refused("GET", path)).toMatchObject({ status: 400, type: "invalid_request_error" });
});

test("agents too large for one answer together are listed by shorter pages", async () => {
  const platform = await Platform.start();
  const input_schema = { type: "object", properties: { text: { type: "string", description: "x".repeat(9_000_000) } } };
  const ids: string[] = [];
  for (let index = 0; index < 5; index++) {
    ids.push((await platform.agent({ tools: [{ type: "custom", name: "t", description: "d", input_schema }] })).id);
  }
  const { data, next_page } = await platform.get("/v1/agents?limit=5");
  expect(data).toHaveLength(3);
  const rest = await platform.get(`/v1/agents?limit=2&page=${next_page}`);
  expect([...data, ...rest.data].map(({ id }: { id: string }) => id)).toEqual(ids.toReversed());
});
