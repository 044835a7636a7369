import { expect, test } from "vitest";
import { createClient } from "../src/index.ts";
import { json, serve } from "./support/serve.ts";

/** Three pages of two sessions, chained both ways. */
async function list() {
  const { baseURL, received } = await serve(({ url }, response) => {
    const page = Number(new URL(url, "http://x").searchParams.get("page") ?? "1");
    json(response, 200, {
      data: [{ id: `sesn_${page}a` }, { id: `sesn_${page}b` }],
      next_page: page < 3 ? String(page + 1) : null,
      prev_page: page > 1 ? String(page - 1) : null,
    });
  });
  return { client: createClient({ apiKey: "key", baseURL }), received };
}

test("iterating a list goes through every page", async () => {
  const { client } = await list();
  const ids: string[] = [];
  for await (const { id } of client.sessions.list()) ids.push(id);
  expect(ids).toEqual(["sesn_1a", "sesn_1b", "sesn_2a", "sesn_2b", "sesn_3a", "sesn_3b"]);
});

test("stopping early fetches nothing more", async () => {
  const { client, received } = await list();
  for await (const { id } of client.sessions.list()) if (id === "sesn_1b") break;
  expect(received).toHaveLength(1);
});

test("a page leads to the next and the previous page", async () => {
  const { client } = await list();
  const first = await client.sessions.list();
  expect([first.next_page, first.prev_page, first.requestId]).toEqual(["2", null, "req_test"]);
  expect(await first.previousPage()).toBeUndefined();
  const second = await first.nextPage();
  const third = await second?.nextPage();
  expect(await third?.nextPage()).toBeUndefined();
  expect((await third?.previousPage())?.data).toEqual(second?.data);
});

test("pages come one by one", async () => {
  const { client } = await list();
  const sizes: number[] = [];
  for await (const page of client.sessions.list().pages()) sizes.push(page.data.length);
  expect(sizes).toEqual([2, 2, 2]);
});

test("the query goes along with the cursor, as it was when the list was called", async () => {
  const { client, received } = await list();
  const query = { limit: 2, statuses: ["idle" as const] };
  const pages = client.sessions.list(query).pages();
  await pages.next();
  query.limit = 9;
  await pages.next();
  expect(received[1]?.url).toBe("/v1/sessions?limit=2&statuses%5B%5D=idle&page=2");
});

test.each([
  [0, 0, 1],
  [-1, 0, 1],
  [Number.NaN, 0, 1],
  [3, 3, 2],
  [100, 6, 3],
])("toArray with limit %d gives %d items from %d pages", async (limit, items, pages) => {
  const { client, received } = await list();
  expect(await client.sessions.list().toArray({ limit })).toHaveLength(items);
  expect(received).toHaveLength(pages);
});

test.each([["the same"], ["a", "b"]])("a list that leads in a circle is an error: %j", async (...cursors) => {
  let nth = 0;
  const { baseURL, received } = await serve((_, response) =>
    json(response, 200, { data: [{ id: "sesn_1" }], next_page: cursors[nth++ % cursors.length] }),
  );
  const all = createClient({ apiKey: "key", baseURL }).sessions.events.list("sesn_1").toArray({ limit: 1e9 });
  await expect(all).rejects.toMatchObject({ name: "CursorError" });
  expect(received.length).toBe(cursors.length + 1);
});
