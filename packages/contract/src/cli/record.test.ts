import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, afterEach, expect, test } from "vitest";
import { run } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "managed-agents-record-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
});

const KEY = "sk-ant-CANARYkeyCANARYkey";
const AT = "2026-11-18T09:00:00Z";

/** A session as far as the recorder looks into it. What stands here is checked elsewhere. */
const SESSION = { id: "sesn_1", status: "running", archived_at: null };
const event = (number: number, type: string, more: object = {}) => ({
  id: `sevt_${number}`,
  type,
  processed_at: AT,
  ...more,
});
const RUNNING = event(1, "session.status_running");
const IDLE = event(2, "session.status_idle", { stop_reason: { type: "end_turn" }, stop_details: null });

type Answer = (response: ServerResponse, url: URL) => void;

const json =
  (body: unknown, status = 200): Answer =>
  (response) =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
const refusal = (status: number, type: string, message: string, details?: object): Answer =>
  json({ type: "error", request_id: "req_1", error: { type, message, ...(details && { details }) } }, status);
const page = (data: readonly unknown[], next_page: string | null = null): Answer =>
  json({ data, next_page, prev_page: null });
const frames = (events: readonly unknown[]): string =>
  events.map((data) => `event: message\ndata: ${JSON.stringify(data)}\n\n`).join("");
/** A stream that stays open. */
const stream =
  (events: readonly unknown[], then: (response: ServerResponse) => void = () => {}): Answer =>
  (response) => {
    response
      .writeHead(200, { "content-type": "text/event-stream" })
      .write(`: connected\n\n${frames(events)}`, () => then(response));
  };

/** What a server answers, by the end of its path. */
const GOOD = {
  sesn_1: json(SESSION),
  "sesn_1/events/stream": stream([RUNNING, IDLE]),
  "sesn_1/events": page([RUNNING, IDLE]),
  "sesn_1/threads": page([]),
};

async function serve(answers: Readonly<Record<string, Answer>>, prefix = ""): Promise<string> {
  const listener: RequestListener = (request, response) => {
    const url = new URL(request.url ?? "", "http://server");
    const found = answers[url.pathname.replace(`${prefix}/v1/sessions/`, "")];
    (found ?? refusal(404, "not_found_error", "no such path"))(response, url);
  };
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
}

let names = 0;
/** Runs the command against a server. @returns its output, and the entries of its file */
async function record(baseUrl: string, args: readonly string[] = [], signal?: AbortSignal) {
  names += 1;
  const name = `${names}.jsonl`;
  const given = ["record", "--base-url", baseUrl, "--session", "sesn_1", "--out", folder, "--name", name, ...args];
  return { ...(await command(given, { ANTHROPIC_API_KEY: KEY }, signal)), path: join(folder, name) };
}

async function command(args: readonly string[], env: Readonly<Record<string, string>>, signal?: AbortSignal) {
  let [out, err] = ["", ""];
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    stdin: Readable.from([]),
    env,
    ...(signal && { signal }),
  };
  const status = await run(args, terminal);
  return { status, out, err };
}

const entries = (path: string) =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("records a session, its stream until it rests, its list and its threads", async () => {
  const { status, out, err, path } = await record(await serve(GOOD));
  expect([status, err]).toEqual([0, `recording into ${path}; Ctrl-C ends it\n`]);
  expect(out).toMatch(/^\d+ entries with 2 frames of 1 streams \(idle\)\nmanaged-agents-contract check /);
  const found = entries(path);
  expect(found.filter(({ kind }) => kind === "frame").map(({ event, data }) => [event, data.type])).toEqual([
    ["message", "session.status_running"],
    ["message", "session.status_idle"],
  ]);
  expect(found.filter(({ kind }) => kind === "request").map((each) => each.path.replace(/^.*?sesn_\w+/, ""))).toEqual([
    "",
    "/events/stream",
    "/threads",
    "/events",
    "",
    "/events",
    "/threads",
    "",
  ]);
  expect(found.find(({ kind }) => kind === "comment")).toMatchObject({ text: "connected" });
  expect(found.at(-1)).toMatchObject({ kind: "close", reason: "idle" });
});

test("writes the key neither into the file nor onto the terminal, whoever repeats it", async () => {
  const answers = { ...GOOD, sesn_1: json({ ...SESSION, title: `The key is ${KEY}`, note: encodeURIComponent(KEY) }) };
  const good = await record(await serve(answers));
  const bad = await record(await serve({ ...GOOD, sesn_1: refusal(401, "authentication_error", `bad key ${KEY}`) }));
  for (const { out, err, path } of [good, bad])
    expect([out, err, readFileSync(path, "utf8")].join()).not.toContain("CANARY");
  expect(bad.err).toContain("the server does not accept the key in ANTHROPIC_API_KEY (401)");
});

