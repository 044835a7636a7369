import type Anthropic from "@anthropic-ai/sdk";
import { collect, endsTurn, message } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { OFFICIAL_SDKS } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";

// The ids of the official reference. A call that is copied from it finds its session there.
const SESSION = "sesn_011CZkZAtmR3yMPDzynEDxu7";
const RESOURCE = "sesrsc_011CZkZBJq5dWxk9fVLNcPht";
const REPOSITORY = "sesrsc_011CZkZCKr6eXyl0gWMOdQiu";
const THREAD = "sthr_011CZkZVWa6oJjw1rgXZpnBt";
const IN_SESSION = { session_id: SESSION };

const AGENT = "agent_011CZkYpogX7uDKUyvBTophP";
const ENVIRONMENT = "env_011CZkZ9X2dpNyB7HsEFoRfW";

const token = { ...IN_SESSION, authorization_token: "ghp_exampletoken" };
const file = { type: "file" as const, file_id: "file_011CNha8iCJcU1wXNR6q4V8w" };

/** The calls of the reference that are answered at once, each against an emulator of its own. */
const CALLS: readonly [string, (sessions: Anthropic["beta"]["sessions"]) => Promise<unknown>][] = [
  ["create", (sessions) => sessions.create({ agent: AGENT, environment_id: ENVIRONMENT })],
  ["retrieve", (sessions) => sessions.retrieve(SESSION)],
  ["update", (sessions) => sessions.update(SESSION, {})],
  ["archive", (sessions) => sessions.archive(SESSION)],
  ["delete", (sessions) => sessions.delete(SESSION)],
  ["events.list", (sessions) => collect(sessions.events.list(SESSION))],
  ["events.send", (sessions) => sessions.events.send(SESSION, { events: [message("Where is my order #1234?")] })],
  ["resources.list", (sessions) => collect(sessions.resources.list(SESSION))],
  ["resources.retrieve", (sessions) => sessions.resources.retrieve(RESOURCE, IN_SESSION)],
  ["resources.update", (sessions) => sessions.resources.update(REPOSITORY, token)],
  ["resources.delete", (sessions) => sessions.resources.delete(RESOURCE, IN_SESSION)],
  ["resources.add", (sessions) => sessions.resources.add(SESSION, file)],
  ["threads.list", (sessions) => collect(sessions.threads.list(SESSION))],
  ["threads.retrieve", (sessions) => sessions.threads.retrieve(THREAD, IN_SESSION)],
  ["threads.archive", (sessions) => sessions.threads.archive(THREAD, IN_SESSION)],
  ["threads.events.list", (sessions) => collect(sessions.threads.events.list(THREAD, IN_SESSION))],
];

describe.each(OFFICIAL_SDKS)("the calls of the reference through SDK $version", ({ connect }) => {
  test.each(CALLS)("%s finds what it names", async (_, call) => {
    expect(await call(connect(await startMock({ strict: true })).beta.sessions)).toBeDefined();
  });

  // The reference calls update and delete with one id; the emulator takes it for the file that it is elsewhere.
  test("the token of the published file cannot be updated, for a file has none", async () => {
    const { sessions } = connect(await startMock()).beta;
    await expect(sessions.resources.update(RESOURCE, token)).rejects.toMatchObject({ status: 400 });
  });

  test("the list holds the session of the reference", async () => {
    const listed = await collect(connect(await startMock()).beta.sessions.list());
    expect(listed.map(({ id }) => id)).toContain(SESSION);
  });

  test("its session works: a message sent to it is answered on its stream", async () => {
    const client = connect(await startMock());
    const stream = await client.beta.sessions.events.stream(SESSION);
    await client.beta.sessions.events.send(SESSION, { events: [message("Where is my order #1234?")] });
    expect((await collect(stream, endsTurn)).map(({ type }) => type)).toContain("agent.message");
  });

  test("an emulator that begins empty has none of it", async () => {
    const client = connect(await startMock({ empty: true }));
    await expect(client.beta.sessions.retrieve(SESSION)).rejects.toMatchObject({ status: 404 });
    expect(await collect(client.beta.sessions.list())).toEqual([]);
  });
});
