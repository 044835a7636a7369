import { expect, test } from "vitest";
import { saying, temporaryFolder } from "./folder.ts";
import { Run } from "./run.ts";
import { call, Talk } from "./talk.ts";

const serve = (...args: string[]): Run => new Run(["--port", "0", "--speed", "100", ...args]);

test("a refused request has its reason on the next line, with the name of the property", async () => {
  const run = serve();
  await call(await run.url(), "POST", "/v1/sessions", { agent: "agent_a", environment_id: "env_a", title: 3 });
  await run.stop();
  expect(run.out).toMatch(
    /^400 {4}POST {3}\/v1\/sessions {2}.* ms {2}sessions\.create\n +body\.title: expected a string/m,
  );
});

test("what helps beside the message is a line of its own", async () => {
  const run = serve();
  await fetch(`${await run.url()}/v1/sessions`, { headers: { "x-api-key": "any", "anthropic-version": "2023-06-01" } });
  await run.stop();
  expect(run.out).toMatch(/^404 .*\n {14}\S.*\n {14}.*anthropic-beta/m);
});

test("preflights are not logged, and the call of a page that may not call is, with why", async () => {
  const run = serve();
  const url = await run.url();
  const ask = (origin: string, method: string) =>
    fetch(`${url}/v1/sessions`, { method, headers: { origin, "access-control-request-method": "GET" } });
  expect((await ask("http://localhost:3000", "OPTIONS")).status).toBe(204);
  // Answered, since a browser shows nobody why it was not; the call itself is refused.
  expect((await ask("https://elsewhere.example.com", "OPTIONS")).status).toBe(204);
  expect((await ask("https://elsewhere.example.com", "GET")).status).toBe(403);
  await run.stop();
  expect(run.out).not.toContain("OPTIONS");
  expect(run.out).toMatch(/^403 {4}GET .*\n {14}Origin: pages of this origin may not call.*--allow-origin/m);
});

test("a request of another world than the default one is logged with its name", async () => {
  const run = serve();
  const url = await run.url();
  await call(`${url}/_mock/worlds/blue`, "GET", "/v1/agents");
  await call(url, "GET", "/v1/agents");
  await run.stop();
  const lines = run.out.split("\n").filter((line) => line.startsWith("200"));
  expect(lines).toEqual([
    expect.stringMatching(/ {2}agents\.list {2}world blue$/),
    expect.stringMatching(/agents\.list$/),
  ]);
});

test("neither keys, nor secrets in queries, nor bodies are in any log", async () => {
  for (const form of ["pretty", "json"]) {
    const run = serve("--log", form, "--log-events");
    const url = await run.url();
    await fetch(`${url}/v1/sessions?api_key=canary-query`, { headers: { "x-api-key": "canary-key" } });
    const auth = { type: "static_bearer", mcp_server_url: "https://a.example.com", token: ["canary-token"] };
    const { id } = await call(url, "POST", "/v1/vaults", { display_name: "V" });
    await call(url, "POST", `/v1/vaults/${id}/credentials`, { auth });
    await run.stop();
    expect(run.out).toContain("/v1/vaults/");
    expect(run.out).not.toContain("canary");
  }
});

test("--log-events shows the events of a turn below its request, one line each", async () => {
  const folder = temporaryFolder();
  const secret = "{ tool: bash, input: { command: ls, password: canary }, permission: allow }";
  const file = await folder.write(
    "mine.yaml",
    `name: mine\nsummary: x\nturns:\n  - - call: ${secret}\n    - say: Done.\n`,
  );
  const run = serve("--log-events", "--scenario", file);
  const talk = await Talk.begin(await run.url(), "mine");
  await talk.say("Go\u001b[31m on.");
  await talk.close();
  await run.stop();
  const lines = run.out.split("\n").filter((line) => /^ +….{5} {2}/.test(line));
  const shown = lines.map((line) =>
    line
      .trim()
      .replace(/^….{5} {2}/, "")
      .replace(/ +/g, " "),
  );
  expect(shown).toEqual(
    expect.arrayContaining([
      "user.message Go?[31m on.",
      'agent.tool_use bash (allow) {"command":"ls","password":"[redacted]"}',
      "agent.tool_result ok",
      "agent.message Done.",
      "session.status_idle end_turn",
    ]),
  );
  expect(run.out).not.toContain("canary");
});