test("keeps the paths of the API where the server has a prefix of its own", async () => {
  const { status, path } = await record(await serve(GOOD, "/proxy/here"));
  expect(status).toBe(0);
  expect(entries(path)[1].path).toMatch(/^\/v1\/sessions\/sesn_\w+$/);
});

test("reads every page of a list", async () => {
  const pages: Answer = (response, url) =>
    (url.searchParams.has("page") ? page([IDLE]) : page([RUNNING], "page_2"))(response, url);
  const { path } = await record(await serve({ ...GOOD, "sesn_1/events": pages }), ["--keep-ids"]);
  const asked = entries(path).filter((each) => each.kind === "request" && each.path.endsWith("/events"));
  expect(asked.map(({ query }) => query.at(-1))).toEqual([
    ["limit", "100"],
    ["page", "page_2"],
    ["limit", "100"],
    ["page", "page_2"],
  ]);
});

test("follows threads that are there and threads that are created meanwhile", async () => {
  const created = event(3, "session.thread_created", { session_thread_id: "sthr_2" });
  const child = event(4, "session.thread_status_idle");
  const answers = {
    ...GOOD,
    "sesn_1/events/stream": stream([created, RUNNING, IDLE]),
    "sesn_1/threads": page([{ id: "sthr_1" }]),
    "sesn_1/threads/sthr_1/stream": stream([]),
    "sesn_1/threads/sthr_2/stream": stream([child]),
    "sesn_1/threads/sthr_1/events": page([]),
  };
  const { path, out } = await record(await serve(answers), ["--keep-ids"]);
  expect(out).toContain("of 3 streams");
  const streamed = entries(path).filter((each) => each.kind === "request" && /threads.*stream/.test(each.path));
  expect(streamed.map((each) => each.path).sort()).toEqual([
    "/v1/sessions/sesn_1/threads/sthr_1/stream",
    "/v1/sessions/sesn_1/threads/sthr_2/stream",
  ]);
});

test("does not wait for a session that rests already, and is not misled by an idle event with --until end", async () => {
  const resting = {
    ...GOOD,
    sesn_1: json({ ...SESSION, status: "idle" }),
    "sesn_1/events/stream": stream([]),
    "sesn_1/events": page([]),
  };
  expect((await record(await serve(resting))).out).toContain("(idle)");
  const over = event(5, "session.status_terminated");
  const ending = { ...GOOD, "sesn_1/events/stream": stream([RUNNING, IDLE, over]) };
  const { path } = await record(await serve(ending), ["--until", "end"]);
  expect(entries(path).at(-1)).toMatchObject({ reason: "ended" });
  expect(entries(path).filter(({ kind }) => kind === "frame")).toHaveLength(3);
});

test("ends at its limit, and at an interrupt, with a whole recording", async () => {
  const working = { ...GOOD, "sesn_1/events/stream": stream([RUNNING]), "sesn_1/events": page([RUNNING]) };
  const limited = await record(await serve(working), ["--limit", "0.05"]);
  expect([limited.status, entries(limited.path).at(-1).reason]).toEqual([0, "limit"]);
  const stopped = await record(await serve(working), [], AbortSignal.abort());
  expect([stopped.status, entries(stopped.path).at(-1).reason]).toEqual([0, "stopped"]);
});

test.each([
  ["ended", "ended the stream", (response: ServerResponse) => void response.end()],
  ["broke off", "broke off the stream", (response: ServerResponse) => void response.destroy()],
])("says so when the server %s the stream, and leaves a file that can be checked", async (_name, text, then) => {
  const answers = { ...GOOD, "sesn_1/events/stream": stream([RUNNING], then) };
  const { status, err, path } = await record(await serve(answers));
  expect(status).toBe(1);
  // What a broken connection still had on its way is lost, or not.
  expect(err.replace(/0 frames|1 frame/, "FRAMES")).toContain(
    `the server ${text} after FRAMES, before the session came to rest; what was recorded is in ${path}\n`,
  );
  expect(entries(path).at(-1)).toMatchObject({ kind: "close", reason: "failed" });
  const checked = await command(["check", path], {});
  expect(checked.out).toContain("note: the recording ended with a failure");
});

test.each([
  [
    404,
    "not_found_error",
    "Not found",
    undefined,
    "there is no session sesn_1 on this server, or not for this key (404): Not found",
  ],
  [
    400,
    "invalid_request_error",
    "Not enrolled",
    { error_code: "organization_not_enrolled_in_beta" },
    "the key has no access to the Managed Agents beta (400): Not enrolled",
  ],
  [403, "permission_error", "No", undefined, "the key may not read session sesn_1 (403): No"],
  [500, "api_error", "Line\n\u001b[31mone", undefined, "the server refused with 500 api_error: Line [31mone"],
])("says in one line what a refusal with %d means", async (status, type, message, details, line) => {
  const found = await record(await serve({ ...GOOD, sesn_1: refusal(status, type, message, details) }));
  expect(found.status).toBe(1);
  expect(found.err.split("\n").slice(1)).toEqual([
    `managed-agents-contract: ${line}; what was recorded is in ${found.path}`,
    "",
  ]);
  expect(entries(found.path).map(({ kind }) => kind)).toEqual(["header", "request", "response", "close"]);
});

