import { expect } from "vitest";
import { verifies } from "../src/verifies.ts";
import { type Frame, types, type World } from "../src/world.ts";

const page = ({ api }: World, session_id: string, query: string) =>
  api.ok("sessions.events.list", { path: { session_id }, query });

const idsOf = (frames: unknown) => (frames as readonly Frame[]).map(({ id }) => id);

/** A session with a history, and that history. */
async function played(world: World) {
  const { id } = await world.create("tool-allow");
  return { id, history: await world.turn(id) };
}

verifies("list-events.order", "lists by time, oldest first by default", async (world) => {
  const { id, history } = await played(world);
  const times = history.map(({ processed_at }) => processed_at ?? "");
  expect(times).toEqual(times.toSorted());
  expect(idsOf((await page(world, id, "order=asc")).data)).toEqual(idsOf(history));
  expect(idsOf((await page(world, id, "order=desc")).data)).toEqual(idsOf(history).toReversed());
});

verifies("list-events.filters", "narrows by type, in each spelling", async (world) => {
  const { id, history } = await played(world);
  const wanted = ["user.message", "session.status_idle"];
  const expected = idsOf(history.filter(({ type }) => wanted.includes(type)));
  for (const query of [
    "types[]=user.message&types[]=session.status_idle",
    "types%5B%5D=session.status_idle&types%5B%5D=user.message",
    "types=user.message&types=session.status_idle",
  ]) {
    expect(idsOf((await page(world, id, query)).data), query).toEqual(expected);
  }
  expect((await page(world, id, "types[]=agent.custom_tool_use")).data).toEqual([]);
});

verifies("list-events.filters", "narrows by time, inclusive and exclusive", async (world) => {
  const { id, history } = await played(world);
  const pivot = history[3]?.processed_at ?? "";
  for (const [operator, keeps] of [
    ["gt", (time: string) => time > pivot],
    ["gte", (time: string) => time >= pivot],
    ["lt", (time: string) => time < pivot],
    ["lte", (time: string) => time <= pivot],
  ] as const) {
    const expected = history.filter(({ processed_at }) => keeps(processed_at ?? ""));
    const list = await page(world, id, `created_at[${operator}]=${encodeURIComponent(pivot)}`);
    expect(idsOf(list.data), operator).toEqual(idsOf(expected));
  }
});

for (const order of ["asc", "desc"]) {
  verifies("list-events.pages", `walks ${order} pages without gap or overlap`, async (world) => {
    const { id, history } = await played(world);
    const seen: Frame[] = [];
    let cursor = "";
    do {
      const list = await page(world, id, `order=${order}&limit=4${cursor && `&page=${encodeURIComponent(cursor)}`}`);
      expect(list).not.toHaveProperty("prev_page");
      seen.push(...((list.data ?? []) as unknown as Frame[]));
      cursor = list.next_page ?? "";
    } while (cursor !== "");
    expect(seen).toEqual(order === "asc" ? history : history.toReversed());
  });
}

verifies(["list-events.pages", "list.cursor-order"], "refuses a cursor with another order", async (world) => {
  const { id } = await played(world);
  const { next_page } = await page(world, id, "order=asc&limit=2");
  const query = `order=desc&page=${encodeURIComponent(next_page ?? "")}`;
  await world.api.refused("sessions.events.list", { path: { session_id: id }, query });
});

verifies("list-events.pages", "continues into events that came after the first page", async (world) => {
  const { id, history } = await played(world);
  const first = await page(world, id, `limit=${history.length - 1}`);
  await world.turn(id, "More");
  const rest = await page(world, id, `limit=1000&page=${encodeURIComponent(first.next_page ?? "")}`);
  expect(idsOf(rest.data)).toEqual(idsOf((await world.history(id)).slice(history.length - 1)));
});

for (const query of [
  "types[]=session.invented",
  "types[]=event_delta",
  "types=__proto__",
  "order=up",
  "limit=0",
  "limit=x",
  "page=nonsense",
  "created_at[gt]=now",
]) {
  verifies(["list-events.filters", "list.bad-query"], `refuses ${query}`, async (world) => {
    const { id } = await world.create();
    const { message } = await world.api.refused("sessions.events.list", { path: { session_id: id }, query });
    expect(message).toContain(query.split(/[=[]/)[0]);
  });
}

verifies("list-events.no-previews", "keeps previews out of the history", async (world) => {
  const { id } = await world.create();
  const stream = await world.stream(id, { query: "event_deltas[]=agent.message&event_deltas[]=agent.thinking" });
  const history = await world.turn(id);
  await stream.until(({ type }) => type === "session.status_idle");
  expect(types(stream.frames)).toContain("event_start");
  expect(types(history).filter((type) => type.startsWith("event_"))).toEqual([]);
});
