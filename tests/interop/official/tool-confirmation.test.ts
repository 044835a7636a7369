import { awaitedCalls, endsTurn, isBlocked, message, sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { liveStream } from "../src/live-stream.ts";
import { OFFICIAL_SDKS, type OfficialSdk } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

/** A session that waits for the confirmation of one call, with the stream open and read up to there. */
async function waiting(connect: OfficialSdk["connect"]) {
  const client = connect(await startMock());
  const { id } = await client.beta.sessions.create(sessionWith("tool-ask"));
  const live = liveStream(await client.beta.sessions.events.stream(id));
  await client.beta.sessions.events.send(id, { events: [message("Remove the old reports")] });
  const events = await live.until(isBlocked);
  const [call = ""] = awaitedCalls(events);
  return { client, id, live, events, call };
}

describe.each(OFFICIAL_SDKS)("tool confirmation through SDK $version", ({ connect }) => {
  test("the call that is waited for is an event of the stream, evaluated as ask", async () => {
    const { events, call, live } = await waiting(connect);
    expect(call).toMatch(/^sevt_/);
    expect(events.find((event) => "id" in event && event.id === call)).toMatchObject({
      type: "agent.tool_use",
      evaluated_permission: "ask",
    });
    await live.close();
  });

  test("allow runs the tool and goes on to the end of the turn", async () => {
    const { client, id, live, call } = await waiting(connect);
    await client.beta.sessions.events.send(id, {
      events: [{ type: "user.tool_confirmation", tool_use_id: call, result: "allow" }],
    });
    const events = await live.until(endsTurn);
    const result = events.find(({ type }) => type === "agent.tool_result");
    expect(result).toMatchObject({ tool_use_id: call });
    expect(result).not.toMatchObject({ is_error: true });
    expect(events.at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
    await live.close();
  });

  test("deny gives the agent an error that carries the reason", async () => {
    const { client, id, live, call } = await waiting(connect);
    await client.beta.sessions.events.send(id, {
      events: [
        { type: "user.tool_confirmation", tool_use_id: call, result: "deny", deny_message: "Keep the audit of 2025" },
      ],
    });
    const events = await live.until(endsTurn);
    const result = events.find(({ type }) => type === "agent.tool_result");
    expect(result).toMatchObject({ tool_use_id: call, is_error: true });
    expect(JSON.stringify(result)).toContain("Keep the audit of 2025");
    await live.close();
  });

  test("a message while the call waits is refused, and the refusal names the call", async () => {
    const { client, id, live, call } = await waiting(connect);
    const refused = client.beta.sessions.events.send(id, { events: [message("And now?")] });
    await expect(refused).rejects.toMatchObject({ status: 400, message: expect.stringContaining(call) });
    await live.close();
  });

  test("a tool name in place of the event's id is refused", async () => {
    const { client, id, live } = await waiting(connect);
    const refused = client.beta.sessions.events.send(id, {
      events: [{ type: "user.tool_confirmation", tool_use_id: "toolu_01ABC", result: "allow" }],
    });
    await expect(refused).rejects.toMatchObject({ status: 400 });
    await live.close();
  });
});
