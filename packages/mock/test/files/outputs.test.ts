import { expect, test } from "vitest";
import { loadScenario, type Step, say, writeFile } from "../../src/index.ts";
import { download, listed } from "../support/files.ts";
import { manualCaller } from "../support/manual-caller.ts";

const PATH = "/mnt/session/outputs/report.md";

/** A session whose agent has played a turn of some steps. */
async function played(steps: readonly Step[], options: object = {}, rest: object = {}) {
  const scenario = { name: "mine", summary: "Mine.", turns: [steps] };
  const caller = await manualCaller({ scenarios: [scenario], ...options });
  const session = await caller.session("mine", rest);
  await caller.say(session, "the brief");
  await caller.mock.clock.advance(10_000);
  const files = async () => (await caller.get(`/v1/files?scope_id=${session}`)).json.data;
  return { caller, session, files };
}

test("what an agent writes below the outputs can be listed with its session and downloaded", async () => {
  const caller = await manualCaller();
  const session = await caller.session("write-file");
  await caller.say(session);
  await caller.mock.clock.advance(10_000);
  const history = await caller.history(session);
  const use = history.find(({ type }) => type === "agent.tool_use");
  expect(use).toMatchObject({ name: "write", input: { file_path: PATH } });
  expect(history.find(({ type }) => type === "agent.tool_result")).toMatchObject({
    tool_use_id: use.id,
    is_error: false,
    content: [{ type: "text", text: `Wrote 38 bytes to ${PATH}\n` }],
  });
  expect(await caller.status(session)).toBe("idle");
  const { data } = (await caller.get(`/v1/files?scope_id=${session}`)).json;
  expect(data).toMatchObject([
    {
      filename: "report.md",
      mime_type: "text/markdown",
      downloadable: true,
      expires_at: null,
      scope: { type: "session", id: session },
    },
  ]);
  const { status, text, bytes } = await download(caller, data[0].id);
  expect([status, text, bytes.byteLength]).toEqual([200, use.input.content, data[0].size_bytes]);
  expect(await listed(caller)).toEqual([]);
  await caller.call("DELETE", `/v1/sessions/${session}`);
  expect((await download(caller, data[0].id)).status).toBe(404);
});

test("a text is filled in, and base64 gives any bytes", async () => {
  const { caller, files } = await played([
    writeFile({ path: PATH, content: "{{message}}, turn {{turn}}: ü" }),
    writeFile({ path: "/mnt/session/outputs/raw/a.bin", base64: "AP/+\n gA==" }),
    writeFile({ path: "/mnt/session/outputs/table", content: "a,b", mime_type: "text/csv; charset=utf-8" }),
  ]);
  const [table, raw, report] = await files();
  expect((await download(caller, report.id)).text).toBe("the brief, turn 1: ü");
  expect((await download(caller, raw.id)).bytes).toEqual(Uint8Array.of(0, 255, 254, 128));
  expect(raw).toMatchObject({ filename: "a.bin", mime_type: "application/octet-stream", size_bytes: 4 });
  expect(table).toMatchObject({ filename: "table", mime_type: "text/csv" });
});

test("a file that is written again replaces the one before, under a new id", async () => {
  const turn = await played([writeFile({ path: PATH, content: "{{turn}}" }), say("Done.")]);
  const [first] = await turn.files();
  await turn.caller.say(turn.session);
  await turn.caller.mock.clock.advance(10_000);
  const [second, ...others] = await turn.files();
  expect(others).toEqual([]);
  expect(second.id).not.toBe(first.id);
  expect((await turn.caller.get(`/v1/files/${first.id}`)).status).toBe(404);
  expect((await download(turn.caller, second.id)).text).toBe("2");
});

test("outputs stand in the list beside what was mounted", async () => {
  const resources = [{ type: "file", file_id: "file_a" }];
  const { files } = await played([writeFile({ path: PATH, content: "x" })], {}, { resources });
  expect((await files()).map(({ downloadable }: { downloadable: boolean }) => downloadable)).toEqual([true, false]);
});

test("an output for which there is no room is a tool that fails, and nothing is kept", async () => {
  const { caller, session, files } = await played([writeFile({ path: PATH, content: "0123456789" })], {
    maxFileBytes: 1,
  });
  const result = (await caller.history(session)).find(({ type }) => type === "agent.tool_result");
  expect(result).toMatchObject({ is_error: true });
  expect(result.content[0].text).toMatch(/^The mock keeps at most 8 bytes of files/);
  expect(await files()).toEqual([]);
});

