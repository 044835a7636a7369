import { AGENT, collect, ENVIRONMENT, endsTurn, message, PROFILES } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { liveStream } from "../src/live-stream.ts";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

const WITH_MESSAGE = { agent: AGENT, environment_id: ENVIRONMENT, initial_events: [message("One"), message("Two")] };

describe.each(OFFICIAL_SDKS)("initial events through SDK $version", ({ connect }) => {
  test("the session runs at once, and its answer does not repeat the events", async () => {
    const client = connect(await startMock({ clock: "manual" }));
    const created = await client.beta.sessions.create(WITH_MESSAGE);
    expect(created).toMatchObject({ status: "running" });
    expect(created).not.toHaveProperty("initial_events");
  });

  test("they are the first of the history, in order", async () => {
    const client = connect(await startMock({ clock: "manual" }));
    const { id } = await client.beta.sessions.create(WITH_MESSAGE);
    const [first, second] = await collect(client.beta.sessions.events.list(id));
    expect([first, second]).toMatchObject([message("One"), message("Two")]);
  });

  test.each(PROFILES)("a stream that is opened next gives the whole turn, profile %s", async (profile) => {
    const mock = await startMock({ clock: "manual", profile });
    const client = connect(mock);
    const { id } = await client.beta.sessions.create(WITH_MESSAGE);
    const live = liveStream(await client.beta.sessions.events.stream(id));
    await mock.clock.advance(10_000);
    const types = (await live.until(endsTurn)).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["session.status_running", "user.message", "agent.message"]));
    await live.close();
  });

  test("an event that only a running session takes refuses the whole request", async () => {
    const client = connect(await startMock({ empty: true }));
    const initial_events = [message("One"), { type: "user.interrupt" } as never];
    await expect(client.beta.sessions.create({ ...WITH_MESSAGE, initial_events })).rejects.toMatchObject({
      status: 400,
    });
    expect(await collect(client.beta.sessions.list())).toEqual([]);
  });
});
