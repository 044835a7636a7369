import type { Session } from "@managed-agents/types";
import { expect } from "vitest";
import { bringTo } from "../src/states.ts";
import { verifies } from "../src/verifies.ts";
import type { World } from "../src/world.ts";

/** A world with this many more sessions, a second apart, oldest first. */
async function populate(world: World, size: number): Promise<readonly Session[]> {
  const sessions: Session[] = [];
  for (let index = 0; index < size; index += 1) {
    await world.advance(1_000);
    sessions.push(await world.create("plain", { agent: "agent_listed", title: `Session ${index}` }));
  }
  return sessions;
}

const MINE = "agent_id=agent_listed";

const page = ({ api }: World, query: string) => api.ok("sessions.list", { query: `${MINE}&${query}` });

const idsOf = (list: { data?: readonly Session[] }) => list.data?.map(({ id }) => id);

verifies("list.order", "lists by creation, newest first by default", async (world) => {
  const ids = (await populate(world, 3)).map(({ id }) => id);
  expect(idsOf(await page(world, "order=asc"))).toEqual(ids);
  expect(idsOf(await page(world, "order=desc"))).toEqual(ids.toReversed());
  expect(idsOf(await page(world, "limit=100"))).toEqual(ids.toReversed());
});

for (const order of ["asc", "desc"]) {
  verifies("list.pages", `walks ${order} pages forth and back`, async (world) => {
    const all = (await populate(world, 7)).map(({ id }) => id);
    const expected = order === "asc" ? all : all.toReversed();
    const forth: (readonly string[] | undefined)[] = [];
    let list = await page(world, `order=${order}&limit=3`);
    expect(list.prev_page).toBeNull();
    for (forth.push(idsOf(list)); list.next_page; forth.push(idsOf(list))) {
      list = await page(world, `order=${order}&limit=3&page=${encodeURIComponent(list.next_page)}`);
    }
    expect(forth).toEqual([expected.slice(0, 3), expected.slice(3, 6), expected.slice(6)]);
    const back = [idsOf(list)];
    for (; list.prev_page; back.unshift(idsOf(list))) {
      list = await page(world, `order=${order}&limit=3&page=${encodeURIComponent(list.prev_page)}`);
    }
    expect(back.flat()).toEqual(expected);
    expect(list.prev_page).toBeNull();
  });
}

verifies("list.pages", "keeps its place while sessions come and go", async (world) => {
  const all = (await populate(world, 5)).map(({ id }) => id);
  const first = await page(world, "limit=2");
  await populate(world, 1);
  await world.api.ok("sessions.delete", { path: { session_id: all[3] ?? "" } });
  const second = await page(world, `limit=2&page=${first.next_page}`);
  expect([idsOf(first), idsOf(second)]).toEqual([
    [all[4], all[3]],
    [all[2], all[1]],
  ]);
});

verifies("list.pages", "has no further page behind a full last one", async (world) => {
  await populate(world, 4);
  const first = await page(world, "limit=2");
  expect((await page(world, `limit=2&page=${first.next_page}`)).next_page).toBeNull();
  expect(await page(world, "limit=4")).toMatchObject({ next_page: null, prev_page: null });
});

verifies("list.cursor-order", "refuses a cursor with another order, and needs none beside it", async (world) => {
  const all = (await populate(world, 3)).map(({ id }) => id);
  const ascending = await page(world, "order=asc&limit=1");
  const { message } = await world.api.refused("sessions.list", { query: `order=desc&page=${ascending.next_page}` });
  expect(message).toMatch(/page|cursor/);
  expect(idsOf(await page(world, `limit=1&page=${ascending.next_page}`))).toEqual([all[1]]);
});

verifies("list.cursor-window", "refuses a window that leaves the cursor's place out", async (world) => {
  const sessions = await populate(world, 4);
  const { next_page } = await page(world, "order=asc&limit=2");
  const newest = encodeURIComponent(sessions[3]?.created_at ?? "");
  const query = `${MINE}&order=asc&page=${next_page}&created_at[gte]=${newest}`;
  await world.api.refused("sessions.list", { query });
  const oldest = encodeURIComponent(sessions[0]?.created_at ?? "");
  const wider = await page(world, `order=asc&page=${next_page}&created_at[gte]=${oldest}`);
  expect(idsOf(wider)).toEqual(sessions.slice(2).map(({ id }) => id));
});

verifies("list.cursor-filters", "lets limit and filters change between pages", async (world) => {
  const all = (await populate(world, 5)).map(({ id }) => id);
  const { next_page } = await page(world, "order=asc&limit=1");
  expect(idsOf(await page(world, `order=asc&limit=3&statuses[]=idle&page=${next_page}`))).toEqual(all.slice(1, 4));
});

