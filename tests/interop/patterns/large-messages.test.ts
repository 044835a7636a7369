import { collect, endsTurn, sessionWith } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { CURRENT_SDK } from "../src/official-sdks.ts";
import { startMock } from "../src/start-mock.ts";
import { startServer } from "../src/start-server.ts";

/** Bytes of a picture that makes a body of about 16 MB; the API takes 32. */
const PICTURE = "iVBORw0KGgo".padEnd(16_000_000, "A");

test.each([
  { where: "over a socket", start: startServer },
  { where: "in process", start: startMock },
])("a picture of 16 MB comes back on the stream, once and whole, $where", async ({ start }) => {
  const client = CURRENT_SDK.connect(await start());
  const { id } = await client.beta.sessions.create(sessionWith("plain"));
  const stream = await client.beta.sessions.events.stream(id);
  const source = { type: "base64" as const, media_type: "image/png" as const, data: PICTURE };
  await client.beta.sessions.events.send(id, {
    events: [{ type: "user.message", content: [{ type: "image", source }] }],
  });
  const echoes = (await collect(stream, endsTurn)).filter(({ type }) => type === "user.message");
  expect(echoes.map((event) => JSON.stringify(event).includes(PICTURE))).toEqual([true]);
});
