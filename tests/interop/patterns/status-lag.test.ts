import { collect, message, sessionWith } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { CURRENT_SDK } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

test("the status can trail the idle event, and a client that asks again sees it settle", async () => {
  const mock = await startMock({ clock: "manual" });
  const client = CURRENT_SDK.connect(mock);
  const { id } = await client.beta.sessions.create(sessionWith("plain"));
  mock.faults.add({ kind: "status_lag", ms: 300, times: 0 });
  await client.beta.sessions.events.send(id, { events: [message("Hello")] });
  const last = async () => (await collect(client.beta.sessions.events.list(id))).at(-1)?.type;
  while ((await last()) !== "session.status_idle") await mock.clock.advance(10);
  expect(await client.beta.sessions.retrieve(id)).toMatchObject({ status: "running" });
  await expect(client.beta.sessions.archive(id)).rejects.toMatchObject({ status: 400 });
  await mock.clock.advance(300);
  expect(await client.beta.sessions.retrieve(id)).toMatchObject({ status: "idle" });
  expect(await client.beta.sessions.archive(id)).toMatchObject({ status: "terminated" });
});
