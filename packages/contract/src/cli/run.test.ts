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

test("says line, rule, what came and what should have come", async () => {
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
  const line = TRACE.split("\n").find((each) => each.includes("agent.tool_result")) ?? "";
  const again = line.replace(/"id":"[^"]+"/, '"id":"sevt_other"');
  const { status, out } = await command(["check", "--live", "-"], [`${line}\n${again}\n`]);
  expect(status).toBe(0);
  expect(out).toContain("note tool-result-once");
  expect(out).toContain("2 frames, 0 violations, 1 note on house rules");
});

test("unwraps frames that a journal wraps", async () => {
  const wrapped = TRACE.trimEnd()
    .split("\n")
    .map((data) => JSON.stringify({ event: JSON.parse(data).type, data: JSON.parse(data) }))
    .join("\n");
  expect((await command(["check", "--from-start", "-"], [wrapped])).status).toBe(0);
  const misnamed = wrapped.replace('"event":"session.usage"', '"event":"message"');
  expect((await command(["check", "-"], [misnamed])).out).toContain("frame-names-its-event");
});

test.each([
  [["check", "-"], "{not json", '-:1: expected JSON, but got "{not json"'],
  [["check", "-"], "no recording at all\n", '-:1: expected a line of an event stream, but got "no recording at all"'],
  [["check", "-"], "data: nonsense\n\n", '-:2: expected JSON, but got "nonsense"'],
  [["check", join(folder, "absent")], "", "no such file"],
  [["check"], "", "expected check <file>, explain <rule> or rules"],
  [["check", "a", "b"], "", "expected check <file>"],
  [["check", "--fast", "-"], "", "--fast"],
  [["explain", "nothing"], "", 'there is no rule "nothing"'],
])("refuses %j with %j", async (args, input, message) => {
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
