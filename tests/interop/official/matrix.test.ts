import { readFileSync } from "node:fs";
import { collect, endsTurn, message, sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { CURRENT_SDK, EARLIER_SDK, OLDEST_SDK } from "../src/official-sdks.ts";
import { startServer } from "../src/start-server.ts";
import { CAPABILITIES, RELEASES } from "../src/support-matrix.ts";

const SDKS = [OLDEST_SDK, EARLIER_SDK, CURRENT_SDK];

describe.each(SDKS)("SDK $version over a socket", ({ version, connect }) => {
  const supported = CAPABILITIES.filter(({ releases }) => releases.includes(version));
  const missing = CAPABILITIES.filter(({ releases }) => !releases.includes(version));

  test.each(supported)("can do: $title", async ({ use, gives }) => {
    const client = connect(await startServer());
    expect(await use(client)).toMatchObject(gives as object);
  });

  test("lacks what the matrix says that it lacks", () => {
    const client = connect({ baseURL: "http://127.0.0.1" });
    expect(missing.filter(({ resource }) => resource(client) !== undefined)).toEqual([]);
    expect(supported.filter(({ resource }) => resource(client) === undefined)).toEqual([]);
  });
});

test("0.86.0 reads frames named message (observed), and none of those named by type (documented)", async () => {
  const read = async (profile: "observed" | "documented"): Promise<string[]> => {
    const server = await startServer({ profile });
    const [oldest, current] = [OLDEST_SDK.connect(server), CURRENT_SDK.connect(server)];
    const { id } = await oldest.beta.sessions.create(sessionWith("plain"));
    const stream = await oldest.beta.sessions.events.stream(id);
    const other = await current.beta.sessions.events.stream(id);
    await oldest.beta.sessions.events.send(id, { events: [message("Go on")] });
    await collect(other, endsTurn);
    // Its last event is `session.deleted`, after which the stream ends.
    await oldest.beta.sessions.delete(id);
    return (await collect(stream)).map(({ type }) => type);
  };
  expect((await read("observed")).slice(-2)).toEqual(["session.status_idle", "session.deleted"]);
  expect(await read("documented")).toEqual([]);
});

test("the README's table is the matrix", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const rows = CAPABILITIES.map(
    ({ title, releases }) =>
      `| ${title} | ${RELEASES.map((version) => (releases.includes(version) ? "✓" : "–")).join(" | ")} |`,
  );
  expect(readme).toContain([`| | ${RELEASES.join(" | ")} |`, "| --- | --- | --- | --- |", ...rows].join("\n"));
});
