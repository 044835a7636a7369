import { collect, endsTurn, message, sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { liveStream } from "../src/live-stream.ts";
import { OFFICIAL_SDKS, type OfficialSdk } from "../src/official-sdks.ts";
import { readTurn } from "../src/read-turn.ts";
import { startMock } from "../src/start-mock.ts";

/** A session whose agent has given work to others, read to the end of the turn. The one call that asks is allowed. */
async function afterTeamWork(connect: OfficialSdk["connect"]) {
  const client = connect(await startMock({ now: "2026-11-18T09:00:00Z" }));
  const { id } = await client.beta.sessions.create(sessionWith("multiagent"));
  const live = liveStream(await client.beta.sessions.events.stream(id));
  await client.beta.sessions.events.send(id, { events: [message("Ask the others")] });
  const events = await readTurn(live, ([call = ""]) =>
    client.beta.sessions.events.send(id, {
      events: [{ type: "user.tool_confirmation", tool_use_id: call, result: "allow" }],
    }),
  );
  await live.close();
  const threads = await collect(client.beta.sessions.threads.list(id));
  return { client, id, events, threads };
}

describe.each(OFFICIAL_SDKS)("threads through SDK $version", ({ connect }) => {
  test("a new session has its primary thread and no other", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const threads = await collect(client.beta.sessions.threads.list(id));
    expect(threads).toMatchObject([{ parent_thread_id: null, session_id: id, status: "idle", type: "session_thread" }]);
  });

  test("the primary thread comes first, then those that were spawned, in their order", async () => {
    const { events, threads } = await afterTeamWork(connect);
    const spawned = events.flatMap((event) =>
      event.type === "session.thread_created" ? [event.session_thread_id] : [],
    );
    expect(threads[0]).toMatchObject({ parent_thread_id: null });
    expect(threads.slice(1).map((thread) => thread.id)).toEqual(spawned);
    expect(spawned.length).toBeGreaterThan(0);
  });

  test("a thread is retrieved as it is listed, one page after another", async () => {
    const { client, id, threads } = await afterTeamWork(connect);
    expect(await collect(client.beta.sessions.threads.list(id, { limit: 1 }))).toEqual(threads);
    for (const thread of threads) {
      expect(await client.beta.sessions.threads.retrieve(thread.id, { session_id: id })).toEqual(thread);
    }
  });

  test("the child's own history begins with the task and ends idle", async () => {
    const { client, id, threads } = await afterTeamWork(connect);
    const child = threads[1]?.id ?? "";
    const events = await collect(client.beta.sessions.threads.events.list(child, { session_id: id }));
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["agent.thread_message_received", "agent.message"]),
    );
    const paged = await collect(client.beta.sessions.threads.events.list(child, { session_id: id, limit: 1 }));
    expect(paged).toEqual(events);
  });

  test("the stream of the primary thread is the stream of the session", async () => {
    const client = connect(await startMock());
    const { id } = await client.beta.sessions.create(sessionWith("plain"));
    const [primary] = await collect(client.beta.sessions.threads.list(id));
    const ofSession = await client.beta.sessions.events.stream(id);
    const ofThread = await client.beta.sessions.threads.events.stream(primary?.id ?? "", { session_id: id });
    await client.beta.sessions.events.send(id, { events: [message("Hello")] });
    const [session, thread] = await Promise.all([collect(ofSession, endsTurn), collect(ofThread, endsTurn)]);
    expect(thread).toEqual(session);
  });

  test("an archived thread is final, stays in the list", async () => {
    const { client, id, threads } = await afterTeamWork(connect);
    const child = threads[1]?.id ?? "";
    const stream = await client.beta.sessions.events.stream(id);
    const archived = await client.beta.sessions.threads.archive(child, { session_id: id });
    expect(archived).toMatchObject({ id: child, status: "terminated", archived_at: expect.any(String) });
    const [ended] = await collect(stream, () => true);
    expect(ended).toMatchObject({ type: "session.thread_status_terminated", session_thread_id: child });
    const listed = await collect(client.beta.sessions.threads.list(id));
    expect(listed.map((thread) => thread.id)).toEqual(threads.map((thread) => thread.id));
  });

  test("a thread of another session is not found", async () => {
    const { client, threads } = await afterTeamWork(connect);
    const other = await client.beta.sessions.create(sessionWith("plain"));
    await expect(
      client.beta.sessions.threads.retrieve(threads[0]?.id ?? "", { session_id: other.id }),
    ).rejects.toMatchObject({ status: 404, type: "not_found_error" });
  });
});
