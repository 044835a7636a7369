import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { checkRecording } from "@managed-agents/contract/recording";
import { collect, endsTurn, message, play, SCENARIO_NAMES, sessionApi, sessionWith } from "@managed-agents/harness";
import { describe, expect, test } from "vitest";
import { recordingFolder, startCommand } from "../src/command-line.ts";
import { liveStream } from "../src/live-stream.ts";
import { CURRENT_SDK } from "../src/official-sdks.ts";
import { readTurn } from "../src/read-turn.ts";
import { startServer } from "../src/start-server.ts";

const CHECK = fileURLToPath(
  new URL("./bin/managed-agents-contract.js", import.meta.resolve("@managed-agents/contract/recording.schema.json")),
);

/** Everything that a program sees of a session through the official SDK: both streams, both histories, and what it is at the end. */
async function visit(baseURL: string, scenario: string, previews: boolean) {
  const { sessions } = CURRENT_SDK.connect({ baseURL }).beta;
  const created = await sessions.create(sessionWith(scenario));
  const { id } = created;
  const query = previews ? { event_deltas: ["agent.message" as const, "agent.thinking" as const] } : {};
  const live = liveStream(await sessions.events.stream(id, query));
  const sent = await sessions.events.send(id, { events: [message("Where is order 1187?")] });
  const turn = await readTurn(live, (calls) =>
    sessions.events.send(id, {
      events: calls.map((call) => ({ type: "user.tool_confirmation", tool_use_id: call, result: "allow" })),
    }),
  );
  const history = await collect(sessions.events.list(id, { limit: 5 }));
  const threads = await collect(sessions.threads.list(id));
  const ofThreads = [];
  for (const thread of threads)
    ofThreads.push(await collect(sessions.threads.events.list(thread.id, { session_id: id })));
  const session = await sessions.retrieve(id);
  await sessions.delete(id);
  const rest = await live.rest();
  return { created, sent, turn, rest, history, threads, ofThreads, session };
}

/** A turn of a scenario through the proxy, its recording, and the same calls to its replay. */
async function twice<Seen>(visitor: (baseURL: string) => Promise<Seen>, ...args: string[]) {
  const folder = recordingFolder();
  const { baseURL: target } = await startServer();
  const proxy = await startCommand("proxy", target, "--record", folder.path, ...args);
  const seen = await visitor(proxy.baseURL);
  const status = await proxy.stop();
  const replay = await startCommand("replay", folder.file(), "--speed", "0");
  const seenAgain = await visitor(replay.baseURL);
  await replay.stop();
  return { seen, seenAgain, status, printed: proxy.printed(), replayed: replay.printed(), file: folder.file() };
}

const KEPT = ["--keep-ids", "--keep-previews"];

describe.each(["plain", "tool-ask", "multiagent", "thinking"])("%s through SDK 1.10.0", (scenario) => {
  test.each([false, true])("a replay shows what the proxy showed, with previews: %s", async (previews) => {
    const { seen, seenAgain, status, printed, replayed } = await twice(
      (url) => visit(url, scenario, previews),
      ...KEPT,
    );
    expect(seenAgain).toEqual(seen);
    expect(seen.turn.some(endsTurn)).toBe(true);
    expect(seen.turn.some(({ type }) => type === "event_delta")).toBe(previews);
    expect([status, printed]).toEqual([0, expect.stringContaining(", 0 violations")]);
    expect(replayed).not.toContain("has no answer");
  });

  test("a recording without ids and previews replays to the same, but for these", async () => {
    const { seen, seenAgain } = await twice((url) => visit(url, scenario, false));
    expect(renamed(seenAgain)).toEqual(renamed(seen));
    expect(seenAgain.session.id).not.toBe(seen.session.id);
  });

  test("the command check finds nothing in the recording", async () => {
    const { file } = await twice((url) => visit(url, scenario, true));
    const { stdout } = await promisify(execFile)(process.execPath, [CHECK, "check", "--strict", file]);
    expect(stdout).toMatch(/^\d+ exchanges, 1 stream, \d+ frames, 0 violations\n$/);
  });
});

test.each(SCENARIO_NAMES)(
  "%s: the frames of a replay are those of the run, name by name, and the history too",
  async (scenario) => {
    const { seen, seenAgain, status, file } = await twice(
      (baseURL) =>
        play(scenario, { api: sessionApi({ baseURL }), pass: () => new Promise((resolve) => setTimeout(resolve, 5)) }),
      ...KEPT,
    );
    expect(seenAgain).toEqual(seen);
    expect(seen.frames.length).toBeGreaterThan(5);
    expect(status).toBe(0);
    const found: unknown[] = [];
    await checkRecording(file, (finding) => found.push(finding));
    expect(found).toEqual([]);
  },
);

/** The same with each id named by the order in which ids come. Request ids and cursors are ids, too. */
function renamed(seen: unknown): unknown {
  const names = new Map<string, string>();
  return JSON.parse(
    JSON.stringify(seen).replace(/\b([a-z]+)_[0-9A-Za-z]{12,}\b/g, (id, prefix) => {
      if (!names.has(id)) names.set(id, `${prefix}_${names.size}`);
      return names.get(id) ?? "";
    }),
  );
}