test("--log json has events as objects", async () => {
  const run = serve("--log", "json", "--log-events");
  const talk = await Talk.begin(`${await run.url()}/_mock/worlds/blue`, "plain");
  await talk.say("Hello.");
  await talk.close();
  await run.stop();
  const entries = run.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(entries).toContainEqual({
    time: expect.any(String),
    event: "session.status_idle",
    id: expect.stringMatching(/^sevt_/),
    world: "blue",
    sessionId: expect.stringMatching(/^sesn_/),
    threadId: expect.stringMatching(/^sthr_/),
    agentName: null,
    text: "end_turn",
  });
});

test("without --log-events no event is logged", async () => {
  const run = serve();
  const talk = await Talk.begin(await run.url(), "plain");
  await talk.say("Hello.");
  await talk.close();
  await run.stop();
  expect(run.out).not.toContain("session.status_idle");
});

test("the banner fits 80 columns, has the line for an SDK, and marks what is yours", async () => {
  const folder = temporaryFolder();
  await folder.write("mine.yaml", saying("x"));
  await folder.write("long.yaml", saying("x", "n".repeat(64)).replace("Says one thing.", "Sagt 語 ".repeat(60)));
  const run = serve("--scenario", folder.path, "--profile", "varied", ...knobs());
  const url = await run.url();
  await run.written(/Unofficial/);
  await run.stop();
  const lines = run.out.split("\n");
  expect(lines.filter((line) => line.replaceAll("語", "--").length > 80)).toEqual([]);
  expect(run.out).toContain(`new Anthropic({ apiKey: "any", baseURL: "${url}" })`);
  expect(run.out).toContain(`ANTHROPIC_BASE_URL=${url} ANTHROPIC_API_KEY=any`);
  expect(run.out).toContain(`Inspector  ${url}/_mock/`);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}\* mine +Says one thing\.$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {4}tool-ask +Calls a built-in tool/));
  expect(run.out.indexOf("* mine")).toBeLessThan(run.out.indexOf("  tool-ask"));
});

const knobs = (): string[] =>
  [
    "list_lag=lags",
    "status_lag=lags",
    "old_spellings=refused",
    "frame_names=event_type",
    "spawn_order=running_first",
  ].flatMap((knob) => ["--knob", knob]);

test("of many scenarios the banner shows a part and says how many more there are", async () => {
  const folder = temporaryFolder();
  for (let index = 0; index < 45; index++) await folder.write(`s${index}.yaml`, saying("x", `s${index}`));
  const run = serve("--scenario", folder.path);
  await run.written(/Unofficial/);
  await run.stop();
  expect(run.out.match(/^ {2}\* /gm)).toHaveLength(30);
  expect(run.out).toContain("… and 15 more of yours; GET /_mock/scenarios lists all");
});

test("a terminal gets colours, unless NO_COLOR is set", async () => {
  const { NO_COLOR: kept, TERM: terminal } = process.env;
  process.env.TERM = "xterm";
  try {
    for (const [wanted, colours] of [
      ["", true],
      ["1", false],
    ] as const) {
      process.env.NO_COLOR = wanted;
      const run = new Run(["play", "plain"], { isTTY: true, columns: 100 });
      await run.exit;
      expect(run.out.includes("\u001b[")).toBe(colours);
    }
  } finally {
    if (kept === undefined) delete process.env.NO_COLOR;
    else process.env.NO_COLOR = kept;
    if (terminal === undefined) delete process.env.TERM;
    else process.env.TERM = terminal;
  }
});

test("beyond this machine the banner says that the inspector needs a token", async () => {
  const closed = serve("--host", "0.0.0.0");
  await closed.written(/Inspector {2}closed beyond this machine; --control-token opens it/);
  await closed.stop();
  const open = serve("--host", "0.0.0.0", "--control-token", "a-long-token");
  await open.written(/Inspector {2}http:\S+\/_mock\/ with the control token/);
  await open.stop();
  expect(open.out).not.toContain("a-long-token");
});

test("on this machine, however its name is written, the banner says where the inspector is", async () => {
  const run = serve("--host", "LOCALHOST");
  await run.written(/Inspector {2}http:\S+\/_mock\/\n/);
  await run.stop();
});
