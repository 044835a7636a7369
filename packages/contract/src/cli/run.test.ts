import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { STREAM_RULES } from "../gen/stream-rules.gen.ts";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "managed-agents-contract-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const TRACE = readFileSync(new URL("../../test/traces/allowed-tool.jsonl", import.meta.url), "utf8");

async function command(args: readonly string[], input: readonly (string | Uint8Array)[] = []) {
  let [out, err] = ["", ""];
  const status = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: Readable.from(input.map((part) => Buffer.from(part))),
  });
  return { status, out, err };
}

const AT = "2026-11-18T09:00:00Z";

/** The trace as the wire shows it, with heartbeats between the frames. */
const sse = (end: string): string =>
  TRACE.trimEnd()
    .split("\n")
    .map((data) =>
      [`: keep-alive`, `event: ${JSON.parse(data).type}`, `data: ${data}`, "", "event: ping", "data: {}", "", ""].join(
        end,
      ),
    )
    .join("");

test("passes a recording in JSON lines, from a file", async () => {
  const path = join(folder, "good.jsonl");
  writeFileSync(path, TRACE);
  const out = `${TRACE.trimEnd().split("\n").length} frames, 0 violations\n`;
  expect(await command(["check", "--from-start", path])).toEqual({ status: 0, out, err: "" });
});

test.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
])("passes raw SSE with %s, whole and byte by byte", async (_name, end) => {
  const text = sse(end);
  for (const input of [[text], [...Buffer.from(text)].map((byte) => Uint8Array.of(byte))]) {
    const { status, out } = await command(["check", "--from-start", "-"], input);
    expect([status, out]).toEqual([0, `${TRACE.trimEnd().split("\n").length} frames, 0 violations\n`]);
  }
});

test("reports line, rule, what came and what should have come", async () => {
  const lines = TRACE.trimEnd().split("\n");
  const broken = lines.filter((line) => !line.includes('"session.usage"')).join("\n");
  const { status, out } = await command(["check", "--from-start", "-"], [broken]);
  expect(status).toBe(1);
  expect(out).toBe(
    [
      `-:${lines.length - 1}  usage-before-idle`,
      "    before session.status_idle came session.thread_status_idle instead of session.usage",
      "    A `session.usage` comes directly before each `session.status_idle`, whatever the stop reason.",
      `    frame ${lines.length - 1}, because of frame ${lines.length - 2}`,
      `${lines.length - 1} frames, 1 violation`,
      "",
    ].join("\n"),
  );
});

test("takes a broken house rule on a recording of the service for a note", async () => {
  const created = (id: string) =>
    `{"id":"${id}","type":"session.thread_created","session_thread_id":"sthr_1","agent_name":"Helper","workflow_run_id":null,"processed_at":"${AT}"}\n`;
  const { status, out } = await command(["check", "--live", "-"], [created("sevt_1"), created("sevt_2")]);
  expect(status).toBe(0);
  expect(out).toContain("note (house rule) thread-created-once");
  expect(out).toContain("2 frames, 0 violations, 1 note");
});

test("takes what is only older than the document for a note on a recording of the service", async () => {
  const idle = `{"id":"sevt_1","type":"session.status_idle","stop_reason":{"type":"end_turn"},"processed_at":"${AT}"}\n`;
  const strict = await command(["check", "-"], [idle]);
  expect([strict.status, strict.out]).toEqual([1, expect.stringContaining("-:1  schema")]);
  const live = await command(["check", "--live", "-"], [idle]);
  expect([live.status, live.out]).toEqual([0, expect.stringContaining("-:1  note (older than the document) schema")]);
});

test("notes unknown tags, which are violations with --strict", async () => {
  const news = `{"id":"sevt_1","type":"agent.gesture","processed_at":"${AT}"}\n`;
  const lenient = await command(["check", "-"], [news]);
  expect([lenient.status, lenient.out]).toEqual([
    0,
    [
      "-:1  note (unknown to the document) unknown-tag",
      '    event.type: the document does not define "agent.gesture"',
      "    frame 1",
      "1 frame, 0 violations, 1 note",
      "",
    ].join("\n"),
  ]);
  const strict = await command(["check", "--strict", "-"], [news]);
  expect([strict.status, strict.out]).toEqual([1, expect.stringContaining("-:1  unknown-tag")]);
});

test("folds what is broken again and again into one line with its number and its first and last place", async () => {
  const running = (i: number) => `{"id":"sevt_${i}","type":"session.status_running","processed_at":"${AT}"}\n`;
  const { status, out } = await command(
    ["check", "-"],
    Array.from({ length: 1000 }, (_, i) => running(i)),
  );
  expect(status).toBe(1);
  expect(out).toBe(
    [
      "-:2  running-once-per-turn  999 times, last at -:1000 (frame 1000)",
      "    session.status_running came again",
      "    A turn has one `session.status_running`, however many model requests it takes.",
      "    frame 2, because of frame 1",
      "1000 frames, 999 violations",
      "",
    ].join("\n"),
  );
});

test("folds shapes by their property", async () => {
  const broken = (i: number) =>
    `{"id":"sevt_${i}","type":"agent.message","content":[${'{"type":"text","text":""},'.repeat(i % 3)}3],"processed_at":"${AT}"}\n`;
  const { out } = await command(
    ["check", "-"],
    Array.from({ length: 9 }, (_, i) => broken(i)),
  );
  expect(out.split("\n")[0]).toBe("-:1  schema  9 times, last at -:9 (frame 9)");
  expect(out).toContain("9 frames, 9 violations");
});

