import { collect, endsTurn, message, sessionWith } from "@managed-agents/harness";
import type { Fault } from "@managed-agents/mock";
import { describe, expect, test } from "vitest";
import {
  CURRENT_SDK,
  EARLIER_SDK,
  type OfficialSdk,
  SDKS_UNDER_PROFILES,
  type SdkUnderProfile,
} from "../src/official-sdks.ts";
import { startServer } from "../src/start-server.ts";

/** A turn over a stream that meets a fault. */
async function turnUnder({ connect, profile }: SdkUnderProfile, fault: Fault) {
  const mock = await startServer({ profile });
  const client = connect(mock);
  const { id } = await client.beta.sessions.create(sessionWith("plain"));
  mock.faults.add({ ...fault, operation: "sessions.events.stream" });
  const stream = await client.beta.sessions.events.stream(id, { event_deltas: ["agent.message"] });
  await client.beta.sessions.events.send(id, { events: [message("Hello")] });
  return { client, id, stream };
}

/** Recordings show the running events first (live L1), documentation the input (behaviour 4.1). */
const FIRST_TWO = {
  observed: ["session.status_running", "session.thread_status_running"],
  documented: ["user.message", "session.status_running"],
};

const idsOf = (events: readonly object[]) => events.flatMap((event) => ("id" in event ? [event.id] : []));

describe.each(SDKS_UNDER_PROFILES)("streams that go wrong, through SDK $version, profile $profile", (sdk) => {
  const { skips, profile } = sdk;
  const known = (events: readonly { type: string }[]) => idsOf(events.filter(({ type }) => !skips.includes(type)));

  test("a connection that is cut is an error after what came before", async () => {
    const { stream } = await turnUnder(sdk, { kind: "cut", after_events: 3 });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { type } of stream) seen.push(type);
    })();
    await expect(reading).rejects.toThrow("terminated");
    expect(seen.length).toBeLessThanOrEqual(3);
  });

  test("a stream that is opened again, with the history, gives all that the cut one lost", async () => {
    const { client, id, stream } = await turnUnder(sdk, { kind: "cut", after_events: 3 });
    await expect(collect(stream)).rejects.toThrow("terminated");
    const again = await client.beta.sessions.events.stream(id);
    const history = known(await collect(client.beta.sessions.events.list(id)));
    await client.beta.sessions.events.send(id, { events: [message("Still there?")] });
    const fresh = idsOf(await collect(again, endsTurn));
    expect([...new Set([...history, ...fresh])]).toEqual(known(await collect(client.beta.sessions.events.list(id))));
  });

  test("a stream that stalls ends without an error when the caller gives up", async () => {
    const { stream } = await turnUnder(sdk, { kind: "stall", after_events: 2 });
    const seen: string[] = [];
    for await (const { type } of stream) if (seen.push(type) === 2) stream.controller.abort();
    expect(seen).toEqual(FIRST_TWO[profile]);
  });

  test("a frame that comes twice has the same id twice", async () => {
    const { client, id, stream } = await turnUnder(sdk, { kind: "duplicate", event: 3 });
    const seen = await collect(stream, endsTurn);
    expect(seen[3]).toEqual(seen[2]);
    const settled = seen.filter((event) => "processed_at" in event && event.processed_at !== null);
    expect([...new Set(idsOf(settled))]).toEqual(known(await collect(client.beta.sessions.events.list(id))));
  });

  test("an error on the stream is an error with its type, under the request id of the stream", async () => {
    const { stream } = await turnUnder(sdk, { kind: "error_event", after_events: 4 });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { type } of stream) seen.push(type);
    })();
    await expect(reading).rejects.toMatchObject({
      type: "overloaded_error",
      error: { type: "error", request_id: expect.stringMatching(/^req_/) },
    });
    expect(seen).toHaveLength(4);
  });

  test("a frame that is not JSON is an error", async () => {
    const { stream } = await turnUnder(sdk, { kind: "malformed", after_events: 2 });
    await expect(collect(stream)).rejects.toBeInstanceOf(SyntaxError);
  });

  test("previews that are shed leave a beginning of the text, and the whole message follows", async () => {
    const { stream } = await turnUnder(sdk, { kind: "shed_previews", keep: 1 });
    const seen = await collect(stream, endsTurn);
    const pieces = seen.filter((event) => event.type === "event_delta").map((event) => event.delta.content);
    const said = seen.find((event) => event.type === "agent.message");
    expect(pieces).toHaveLength(1);
    const text = said?.content.map((block) => ("text" in block ? block.text : "")).join("") ?? "";
    expect(text.startsWith(pieces[0]?.text ?? "?")).toBe(true);
    expect(text.length).toBeGreaterThan(pieces[0]?.text.length ?? 0);
  });
});

test("an event of an unknown type, in a frame of its name, reaches callers of 1.10.0 and not those of 0.120.0", async () => {
  const typesUnder = async (sdk: OfficialSdk): Promise<string[]> => {
    const { stream } = await turnUnder({ ...sdk, profile: "documented" }, { kind: "unknown_event", after_events: 2 });
    return (await collect(stream, endsTurn)).map(({ type }) => type);
  };
  const [current, earlier] = [await typesUnder(CURRENT_SDK), await typesUnder(EARLIER_SDK)];
  expect(current[2]).toBe("session.unheard_of");
  expect(earlier).toEqual(current.filter((type) => type !== "session.unheard_of" && type !== "session.usage"));
});
