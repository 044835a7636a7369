import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "./listen.ts";

const HEADERS = {
  "x-api-key": "any",
  "anthropic-version": "2023-06-01",
  "anthropic-beta": "managed-agents-2026-04-01",
};

/** Opens a connection and sends nothing, as clients do ahead of their next request. */
async function silentConnection(url: string): Promise<{ closed: Promise<void> }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await new Promise<void>((resolve) => void socket.once("connect", resolve));
  return { closed: new Promise((resolve) => void socket.once("close", () => resolve())) };
}

test("close ends the streams, and the connections that never sent a request", async () => {
  const mock = await listen({ clock: "manual" });
  const [session] = (await (await fetch(`${mock.url}/v1/sessions`, { headers: HEADERS })).json()).data;
  const stream = await fetch(`${mock.url}/v1/sessions/${session.id}/events/stream`, { headers: HEADERS });
  const silent = await silentConnection(mock.url);
  await mock.close();
  expect(await stream.text()).toBe(": connected\n\n");
  await silent.closed;
  await expect(fetch(mock.url)).rejects.toThrow("fetch failed");
});

test("close waits for a request in flight to be answered", async () => {
  const mock = await listen({ clock: "manual" });
  const body = JSON.stringify({ agent: "agent_shop", environment_id: "env_shop" });
  const headers = { ...HEADERS, "content-length": body.length, expect: "100-continue" };
  const sending = request(`${mock.url}/v1/sessions`, { method: "POST", headers });
  const answered = once(sending, "response");
  sending.flushHeaders();
  await once(sending, "continue");
  const closed = mock.close();
  sending.end(body);
  const [answer] = await answered;
  expect(answer.statusCode).toBe(200);
  answer.resume();
  await closed;
});

test("close can be called again", async () => {
  const mock = await listen();
  expect(mock.close()).toBe(mock.close());
  await mock.close();
});

test("a port that is taken is an error with its code", async () => {
  const mock = await listen();
  await expect(listen({ port: Number(new URL(mock.url).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  await mock.close();
});

test("data that is no path is refused by its name", async () => {
  for (const data of ["", 5, new URL("file:///worlds.sqlite")]) {
    await expect(listen({ data: data as string })).rejects.toThrow(/^data: expected the path of a file, but got /);
  }
});

test.each([
  ["an option that is refused", { maxWorlds: -1 }],
  ["a port that is none", { port: 99_999 }],
])("%s leaves the file of worlds to the next start", async (_, wrong) => {
  const folder = mkdtempSync(join(tmpdir(), "mock-listen-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "worlds.sqlite");
  await expect(listen({ data, ...wrong })).rejects.toThrow(RangeError);
  const mock = await listen({ data });
  await mock.close();
});
