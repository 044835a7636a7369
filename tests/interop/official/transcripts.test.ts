import { collect, framesOf } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { answerWithStream } from "../src/answer-with-stream.ts";
import { OFFICIAL_SDKS, type OfficialSdk } from "../src/official-sdks.ts";
import { transcripts } from "../src/transcripts.ts";

const SESSION = "sesn_011CZkZAtmR3yMPDzynEDxu7";

async function read(sdk: OfficialSdk, chunks: Iterable<string>) {
  const client = sdk.connect({ baseURL: "http://127.0.0.1", fetch: answerWithStream(chunks) });
  return collect(await client.beta.sessions.events.stream(SESSION));
}

/** What the release should hand to its caller: everything but pings and the names it does not know. */
function wanted(sdk: OfficialSdk, text: string): unknown[] {
  const left = [...sdk.skips, "ping"];
  return framesOf(text)
    .filter(({ event }) => event !== null && !left.includes(event))
    .map(({ data }) => JSON.parse(data));
}

describe.each(OFFICIAL_SDKS)("the document's streams, read by SDK $version", (sdk) => {
  const whole = transcripts().filter(({ text }) => !text.includes("event: error\n"));
  const failing = transcripts().filter(({ text }) => text.includes("event: error\n"));

  test.each(whole)("$name gives every event that the release knows, in order", async ({ text }) => {
    const events = wanted(sdk, text);
    expect(events.length).toBeGreaterThan(5);
    expect(await read(sdk, [text])).toEqual(events);
  });

  test.each(whole)("$name reads the same one character at a time", async ({ text }) => {
    expect(await read(sdk, text)).toEqual(wanted(sdk, text));
  });

  test.each(failing)("$name ends in an error with the type of its last frame", async ({ text }) => {
    const last = JSON.parse(framesOf(text).at(-1)?.data ?? "");
    await expect(read(sdk, [text])).rejects.toMatchObject({ error: last, type: last.error.type });
  });

  test("there are streams of both kinds", () => {
    expect([whole.length, failing.length].every((count) => count > 0)).toBe(true);
  });
});
