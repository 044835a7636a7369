import { collect } from "@managed-agents/harness";
import { EVENT_TYPES } from "@managed-agents/types";
import { describe, expect, test } from "vitest";
import { answerWithStream } from "../src/answer-with-stream.ts";
import { CURRENT_SDK, EARLIER_SDK, type OfficialSdk } from "../src/official-sdks.ts";

const frame = (event: string) => `event: ${event}\ndata: ${JSON.stringify({ type: event })}\n\n`;
const PREVIEWS = ["event_start", "event_delta"];

async function namesRead(sdk: OfficialSdk, chunks: string[]): Promise<string[]> {
  const client = sdk.connect({ baseURL: "http://127.0.0.1", fetch: answerWithStream(chunks) });
  const events = await collect(await client.beta.sessions.events.stream("sesn_011CZkZAtmR3yMPDzynEDxu7"));
  return events.map(({ type }) => type);
}

describe("names of frames", () => {
  test("1.10.0 yields every event type of the document, and names that no release knows", async () => {
    const names = [...EVENT_TYPES, ...PREVIEWS, "session.from_next_year"];
    expect(await namesRead(CURRENT_SDK, names.map(frame))).toEqual(names);
  });

  test("0.120.0 yields all but the names that it was released without", async () => {
    const kept = EVENT_TYPES.filter((type) => !EARLIER_SDK.skips.includes(type));
    const read = await namesRead(EARLIER_SDK, [...EVENT_TYPES, ...PREVIEWS, "session.from_next_year"].map(frame));
    const advice = "Names that the release drops are typed by hand: EARLIER_SDK.skips in src/official-sdks.ts";
    expect(read, advice).toEqual([...kept, ...PREVIEWS]);
    expect(EVENT_TYPES.length - kept.length).toBe(EARLIER_SDK.skips.length);
  });

  test.each([CURRENT_SDK, EARLIER_SDK])("$version skips pings, comments and frames without a name", async (sdk) => {
    const chunks = [": hello\n\n", frame("ping"), `data: {"type":"agent.message"}\n\n`, frame("session.deleted")];
    expect(await namesRead(sdk, chunks)).toEqual(["session.deleted"]);
  });
});