const ASKING = {
  agent: {
    type: "agent_with_overrides",
    id: "agent_shop",
    tools: [{ type: "agent_toolset_20260401", default_config: { permission_policy: { type: "always_ask" } } }],
  },
};

test.for([
  ["allow", 1],
  ["deny", 0],
] as const)("where the tool asks, a file is written after %s: %d", async ([result, count]) => {
  const { caller, session, files } = await played([writeFile({ path: PATH, content: "x" })], {}, ASKING);
  expect(await files()).toEqual([]);
  const use = (await caller.history(session)).find(({ type }) => type === "agent.tool_use");
  await caller.send(session, { type: "user.tool_confirmation", tool_use_id: use.id, result });
  await caller.mock.clock.advance(10_000);
  expect(await files()).toHaveLength(count);
});

test("an interrupted call writes nothing, and neither does one that the client runs", async () => {
  const asking = await played([writeFile({ path: PATH, content: "x" })], {}, ASKING);
  await asking.caller.send(asking.session, { type: "user.interrupt" });
  await asking.caller.mock.clock.advance(10_000);
  expect(await asking.files()).toEqual([]);
  const steps = [writeFile({ path: PATH, content: "x" })];
  const selfHosted = await played(steps, {}, { environment_id: "env_self_hosted" });
  const use = (await selfHosted.caller.history(selfHosted.session)).find(({ type }) => type === "agent.tool_use");
  const content = [{ type: "text", text: "written by the client" }];
  await selfHosted.caller.send(selfHosted.session, { type: "user.tool_result", tool_use_id: use.id, content });
  await selfHosted.caller.mock.clock.advance(10_000);
  expect(await selfHosted.caller.status(selfHosted.session)).toBe("idle");
  expect(await selfHosted.files()).toEqual([]);
});

test.for([
  ["{ content: x }", "turns.0.0.write_file: the key path is missing"],
  ["{ path: 3, content: x }", "turns.0.0.write_file.path: expected text"],
  [`{ path: ${PATH}, content: x, mode: 644 }`, "turns.0.0.write_file.mode: there is no such key"],
  [`{ path: ${PATH} }`, "turns.0.0.write_file: expected either content or base64"],
  [`{ path: ${PATH}, content: x, base64: eA== }`, "turns.0.0.write_file: expected either content or base64"],
  ["{ path: report.md, content: x }", "turns.0: write_file.path: expected a file below /mnt/session/outputs/"],
  ["{ path: /mnt/session/outputs/, content: x }", "turns.0: write_file.path: expected a file below"],
  ["{ path: /mnt/session/outputs/../a, content: x }", "turns.0: write_file.path: expected a file below"],
  ["{ path: /mnt/session/outputs/a/./b, content: x }", "turns.0: write_file.path: expected a file below"],
  ["{ path: /mnt/session/uploads/a, content: x }", "turns.0: write_file.path: expected a file below"],
  ['{ path: "/mnt/session/outputs/a?b", content: x }', "turns.0: write_file.path: expected a name without"],
  [`{ path: ${PATH}, base64: "x" }`, "turns.0: write_file.base64: expected base64"],
  [`{ path: ${PATH}, base64: "eA=" }`, "turns.0: write_file.base64: expected base64"],
  [`{ path: ${PATH}, content: x, mime_type: text }`, "turns.0: write_file.mime_type: expected a type such as text/csv"],
  [`{ path: ${PATH}, content: ${"x".repeat(1024 * 1024 + 1)} }`, "turns.0: write_file: expected at most 1048576 bytes"],
  [`{ path: ${PATH}, content: ${"ü".repeat(512 * 1024 + 1)} }`, "turns.0: write_file: expected at most 1048576 bytes"],
  [`{ path: ${PATH}, base64: ${"A".repeat(1_398_104)} }`, "turns.0: write_file: expected at most 1048576 bytes"],
])("a scenario file with write_file: %.60s is refused", ([step, message]) => {
  const text = `name: mine\nsummary: One.\nturns:\n  - - write_file: ${step}\n`;
  expect(() => loadScenario(text, "mine.yaml")).toThrow(`mine.yaml:4: ${message}`);
});

test("a file of exactly 1 MB can be written, as text or as base64", () => {
  for (const content of [`content: ${"x".repeat(1024 * 1024)}`, `base64: ${"A".repeat(1_398_102)}`]) {
    const text = `name: mine\nsummary: One.\nturns:\n  - - write_file: { path: ${PATH}, ${content} }\n`;
    expect(loadScenario(text, "mine.yaml").turns).toHaveLength(1);
  }
});