test("says that there is no server, and follows no redirect with the key", async () => {
  const base = await serve({
    sesn_1: (response) => void response.writeHead(307, { location: "https://example.com/" }).end(),
  });
  const redirected = await record(base);
  expect([redirected.status, redirected.err]).toEqual([
    1,
    expect.stringContaining("gave no answer to sessions.retrieve: "),
  ]);
  const [server] = servers.splice(0);
  server?.closeAllConnections();
  server?.close();
  const refused = await record(base);
  expect([refused.status, refused.err]).toEqual([1, expect.stringContaining("ECONNREFUSED")]);
  expect(entries(refused.path).map(({ kind }) => kind)).toEqual(["header", "request", "end", "close"]);
});

const file = join(folder, "a-file");
writeFileSync(file, "mine");
const GIVEN = ["record", "--base-url", "http://127.0.0.1:9", "--session", "sesn_1"];

test.each([
  [["record"], "record: expected --base-url"],
  [["record", "--base-url", "http://127.0.0.1:9"], "record: expected --session"],
  [GIVEN, "record: expected --out"],
  [
    [...GIVEN, "--out", folder, "--name", "a-file"],
    `cannot write ${file}: it exists already; choose another --out or --name`,
  ],
  [[...GIVEN, "--out", join(file, "below")], "a part of it is a file, not a folder"],
  [[...GIVEN, "--out", folder, "--name", "../up"], '--name: expected the name of a file, but got "../up"'],
  [[...GIVEN, "--out", folder, "--until", "dawn"], '--until: expected idle or end, but got "dawn"'],
  [[...GIVEN, "--out", folder, "--limit", "soon"], '--limit: expected seconds up to 2000000, but got "soon"'],
  [[...GIVEN, "--out", folder, "--session", "../1"], '--session: expected an id, but got "../1"'],
  [
    ["record", "--base-url", "nowhere", "--session", "s", "--out", folder],
    '--base-url: expected a URL, but got "nowhere"',
  ],
  [
    ["record", "--base-url", "http://example.com", "--session", "s", "--out", folder],
    "expected https, or http on this machine, but got http://example.com",
  ],
  [
    ["record", "--base-url", "http://127.0.0.1.example.com", "--session", "s", "--out", folder],
    "expected https, or http on this machine",
  ],
  [
    ["record", "--base-url", "https://u:SECRET@example.com", "--session", "s", "--out", folder],
    "expected a URL without a user name and password",
  ],
  [
    ["record", "--base-url", "https://example.com", "--session", "s", "--out", folder],
    "expected the key in the environment variable ANTHROPIC_API_KEY",
  ],
  [["check", "--thread", "RECORDING"], "--from-start, --thread and --history are for bare frames"],
])("refuses %j in one line", async (args, message) => {
  const recording = join(folder, "recording.jsonl");
  if (args.includes("RECORDING")) await command([...GIVEN, "--out", folder, "--name", "recording.jsonl"], {});
  const { status, out, err } = await command(
    args.map((arg) => (arg === "RECORDING" ? recording : arg)),
    {},
  );
  const lines = err
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("recording into"));
  expect([status, out, lines.length]).toEqual([2, "", 1]);
  expect(lines[0]).toContain(message);
  expect(err).not.toContain("SECRET");
  expect(readFileSync(file, "utf8")).toBe("mine");
});

test("ends at Ctrl-C with a recording that is whole, as a program of its own", async () => {
  const working = { ...GOOD, "sesn_1/events/stream": stream([RUNNING]), "sesn_1/events": page([RUNNING]) };
  const base = await serve(working);
  const out = join(folder, "made", "here");
  const program = new URL("main.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [program, "record", "--base-url", base, "--session", "sesn_1", "--out", out]);
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
  });
  // Once the stream's frame is in the file, it waits.
  for (let found = ""; !found.includes('"frame"'); ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    try {
      found = readFileSync(join(out, readdirSync(out)[0] ?? ""), "utf8");
    } catch {
      found = "";
    }
  }
  child.kill("SIGINT");
  const [status] = (await once(child, "close")) as [number];
  const [name = ""] = readdirSync(out);
  expect([status, name]).toEqual([0, expect.stringMatching(/^session-\d{8}T\d{6}Z\.jsonl$/)]);
  expect(text).toContain("(stopped)");
  expect(entries(join(out, name)).at(-1)).toMatchObject({ reason: "stopped" });
});
