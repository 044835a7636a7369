import { collect, endsTurn, message, sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { CURRENT_SDK, EARLIER_SDK, SDKS_UNDER_PROFILES } from "../src/official-sdks.ts";
import { startServer } from "../src/start-server.ts";

const RUNNING = ["session.status_running", "session.thread_status_running"];

/** How a turn begins: recordings show the input behind the running events (live L1), documentation before them (behaviour 4.1). */
const BEGIN = { observed: [...RUNNING, "user.message"], documented: ["user.message", ...RUNNING] };

const REST_OF_PLAIN_TURN = [
  "span.model_request_start",
  "agent.message",
  "span.model_request_end",
  "session.thread_status_idle",
  "session.usage",
  "session.status_idle",
];

describe.each(SDKS_UNDER_PROFILES)(
  "a live turn over a socket, SDK $version, profile $profile",
  ({ connect, skips, profile }) => {
    test("gives the sequence of its profile, without the names that the release skips", async () => {
      const { baseURL } = await startServer({ profile });
      const client = connect({ baseURL });
      const { id } = await client.beta.sessions.create(sessionWith("plain"));
      const stream = await client.beta.sessions.events.stream(id);
      await client.beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
      const types = (await collect(stream, endsTurn)).map(({ type }) => type);
      expect(types).toEqual([...BEGIN[profile], ...REST_OF_PLAIN_TURN].filter((type) => !skips.includes(type)));
    });

    test("the stream gives what the history holds", async () => {
      const { baseURL } = await startServer({ profile });
      const client = connect({ baseURL });
      const { id } = await client.beta.sessions.create(sessionWith("thinking"));
      const stream = await client.beta.sessions.events.stream(id);
      await client.beta.sessions.events.send(id, { events: [message("Think about it")] });
      const live = await collect(stream, endsTurn);
      const listed = await collect(client.beta.sessions.events.list(id));
      expect(live).toEqual(listed.filter(({ type }) => !skips.includes(type)));
      expect(live.length).toBeGreaterThan(6);
    });
  },
);

/** One turn of one session, read by both releases at once. */
async function readByBoth(scenario: string, profile: "observed" | "documented") {
  const { baseURL } = await startServer({ profile });
  const [current, earlier] = [CURRENT_SDK.connect({ baseURL }), EARLIER_SDK.connect({ baseURL })];
  const { id } = await current.beta.sessions.create(sessionWith(scenario));
  const streams = await Promise.all([current, earlier].map((client) => client.beta.sessions.events.stream(id)));
  await current.beta.sessions.events.send(id, { events: [message("Go on")] });
  const [all = [], known = []] = await Promise.all(streams.map((stream) => collect(stream, endsTurn)));
  return { all, known };
}

const TURNS = [
  { scenario: "tool-allow", holds: ["agent.tool_result"] },
  { scenario: "workflow", holds: ["workflow_run.created", "workflow_run.status_running", "workflow_run.status_ended"] },
];

test.each(TURNS)(
  "frames named message (observed) reach both releases, scenario $scenario",
  async ({ scenario, holds }) => {
    const { all, known } = await readByBoth(scenario, "observed");
    expect(known).toEqual(all);
    expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(holds));
  },
);

test.each(TURNS)(
  "of frames named by type (documented) the earlier release skips what it does not know, scenario $scenario",
  async ({ scenario, holds }) => {
    const { all, known } = await readByBoth(scenario, "documented");
    expect(known).toEqual(all.filter(({ type }) => !EARLIER_SDK.skips.includes(type)));
    expect(known.length).toBeLessThan(all.length);
    expect(all.map(({ type }) => type)).toEqual(expect.arrayContaining(holds));
  },
);
