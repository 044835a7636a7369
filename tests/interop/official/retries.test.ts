import { AGENT, collect, sessionWith } from "@managed-agents/harness";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { OFFICIAL_SDKS, type OfficialSdk } from "../src/official-sdks.ts";
import { type StartedMock, startMock } from "../src/start-mock.ts";
import { startServer } from "../src/start-server.ts";

/** A client that retries once, and the retry count of every request that it sent. */
function retrying(connect: OfficialSdk["connect"], { baseURL }: Pick<StartedMock, "baseURL">) {
  const sent: (string | null)[] = [];
  const counting: typeof fetch = (input, init) => {
    sent.push(new Headers(init?.headers).get("x-stainless-retry-count"));
    return fetch(input, init);
  };
  return { client: connect({ baseURL, fetch: counting }, { maxRetries: 1 }), sent };
}

describe.each(OFFICIAL_SDKS)("retries of SDK $version", ({ connect }) => {
  test.each([408, 409, 429, 500, 503, 529])("%i and then a success is a success", async (status) => {
    const mock = await startServer();
    const { client, sent } = retrying(connect, mock);
    mock.faults.add({ kind: "status", status, operation: "sessions.create" });
    expect(await client.beta.sessions.create(sessionWith("plain"))).toMatchObject({ status: "idle" });
    expect(sent).toEqual(["0", "1"]);
    expect(await collect(client.beta.sessions.list({ agent_id: AGENT, limit: 5 }))).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 413])("%i is not tried again", async (status) => {
    const mock = await startServer();
    const { client, sent } = retrying(connect, mock);
    mock.faults.add({ kind: "status", status, operation: "sessions.list" });
    await expect(client.beta.sessions.list()).rejects.toMatchObject({ status });
    expect(sent).toEqual(["0"]);
  });

  test("a limit that stays is an error once the retries are used up", async () => {
    const mock = await startServer();
    const { client, sent } = retrying(connect, mock);
    mock.faults.add({ kind: "status", status: 429, times: 0 });
    await expect(client.beta.sessions.list()).rejects.toMatchObject({ status: 429, type: "rate_limit_error" });
    expect(sent).toEqual(["0", "1"]);
  });

  test("a call whose connection breaks before it acts is retried", async () => {
    const mock = await startServer();
    const { client, sent } = retrying(connect, mock);
    mock.faults.add({ kind: "reset", operation: "sessions.create" });
    await client.beta.sessions.create(sessionWith("plain"));
    expect(sent).toEqual(["0", "1"]);
    expect(await collect(client.beta.sessions.list({ agent_id: AGENT, limit: 5 }))).toHaveLength(1);
  });

  test("a connection that breaks after the call has acted makes two sessions of one create", async () => {
    const mock = await startServer();
    const { client } = retrying(connect, mock);
    mock.faults.add({ kind: "apply_then_drop", operation: "sessions.create" });
    await client.beta.sessions.create(sessionWith("plain"));
    expect(await collect(client.beta.sessions.list({ agent_id: AGENT, limit: 5 }))).toHaveLength(2);
  });

  test("a connection that keeps breaking is a connection error", async () => {
    const mock = await startServer();
    const client = connect(mock);
    mock.faults.add({ kind: "reset", times: 0 });
    await expect(client.beta.sessions.list()).rejects.toMatchObject({ message: "Connection error." });
  });

  test("an answer that does not come is a timeout", async () => {
    const mock = await startMock({ clock: "manual" });
    mock.faults.add({ kind: "delay", ms: 1_000, operation: "sessions.list" });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const requested = Promise.withResolvers<void>();
    const answer: typeof fetch = (input, init) => {
      requested.resolve();
      return mock.fetch(input, init);
    };
    const client = connect({ ...mock, fetch: answer }, { timeout: 60_000 });
    const list = expect(client.beta.sessions.list()).rejects.toMatchObject({ message: "Request timed out." });
    await requested.promise;
    await vi.advanceTimersByTimeAsync(60_000);
    await list;
  });
});
