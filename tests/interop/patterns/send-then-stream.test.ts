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

async function sendThenStream(target: Parameters<typeof CURRENT_SDK.connect>[0]) {
  const { sessions } = CURRENT_SDK.connect(target).beta;
  const { id } = await sessions.create(sessionWith("plain"));
  await sessions.events.send(id, { events: [message("Where is order 1187?")] });
  return sessions.events.stream(id);
}

describe("a stream that is opened right after a send", () => {
  test.each(IN_PROCESS)(
    "gives the whole turn in process, clock $clock, profile $profile",
    async ({ clock, profile }) => {
      const types = (await collect(await sendThenStream(await startMock({ clock, profile })), endsTurn)).map(
        ({ type }) => type,
      );
      expect(types.slice(0, BEGIN.length).toSorted()).toEqual(BEGIN.toSorted());
      expect(types).toContain("agent.message");
    },
  );

  test.each(PROFILES)(
    "gives nothing of a manual clock before it is advanced, and then the whole turn, profile %s",
    async (profile) => {
      const mock = await startMock({ clock: "manual", profile });
      const live = liveStream(await sendThenStream(mock));
      await mock.clock.advance(60_000);
      const types = (await live.until(endsTurn)).map(({ type }) => type);
      expect(types.slice(0, BEGIN.length).toSorted()).toEqual(BEGIN.toSorted());
      await live.close();
    },
  );

  test.each(OVER_A_SOCKET)(
    "gives the running event over a socket, speed $speed, profile $profile",
    async ({ speed, profile }) => {
      const stream = await sendThenStream(await startServer({ clock: speed, profile }));
      const types = (await collect(stream, ({ type }) => type === "agent.message")).map(({ type }) => type);
      expect(types.slice(0, BEGIN.length)).toContain("session.status_running");
    },
  );
});