verifies("list.filters", "narrows by creation time, inclusive and exclusive", async (world) => {
  const sessions = await populate(world, 4);
  const [a, b, c, d] = sessions.map(({ id }) => id);
  const at = (index: number) => encodeURIComponent(sessions[index]?.created_at ?? "");
  expect(idsOf(await page(world, `order=asc&created_at[gt]=${at(1)}`))).toEqual([c, d]);
  expect(idsOf(await page(world, `order=asc&created_at[gte]=${at(1)}`))).toEqual([b, c, d]);
  expect(idsOf(await page(world, `order=asc&created_at[lt]=${at(2)}`))).toEqual([a, b]);
  expect(idsOf(await page(world, `order=asc&created_at%5Blte%5D=${at(2)}`))).toEqual([a, b, c]);
  expect(idsOf(await page(world, `order=asc&created_at[gt]=${at(0)}&created_at[lt]=${at(3)}`))).toEqual([b, c]);
});

verifies("list.filters", "reads a time with another offset as the same instant", async (world) => {
  const [first, second] = await populate(world, 2);
  const instant = new Date(second?.created_at ?? "").getTime();
  const shifted = `${new Date(instant + 7_200_000).toISOString().replace("Z", "")}+02:00`;
  expect(idsOf(await page(world, `created_at[lt]=${encodeURIComponent(shifted)}`))).toEqual([first?.id]);
});

verifies("list.filters", "narrows by agent and version", async (world) => {
  const [listed] = await populate(world, 1);
  await world.create("plain", { agent: "agent_other" });
  expect(idsOf(await page(world, "limit=100"))).toEqual([listed?.id]);
  expect(idsOf(await page(world, `agent_version=${listed?.agent.version}`))).toEqual([listed?.id]);
  expect(idsOf(await page(world, "agent_version=999"))).toEqual([]);
  expect((await world.api.ok("sessions.list", { query: "agent_version=999" })).data).not.toEqual([]);
});

verifies("list.filters", "narrows by memory store and by deployment", async (world) => {
  const store = { type: "memory_store", memory_store_id: "memstore_listed" } as const;
  const { id } = await world.create("plain", { resources: [store] });
  await world.create();
  expect(idsOf(await world.api.ok("sessions.list", { query: "memory_store_id=memstore_listed" }))).toEqual([id]);
  expect(idsOf(await world.api.ok("sessions.list", { query: "memory_store_id=memstore_other" }))).toEqual([]);
  expect(idsOf(await world.api.ok("sessions.list", { query: "deployment_id=depl_1" }))).toEqual([]);
});

for (const query of [
  "statuses[]=running&statuses[]=rescheduling",
  "statuses%5B%5D=running&statuses%5B%5D=rescheduling",
  "statuses=running&statuses=rescheduling",
  "status=running&status=rescheduling",
  "status=running&statuses[]=rescheduling",
]) {
  verifies("list.statuses-spellings", `reads ${query}`, async (world) => {
    const { session_id: running } = await bringTo(world, "running");
    const { session_id: idle } = await bringTo(world, "idle");
    const ids = idsOf(await world.api.ok("sessions.list", { query }));
    expect(ids).toContain(running);
    expect(ids).not.toContain(idle);
  });
}

verifies("list.statuses-spellings", "reads one status", async (world) => {
  const { session_id } = await bringTo(world, "running");
  for (const query of ["status=running", "statuses=running", "statuses[]=running"]) {
    expect(idsOf(await world.api.ok("sessions.list", { query }))).toEqual([session_id]);
  }
});

for (const [query, name] of [
  ["statuses[]=asleep", "statuses"],
  ["statuses=asleep", "statuses"],
  ["status=asleep", "status"],
  ["order=sideways", "order"],
  ["order=", "order"],
  ["limit=0", "limit"],
  ["limit=-1", "limit"],
  ["limit=ten", "limit"],
  ["limit=1.5", "limit"],
  ["limit=", "limit"],
  ["limit=1001", "limit"],
  ["limit=99999999999", "limit"],
  ["page=", "page"],
  ["page=nonsense", "page"],
  ["page=page_bm9uc2Vuc2U=", "page"],
  ["page=page_e30%3D", "page"],
  ["created_at[gt]=yesterday", "created_at"],
  ["created_at[lte]=2026-13-01T00:00:00Z", "created_at"],
  ["created_at[lt]=2026-01-01", "created_at"],
  ["include_archived=perhaps", "include_archived"],
  ["agent_version=latest", "agent_version"],
] as const) {
  verifies("list.bad-query", `refuses ${query}`, async ({ api }) => {
    expect((await api.refused("sessions.list", { query })).message).toContain(name);
  });
}
