import type Anthropic from "@anthropic-ai/sdk";
import { collect, message, sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

const EVENT_ID = expect.stringMatching(/^sevt_/);

const history = async (client: Anthropic, id: string) => collect(client.beta.sessions.events.list(id));

describe.each(OFFICIAL_SDKS)("client events through SDK $version", ({ connect }) => {
  test("user.message is answered with its id, queued", async () => {
    const client = connect(await startMock({ clock: "manual" }));
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const { data } = await client.beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
    expect(data).toEqual([{ ...message("Where is order 1187?"), id: EVENT_ID, processed_at: null }]);
  });

  test("an interrupt and a message in one request are answered in their order", async () => {
    const client = connect(await startMock({ clock: "manual" }));
    const { id } = await client.beta.sessions.create(sessionWith("long"));
    await client.beta.sessions.events.send(id, { events: [message("Begin")] });
    const { data } = await client.beta.sessions.events.send(id, {
      events: [{ type: "user.interrupt" }, message("Do this instead")],
    });
    expect(data?.map(({ type }) => type)).toEqual(["user.interrupt", "user.message"]);
    expect(new Set(data?.map((event) => event.id)).size).toBe(2);
  });

  test("user.define_outcome gets an outcome id and is taken up at once", async () => {
    const client = connect(await startMock({ clock: "manual" }));
    const { id } = await client.beta.sessions.create(sessionWith("outcome"));
    const { data } = await client.beta.sessions.events.send(id, {
      events: [
        {
          type: "user.define_outcome",
          description: "A table of late orders",
          rubric: { type: "text", content: "Names every late order once." },
        },
      ],
    });
    expect(data).toMatchObject([
      {
        type: "user.define_outcome",
        id: EVENT_ID,
        outcome_id: expect.stringMatching(/^outc_/),
        processed_at: expect.any(String),
      },
    ]);
  });

  test("system.message follows a message in the same request", async () => {
    const client = connect(await startMock({ clock: "manual" }));
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const { data } = await client.beta.sessions.events.send(id, {
      events: [message("Hello"), { type: "system.message", content: [{ type: "text", text: "Answer in French." }] }],
    });
    expect(data?.map(({ type }) => type)).toEqual(["user.message", "system.message"]);
  });

  test("what was sent stands in the history once, with the ids of the answer", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const { data } = await client.beta.sessions.events.send(id, { events: [message("One"), message("Two")] });
    const sent = (await history(client, id)).filter(({ type }) => type === "user.message");
    expect(sent.map((event) => event.id)).toEqual(data?.map((event) => event.id));
  });

  test("a request with one bad event leaves no trace of the good ones", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const bad = { type: "agent.message", content: [{ type: "text", text: "Not yours" }] } as never;
    await expect(client.beta.sessions.events.send(id, { events: [message("Good"), bad] })).rejects.toMatchObject({
      status: 400,
      type: "invalid_request_error",
    });
    expect(await history(client, id)).toEqual([]);
  });
});
