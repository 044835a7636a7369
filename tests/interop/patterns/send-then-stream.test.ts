import { collect, endsTurn, message, PROFILES, sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { liveStream } from "../src/live-stream.ts";
import { CURRENT_SDK } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";
import { startServer } from "../src/start-server.ts";

// A program that sends first and opens its stream next. Streams give nothing of what was before, so the turn has to begin after it.

const BEGIN = ["session.status_running", "session.thread_status_running", "user.message"];

const IN_PROCESS = PROFILES.flatMap((profile) => ([0, 1] as const).map((clock) => ({ profile, clock })));
const OVER_A_SOCKET = PROFILES.flatMap((profile) => ([0, 1, 10] as const).map((speed) => ({ profile, speed })));

/** What the emulator waits at least between a send over a socket and its first event, at every speed. */
const WAIT_MS = 25;
/** What a timer and the two clocks that measure it can differ by. */
const PRECISION_MS = 5;
const MOST_ATTEMPTS = 200;

async function sendThenStream(target: Parameters<typeof CURRENT_SDK.connect>[0]) {
  const { sessions } = CURRENT_SDK.connect(target).beta;
  const { id } = await sessions.create(sessionWith("plain"));
  const before = performance.now();
  await sessions.events.send(id, { events: [message("Where is order 1187?")] });
  const stream = await sessions.events.stream(id);
  return { stream, tookMs: performance.now() - before };
}

describe("a stream that is opened right after a send", () => {
  test.each(IN_PROCESS)(
    "gives the whole turn in process, clock $clock, profile $profile",
    async ({ clock, profile }) => {
      const { stream } = await sendThenStream(await startMock({ clock, profile }));
      const types = (await collect(stream, endsTurn)).map(({ type }) => type);
      expect(types.slice(0, BEGIN.length).toSorted()).toEqual(BEGIN.toSorted());
      expect(types).toContain("agent.message");
    },
  );

  test.each(PROFILES)(
    "gives nothing of a manual clock before it is advanced, and then the whole turn, profile %s",
    async (profile) => {
      const mock = await startMock({ clock: "manual", profile });
      const live = liveStream((await sendThenStream(mock)).stream);
      await mock.clock.advance(60_000);
      const types = (await live.until(endsTurn)).map(({ type }) => type);
      expect(types.slice(0, BEGIN.length).toSorted()).toEqual(BEGIN.toSorted());
      await live.close();
    },
  );

  test.each(OVER_A_SOCKET)(
    "gives the running event over a socket, speed $speed, profile $profile",
    async ({ speed, profile }) => {
      const mock = await startServer({ clock: speed, profile });
      // A machine that stalls for longer than the emulator waits shows nothing: then the program is run once more.
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const { stream, tookMs } = await sendThenStream(mock);
        if (tookMs >= WAIT_MS - PRECISION_MS) {
          stream.controller.abort();
          continue;
        }
        const types = (await collect(stream, ({ type }) => type === "span.model_request_start")).map(
          ({ type }) => type,
        );
        expect(types.toSorted()).toEqual([...BEGIN, "span.model_request_start"].toSorted());
        return;
      }
      throw new Error(`no stream of ${MOST_ATTEMPTS} was open within ${WAIT_MS} ms of its send`);
    },
  );
});