test("lists at most 50 kinds", async () => {
  const strange = (i: number) => `{"id":"sevt_${i}","type":"agent.gesture${i}","processed_at":"${AT}"}\n`;
  const { out } = await command(
    ["check", "--strict", "-"],
    Array.from({ length: 60 }, (_, i) => strange(i)),
  );
  expect(out.split("\n").filter((line) => line.startsWith("-:"))).toHaveLength(50);
  expect(out).toContain("… and 10 of other kinds\n60 frames, 60 violations\n");
});

test.each([
  ["JSON lines", '{"id":"sevt_2","type":"session.sta', 2],
  [
    "JSON lines, inside a character",
    Buffer.from('{"id":"sevt_2","type":"agent.message","content":"é').subarray(0, -1),
    2,
  ],
])("takes %s that are cut in mid-frame", async (_name, rest, line) => {
  const first = `{"id":"sevt_1","type":"session.status_running","processed_at":"${AT}"}\n`;
  const { status, out } = await command(["check", "-"], [first, rest]);
  expect([status, out]).toEqual([
    0,
    `-:${line}  note: the recording is cut in mid-frame; its last frame is left out\n1 frame, 0 violations\n`,
  ]);
});

test("takes raw SSE that is cut anywhere after its first frame", async () => {
  const text = sse("\n");
  const first = text.indexOf("\n\n") + 2;
  for (let end = first; end < text.length; end += 7) {
    const { status, err } = await command(["check", "--from-start", "-"], [text.slice(0, end)]);
    expect([end, status, err]).toEqual([end, 0, ""]);
  }
  const data = text.indexOf('data: {"id"', first);
  for (const end of [text.indexOf("event: session", first) + 9, data - 1, data, data + 2, data + 12]) {
    expect((await command(["check", "-"], [text.slice(0, end)])).out).toContain("is cut in mid-frame");
  }
  for (const end of [first, text.indexOf(": keep-alive", first) + 12, text.indexOf("\n\n", data)]) {
    expect((await command(["check", "-"], [text.slice(0, end)])).out).not.toContain("is cut in mid-frame");
  }
});

test("does not take a broken line in the middle for a cut", async () => {
  const line = `{"id":"sevt_1","type":"session.status_running","processed_at":"${AT}"}\n`;
  const { status, err } = await command(["check", "-"], [line, "{broken\n", line]);
  expect([status, err]).toEqual([2, expect.stringContaining('-:2: expected JSON, but got "{broken"')]);
});

test("checks by a profile, and rejects an unknown one in one line", async () => {
  const frames = [
    `{"id":"sevt_1","type":"session.status_running","processed_at":"${AT}"}\n`,
    `{"id":"sevt_2","type":"user.message","content":[],"processed_at":null}\n`,
  ];
  const status = async (profile: string) => (await command(["check", "--profile", profile, "-"], frames)).status;
  expect([await status("any"), await status("documented"), await status("observed")]).toEqual([0, 0, 1]);
  const { err } = await command(["check", "--profile", "live", "-"], frames);
  expect(err).toBe('managed-agents-contract: there is no profile "live"; use one of: observed, documented, any\n');
  expect((await command(["check", "--profile", "observed", "--history", "-"], frames)).status).toBe(0);
});

test("explains profile and evidence of a rule", async () => {
  const { out } = await command(["explain", "input-after-running"]);
  expect(out).toContain("profile    observed; the profile any does not hold streams to it");
  expect(out).toContain("confidence observed: recordings of the service show it");
  expect(out).toContain("evidence   L1: seen in 171 of 171 cases, last on 2026-09-24");
});

test("unwraps frames that a journal wraps", async () => {
  const wrapped = TRACE.trimEnd()
    .split("\n")
    .map((data) => JSON.stringify({ event: JSON.parse(data).type, data: JSON.parse(data) }))
    .join("\n");
  expect((await command(["check", "--from-start", "-"], [wrapped])).status).toBe(0);
  const misnamed = wrapped.replace('"event":"session.usage"', '"event":"session.updated"');
  expect((await command(["check", "-"], [misnamed])).out).toContain("frame-has-a-name");
});

test.each([
  [["check", "-"], "{not json", '-:1: expected JSON, but got "{not json"'],
  [["check", "-"], "no recording at all\n", '-:1: expected a line of an event stream, but got "no recording at all"'],
  [["check", "-"], "data: nonsense\n\n", '-:2: expected JSON, but got "nonsense"'],
  [["check", join(folder, "absent")], "", "no such file"],
  [["check"], "", "expected record, check <file>, explain <rule> or rules"],
  [["check", "a", "b"], "", "expected record, check <file>"],
  [["check", "--fast", "-"], "", "--fast"],
  [["explain", "nothing"], "", 'there is no rule "nothing"'],
])("rejects %j with %j", async (args, input, message) => {
  const { status, err } = await command(args, [input]);
  expect(status).toBe(2);
  expect(err).toContain(message);
});

test.each(STREAM_RULES)("explains $id", async ({ id, source, meaning }) => {
  const { status, out } = await command(["explain", id]);
  expect(status).toBe(0);
  for (const text of [source, ...meaning.split("\n"), "keeps it:", "breaks it:"]) expect(out).toContain(text);
});

test("lists the rules, one on each line", async () => {
  const { out } = await command(["rules"]);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(STREAM_RULES.map(({ id }) => id));
});

test("helps", async () => {
  const { status, out } = await command(["--help"]);
  expect(status).toBe(0);
  expect(out).toContain("Unofficial");
});
