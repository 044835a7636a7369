import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "./support/manual-caller.ts";

const page = async (caller: ManualCaller, path: string, query: string) => (await caller.get(`${path}?${query}`)).json;

/** Every item of a list by pages of one, with something done after each page. */
async function walk(caller: ManualCaller, path: string, order: string, between: (pages: number) => Promise<unknown>) {
  const ids: string[] = [];
  let next: string | null = null;
  do {
    const cursor: string = next === null ? "" : `&page=${next}`;
    const { data, next_page } = await page(caller, path, `limit=1${order}${cursor}`);
    ids.push(...data.map(({ id }: { id: string }) => id));
    next = next_page;
    await between(ids.length);
  } while (next !== null);
  return ids;
}

/** A session at work whose queue holds three messages. */
async function busy() {
  const caller = await manualCaller();
  const id = await caller.session("plain");
  await caller.say(id, "begin");
  await caller.mock.clock.advance(0);
  for (const text of ["one", "two", "three"]) await caller.say(id, text);
  return { caller, path: `/v1/sessions/${id}/events` };
}

const idsOf = async (caller: ManualCaller, path: string) =>
  (await page(caller, path, "limit=1000")).data.map(({ id }: { id: string }) => id);

test.each([1, 2, 3, 4, 5, 6])(
  "ascending pages repeat and lose nothing when the queue is taken up after page %i",
  async (after) => {
    const { caller, path } = await busy();
    const before = await idsOf(caller, path);
    const seen = await walk(caller, path, "", async (pages) => pages === after && caller.mock.clock.advance(1500));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(before));
    expect(new Set(seen)).toEqual(new Set(await idsOf(caller, path)));
  },
);

test.each([1, 2, 3, 4, 5, 6])(
  "descending pages repeat and lose nothing of before when the queue is taken up after page %i",
  async (after) => {
    const { caller, path } = await busy();
    const before = await idsOf(caller, path);
    const seen = await walk(
      caller,
      path,
      "&order=desc",
      async (pages) => pages === after && caller.mock.clock.advance(1500),
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(new Set(seen)).toEqual(new Set(before));
  },
);

test("descending pages do not skip what arrives and is taken up at once", async () => {
  const { caller, path } = await busy();
  const before = await idsOf(caller, path);
  const seen = await walk(caller, path, "&order=desc", () => caller.mock.clock.advance(100));
  expect(new Set(seen)).toEqual(new Set(before));
});

test.each([1, 2, 3])("pages of resources go on behind one that was deleted after page %i", async (after) => {
  const caller = await manualCaller();
  const files = ["a", "b", "c", "d", "e"].map((name) => ({ type: "file", file_id: `file_${name}` }));
  const id = await caller.session("plain", { resources: files });
  const path = `/v1/sessions/${id}/resources`;
  const all = await idsOf(caller, path);
  const seen = await walk(caller, path, "", async (pages) => {
    if (pages !== after) return;
    for (const gone of all.slice(0, after)) await caller.call("DELETE", `${path}/${gone}`);
    await caller.post(path, { type: "file", file_id: "file_new" });
  });
  expect(seen.slice(0, 5)).toEqual(all);
  expect(seen).toHaveLength(6);
});
