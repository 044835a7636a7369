import type Anthropic from "@anthropic-ai/sdk";
import { collect, ENVIRONMENT, message } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { CURRENT_SDK, OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

const AGENT = "agent_011CZkListsOfSessions0001";

/** Seven sessions of one agent, one second apart, oldest first. */
async function sevenSessions(connect: (typeof CURRENT_SDK)["connect"]) {
  const mock = await startMock({ clock: "manual" });
  const client = connect(mock);
  const ids: string[] = [];
  for (let ordinal = 0; ordinal < 7; ordinal += 1) {
    const { id } = await client.beta.sessions.create({ agent: AGENT, environment_id: ENVIRONMENT });
    ids.push(id);
    await mock.clock.advance(1_000);
  }
  return { mock, client, ids };
}

const idsOf = async (pages: AsyncIterable<{ id: string }>) => (await collect(pages)).map(({ id }) => id);
const list = (client: Anthropic, query: Anthropic.Beta.SessionListParams) =>
  client.beta.sessions.list({ agent_id: AGENT, ...query });

describe.each(OFFICIAL_SDKS)("lists of sessions through SDK $version", ({ connect }) => {
  test("for await reads every page, newest first", async () => {
    const { client, ids } = await sevenSessions(connect);
    expect(await idsOf(list(client, { limit: 3 }))).toEqual(ids.toReversed());
  });

  test("pages hold what was asked for, and the last one has no successor", async () => {
    const { client } = await sevenSessions(connect);
    const sizes: number[] = [];
    const first = await list(client, { limit: 3 });
    for await (const page of first.iterPages()) sizes.push(page.data.length);
    expect(sizes).toEqual([3, 3, 1]);
  });

  test("order asc turns the list over", async () => {
    const { client, ids } = await sevenSessions(connect);
    expect(await idsOf(list(client, { order: "asc", limit: 2 }))).toEqual(ids);
  });

  test("created_at filters include or exclude their own instant", async () => {
    const { client, ids } = await sevenSessions(connect);
    const { created_at: third } = await client.beta.sessions.retrieve(ids[2] ?? "");
    expect(await idsOf(list(client, { "created_at[gte]": third, order: "asc" }))).toEqual(ids.slice(2));
    expect(await idsOf(list(client, { "created_at[gt]": third, order: "asc" }))).toEqual(ids.slice(3));
    expect(await idsOf(list(client, { "created_at[lte]": third, order: "asc" }))).toEqual(ids.slice(0, 3));
    expect(await idsOf(list(client, { "created_at[lt]": third, order: "asc" }))).toEqual(ids.slice(0, 2));
  });

  test("statuses match any of those named", async () => {
    const { client, ids } = await sevenSessions(connect);
    await client.beta.sessions.events.send(ids[0] ?? "", { events: [message("Hello")] });
    expect(await idsOf(list(client, { statuses: ["running"] }))).toEqual(ids.slice(0, 1));
    expect(await idsOf(list(client, { statuses: ["idle", "running"], order: "asc" }))).toEqual(ids);
    expect(await idsOf(list(client, { statuses: ["terminated", "rescheduling"] }))).toEqual([]);
  });
});

test("the current SDK walks back through prev_page", async () => {
  const { client, ids } = await sevenSessions(CURRENT_SDK.connect);
  const first = await list(client, { limit: 3 });
  expect(first.prev_page).toBeNull();
  const second = await first.getNextPage();
  expect(second.data.map(({ id }) => id)).toEqual(ids.toReversed().slice(3, 6));
  const back = await list(client, { limit: 3, page: second.prev_page ?? "" });
  expect(back.data).toEqual(first.data);
});
