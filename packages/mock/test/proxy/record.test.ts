import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkRecording, readRecording, type WrittenEntry } from "@managed-agents/contract/recording";
import { HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../cli/folder.ts";
import { runToEnd } from "../cli/run.ts";
import { playTurn } from "./play-turn.ts";
import { readAll, start, startEmulator, startTarget } from "./start.ts";

const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

/** What `check` finds in a recording. */
async function check(path: string) {
  const found: string[] = [];
  const summary = await checkRecording(path, ({ violation, place }) => found.push(`${place}: ${violation.message}`));
  return { found, ...summary };
}

test("a turn is recorded into one file that its owner alone can read, and its check finds nothing", async () => {
  const folder = temporaryFolder().at("a/b");
  const { run, url } = await start("proxy", await startEmulator(), "--record", folder);
  const id = await playTurn(url);
  expect(await run.stop()).toBe(0);
  const [path = "", ...others] = filesIn(folder);
  expect(others).toEqual([]);
  expect(run.out).toContain(`Records into ${path}\n`);
  expect(run.out).toMatch(new RegExp(`managed-agents-contract check ${path}\\n$`));
  expect([statSync(path).mode & 0o777, statSync(folder).mode & 0o777]).toEqual([0o600, 0o700]);
  expect(await check(path)).toMatchObject({ found: [], exchanges: 4, streams: 1, closed: "stopped", cutAt: undefined });
  expect(readFileSync(path, "utf8")).not.toContain(id);
});

test("--keep-ids, --redact-text and --keep-previews say what is left in the file", async () => {
  const folder = temporaryFolder().path;
  const { run, url } = await start(
    "proxy",
    await startEmulator(),
    "--record",
    folder,
    "--keep-ids",
    "--redact-text",
    "--keep-previews",
  );
  const id = await playTurn(url);
  await run.stop();
  const text = readFileSync(filesIn(folder)[0] ?? "", "utf8");
  expect(text).toContain(id);
  expect(text).toContain('"text":"Xxxxx xx xxxxx 0000?"'.toLowerCase());
  expect(JSON.parse(text.split("\n")[0] ?? "")).toMatchObject({
    recorder: expect.stringMatching(/^@managed-agents\/mock proxy \d/),
    server: "loopback",
    scrubbed: { ids: false, text: true, previews: false },
  });
});

test("two proxies that start at once write two files", async () => {
  const folder = temporaryFolder().path;
  const emulator = await startEmulator();
  const both = await Promise.all([1, 2].map(() => start("proxy", emulator, "--record", folder)));
  expect(filesIn(folder)).toHaveLength(2);
  for (const { run } of both) await run.stop();
  for (const path of filesIn(folder)) expect(await check(path)).toMatchObject({ found: [], closed: "stopped" });
});

test("a recording that is cut anywhere is accepted up to there", async () => {
  const folder = temporaryFolder().path;
  const { run, url } = await start("proxy", await startEmulator(), "--record", folder);
  await playTurn(url);
  await run.stop();
  const [path = ""] = filesIn(folder);
  const { size } = statSync(path);
  const first = readFileSync(path, "utf8").indexOf("\n") + 1;
  for (let end = size - 2; end > first; end -= 97) {
    truncateSync(path, end);
    expect(await check(path)).toMatchObject({ found: [], closed: undefined });
  }
});

test("exchanges that fail, and those that are open at the end, are in the recording as what they are", async () => {
  const folder = temporaryFolder().path;
  const { promise: waiting, resolve: sayWaiting } = Promise.withResolvers<void>();
  const target = await startTarget((asked, response) => {
    asked.resume();
    if (asked.url === "/v1/sessions") sayWaiting();
    else if (asked.url === "/v1/agents") response.destroy();
    else if (asked.url === "/v1/vaults") {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"data":', () => response.destroy());
    } else if (asked.url?.endsWith("/stream")) {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(": connected\n\n");
    }
  });
  const { run, url } = await start("proxy", target.url, "--record", folder);
  const get = (path: string) => fetch(url + path, { headers: HEADERS }).then((answer) => answer.text());
  await get("/v1/agents").catch(() => {});
  await get("/v1/vaults").catch(() => {});
  const stream = await fetch(`${url}/v1/sessions/sesn_1/events/stream`, { headers: HEADERS });
  await stream.body?.getReader().read();
  const silent = get("/v1/sessions");
  silent.catch(() => {});
  await waiting;
  await run.stop();
  const [path = ""] = filesIn(folder);
  const entries: WrittenEntry[] = [];
  for await (const { entry } of readRecording(path)) if ("exchange" in entry) entries.push(entry);
  const of = (wanted: number) =>
    entries
      .filter(({ exchange }) => exchange === wanted)
      .map((entry) => ("reason" in entry ? `${entry.kind} ${entry.reason}` : entry.kind));
  expect(of(1)).toEqual(["request", "end error"]);
  expect(of(2)).toEqual(["request", "end error"]);
  expect(of(3)).toEqual(["request", "response", "comment", "end reader"]);
  expect(of(4)).toEqual(["request", "end reader"]);
  expect(await check(path)).toMatchObject({ found: [], closed: "stopped" });
});

test("a body that was not read is in the recording as its size, and its check finds nothing", async () => {
  const folder = temporaryFolder().path;
  const target = await startTarget(async (asked, response) => {
    await readAll(asked);
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end("zipped");
  });
  const { run, url } = await start("proxy", target.url, "--record", folder);
  await new Promise((resolve) => {
    // `fetch` would unzip it.
    import("node:http").then(({ get }) =>
      get(`${url}/v1/sessions`, { headers: HEADERS }, (answer) => answer.resume().on("end", resolve)),
    );
  });
  await run.stop();
  const [path = ""] = filesIn(folder);
  expect(readFileSync(path, "utf8")).toContain('"body_bytes":6,"body_unread":true');
  expect(await check(path)).toMatchObject({ found: [], exchanges: 1 });
});

test("--record below a file ends with 1 and one line, and nothing is served", async () => {
  const path = await temporaryFolder().write("x", "");
  expect(await runToEnd("proxy", await startEmulator(), "--port", "0", "--record", `${path}/y`)).toEqual({
    code: 1,
    out: "",
    err: `managed-agents-mock: cannot record into ${path}/y: a part of the path is a file, not a folder\n`,
  });
});

test("--record with a file ends with 1 and says that it is one", async () => {
  const path = await temporaryFolder().write("x", "");
  expect(await runToEnd("proxy", await startEmulator(), "--port", "0", "--record", path)).toEqual({
    code: 1,
    out: "",
    err: `managed-agents-mock: cannot record into ${path}: it is a file, not a folder\n`,
  });
});

test.runIf(existsSync("/proc/self"))("--record where no folder can be made ends with 1 and one line", async () => {
  expect(await runToEnd("proxy", await startEmulator(), "--port", "0", "--record", "/proc/no-folder")).toEqual({
    code: 1,
    out: "",
    err: "managed-agents-mock: cannot record into /proc/no-folder: no folder can be made there\n",
  });
});

test("a file that cannot grow ends the recording with one line, the traffic goes on, and the exit status is 1", async () => {
  const folder = temporaryFolder().path;
  const bin = fileURLToPath(new URL("../../bin/managed-agents-mock.js", import.meta.url));
  // The shell limits files to 8 kB; with the signal ignored, a longer one is an error of the system.
  const script = `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`;
  const args = [process.execPath, bin, "proxy", await startEmulator(), "--port", "0", "--record", folder];
  const child = spawn("bash", ["-c", script, ...args], { env: { ...process.env, NO_COLOR: "1" } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  const { promise: listening, resolve: sayUrl } = Promise.withResolvers<string>();
  child.stdout.on("data", (text: Buffer) => {
    out += text;
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0];
    if (url) sayUrl(url);
  });
  const url = await listening;
  for (let count = 0; count < 20; count++)
    await fetch(`${url}/v1/sessions`, { headers: HEADERS }).then((answer) => answer.text());
  expect((await fetch(`${url}/v1/sessions`, { headers: HEADERS })).status).toBe(200);
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  expect(await exit).toBe(1);
  const [path = ""] = filesIn(folder);
  expect(out.match(/cannot write.*/g)).toEqual([
    `cannot write ${path}: the file is as large as it may be; nothing more is recorded, and the traffic goes on`,
  ]);
  expect(await check(path)).toMatchObject({ found: [], closed: undefined });
});

test.each([
  [["proxy"], "proxy takes the URL of one server; see proxy --help"],
  [["proxy", "https://a.example", "https://b.example"], "proxy takes the URL of one server; see proxy --help"],
  [["proxy", "https://a.example", "--port", "70000"], '--port takes a number from 0 to 65535, not "70000"'],
  [["proxy", "https://a.example", "--profile", "real"], '--profile takes any, observed or documented, not "real"'],
  [["proxy", "https://a.example", "--log", "xml"], '--log takes pretty, json or none, not "xml"'],
  [["proxy", "https://a.example", "--keep-ids"], "--keep-ids needs --record"],
  [["proxy", "https://a.example", "--record", ""], "--record takes a folder"],
  [["proxy", "https://a.example", "--allow-host", "http://x"], "--allow-host takes a name without scheme and port"],
  [["proxy", "https://a.example", "--recrod", "x"], "there is no option --recrod; did you mean --record?"],
  [["proxi"], 'there is no command "proxi"; did you mean proxy?'],
])("%j ends with 2 and says why", async (args, why) => {
  const { code, err } = await runToEnd(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(why)]);
  expect(err.trimEnd()).not.toContain("\n");
});

test("a port that is taken ends with 1, and leaves no file", async () => {
  const emulator = await startEmulator();
  const folder = temporaryFolder().path;
  const { code, err } = await runToEnd("proxy", emulator, "--port", new URL(emulator).port, "--record", folder);
  expect([code, err]).toEqual([1, expect.stringMatching(/EADDRINUSE.*choose another --port/)]);
  expect(filesIn(folder)).toEqual([]);
});

test("proxy --help names its options, and how it ends", async () => {
  const { code, out } = await runToEnd("proxy", "--help");
  expect(code).toBe(0);
  for (const option of [
    "--port",
    "--host",
    "--allow-host",
    "--allow-origin",
    "--record",
    "--keep-ids",
    "--live",
    "--profile",
    "--log",
  ])
    expect(out).toContain(option);
  expect(out).toContain("Exit status: 0");
  expect(out).toContain("not affiliated with or endorsed by Anthropic");
});
