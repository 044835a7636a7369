import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test, vi } from "vitest";
import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";
import { Command } from "../cli/command.ts";
import { Run } from "../cli/run.ts";
import { newFolder, writeLog } from "./written-log.ts";

async function run(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const run = new Run(["log", ...args]);
  const exit = await run.exit;
  return { exit, out: run.out, err: run.err };
}

/** A world whose log was trimmed up to 8, with a snapshot at 12 and 14 entries. */
async function trimmedLog(): Promise<string> {
  const path = join(newFolder(), "log.db");
  const home = openSqliteHome(path, { spareEntries: 0 });
  const log = home.log("default");
  await log.create("e", '{"format":1}');
  for (let entry = 1; entry <= 14; entry += 1) await log.append("e", `n${entry}`, '{"kind":"tick"}');
  await log.writeSnapshot("e", null, "8", new Map());
  await log.writeSnapshot("e", "8", "12", new Map());
  await new Promise((resolve) => setImmediate(resolve));
  await home.close();
  return path;
}

test("list shows each world with its entries, times, size and settings", async () => {
  const { path } = await writeLog({ seed: "mine", profile: "documented" });
  const { exit, out } = await run("list", path);
  expect(exit).toBe(0);
  expect(out).toMatch(/^default {2}11 entries {2}\S+Z to \S+Z {2}\d+ B\n/);
  expect(out).toMatch(/\n {2}began \S+Z, seed mine, documented, speed manual, version \d+\.\d+\.\d+\n$/);
  const [line] = (await run("list", path, "--json")).out.split("\n");
  expect(JSON.parse(line ?? "")).toMatchObject({ world: "default", entries: 11, seed: "mine", trimmed: 0 });
});

test("list --world shows one line for each entry, the newest last", async () => {
  const { path, session } = await writeLog({}, "A\nb \u001b[31m");
  const { out } = await run("list", path, "--world", "default");
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(11);
  expect(lines[0]).toMatch(/^ 1 {2}\S+Z {2}sessions\.create {2}\{"agent":"agent_1"/);
  expect(lines[1]).toContain(`sessions.events.send  ${session}  user.message: A b ?[31m`);
  expect(lines[10]).toMatch(/^11 {2}\S+Z {2}advance {2}\{"ms":100\}$/);
  const few = await run("list", path, "--world", "default", "--limit", "2", "--json");
  expect(
    few.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { position: 10, kind: "advance" },
    { position: 11, kind: "advance" },
  ]);
});

test("show prints one entry whole", async () => {
  const { path, session } = await writeLog({}, "Hello\u202e");
  const { exit, out } = await run("show", path, "2");
  expect(exit).toBe(0);
  expect(out).toContain("Hello\\u202e");
  expect(JSON.parse(out)).toMatchObject({
    world: "default",
    position: 2,
    input: { kind: "call", operation: "sessions.events.send", path: { session_id: session } },
  });
  expect(out).not.toContain("canary");
});

test("cut writes the entries up to one to a new file for its owner alone, and the old one stays", async () => {
  const { path } = await writeLog();
  const before = readFileSync(path);
  const { exit, out } = await run("cut", path, "--after", "4");
  const copy = join(dirname(path), "log-4.db");
  expect([exit, out]).toEqual([0, `${copy} written, with 7 entries removed\n`]);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(readdirSync(dirname(path)).sort()).toEqual(["log-4.db", "log.db"]);
  expect((await run("list", copy, "--world", "default")).out.trimEnd().split("\n")).toHaveLength(4);
  expect(await run("cut", path, "--after", "4")).toMatchObject({
    exit: 1,
    err: `managed-agents-mock: ${copy} exists already, and is not overwritten\n`,
  });
});

test("cut --in-place leaves nothing of what it removed in the file", async () => {
  const { path } = await writeLog({}, "planted prompt");
  expect(readFileSync(path).includes("planted prompt")).toBe(true);
  expect(await run("cut", path, "--after", "1", "--in-place")).toMatchObject({
    exit: 0,
    out: `10 entries removed from ${path}\n`,
  });
  expect(readFileSync(path).includes("planted prompt")).toBe(false);
  expect((await run("list", path, "--json")).out).toContain('"entries":1');
  expect(await run("cut", path, "--after", "0", "--in-place")).toMatchObject({ exit: 0 });
  expect((await run("list", path)).out).toMatch(/^default {2}0 entries {2}0 B\n/);
});

test("a log that was trimmed is cut and replayed only where its snapshot reaches", async () => {
  const path = await trimmedLog();
  const copy = join(dirname(path), "copy.db");
  expect((await run("list", path)).out).toContain("default  6 entries behind 8  ");
  const rebuilt = "cannot be rebuilt at 11: its log was trimmed, and reaches back to 12";
  for (const [args, message] of [
    [["cut", path, "--after", "11"], rebuilt],
    [["replay", path, "--to", "11"], rebuilt],
    [["cut", path, "--after", "5"], "the entry 5 of the world default was trimmed: it has 9 to 14"],
    [["show", path, "5"], "the entry 5 of the world default was trimmed: it has 9 to 14"],
    [["cut", path, "--after", "15"], "the world default has no entry 15: it has 9 to 14"],
    [["export", path, "--out", join(dirname(path), "report.jsonl")], "a report of the rest could not be replayed"],
  ] as const) {
    const { exit, err } = await run(...args);
    expect([exit, err]).toEqual([1, expect.stringContaining(message)]);
    expect(err.trimEnd()).not.toContain("\n");
  }
  expect(await run("cut", path, "--after", "12", "--out", copy)).toMatchObject({ exit: 0 });
  expect((await run("list", copy)).out).toContain("default  4 entries behind 8  ");
  expect(readdirSync(dirname(path)).sort()).toEqual(["copy.db", "log.db"]);
});

test("export writes for its owner alone, and overwrites nothing", async () => {
  const { path } = await writeLog();
  const report = join(newFolder(), "report.jsonl");
  expect(await run("export", path, "--out", report, "--to", "3")).toMatchObject({
    exit: 0,
    out: `${report} written, with 4 lines\n`,
  });
  expect(statSync(report).mode & 0o777).toBe(0o600);
  const { exit, err } = await run("export", path, "--out", report);
  expect([exit, err]).toEqual([1, `managed-agents-mock: ${report} exists already, and is not overwritten\n`]);
  expect((await run("list", report, "--world", "default")).out.trimEnd().split("\n")).toHaveLength(3);
  expect(JSON.parse((await run("show", report, "2")).out)).toMatchObject({ position: 2 });
});

const BYTES = '{"kind":"bytes","sha256":"a","size":1,"base64":"YQ=="}';
const DEEP = "[".repeat(100_000) + "]".repeat(100_000);

test("a report that is damaged is refused with the line that is wrong", async () => {
  const { path } = await writeLog();
  const folder = newFolder();
  const report = join(folder, "report.jsonl");
  await run("export", path, "--out", report);
  const lines = readFileSync(report, "utf8").trimEnd().split("\n");
  const written = (text: string): string => {
    const made = join(folder, "damaged.jsonl");
    writeFileSync(made, text);
    return made;
  };
  for (const [text, message] of [
    ['{"kind":"other"}', "line 1: expected the header of a report, with the kind world"],
    ['{"kind":"world","format":2}', "line 1: expected format 1, but it is 2"],
    ['{"kind":"world","format":1,"name":"a"}', "line 1: expected name, epoch, time and header of a world"],
    [[lines[0], lines[2]].join("\n"), "line 2: expected the entry 1, but it is 2"],
    [`${lines[0]}\n${lines[1]?.slice(0, 40)}`, "line 2: expected an entry or the bytes of a file"],
    [`${lines[0]}\n{"kind":"entry","position":1}`, "line 2: expected time, nonce and input of an entry"],
    [`${lines[0]}\n{"kind":"bytes","sha256":"a","size":1e12}`, "line 2: expected sha256 and size of a file"],
    [`${lines[0]}\n{"kind":"bytes","sha256":"a","size":1.5}`, "line 2: expected sha256 and size of a file"],
    [
      `${lines[0]}\n{"kind":"bytes","sha256":"a","size":4,"base64":"YQ=="}`,
      "line 2: expected the 4 bytes of a file, but they are 1",
    ],
    [`${lines[0]}\n${BYTES}\n${BYTES}`, "line 3: expected the bytes of each file once"],
    [lines[0]?.replace('"time":', '"time":1e15,"was":') ?? "", "line 1: expected name, epoch, time and header"],
    [lines[0]?.replace('"name":"default"', '"name":"A\\u001b"') ?? "", "line 1: expected the name of a world"],
    [`${lines[0]}\n${lines[1]?.replace('"input":{', `"input":{"deep":${DEEP},`)}`, "line 2: expected fewer levels"],
  ] as const) {
    const { exit, err } = await run("list", written(text));
    expect([exit, err]).toEqual([1, expect.stringContaining(message)]);
    expect(err.trimEnd()).not.toContain("\n");
  }
  const opened = lines[0]?.replace('"mock":{', '"mock":{"host":"0.0.0.0",');
  const { exit, err } = await run("replay", written(`${opened}\n`), "--port", "0");
  expect([exit, err]).toEqual([1, expect.stringContaining("was begun by an emulator with another host")]);
  const { header, ...head } = JSON.parse(lines[0] ?? "");
  const damaged = JSON.stringify({ ...head, header: { ...header, mock: { ...header.mock, given: 5 } } });
  expect((await run("replay", written(damaged), "--port", "0")).err).toContain("is damaged: expected its scenarios");
  for (const wrong of [{ own: null }, { mock: { ...header.mock, given: [null] } }]) {
    const other = JSON.stringify({ ...head, header: { ...header, ...wrong } });
    const { exit, err } = await run("replay", written(other), "--port", "0");
    expect([exit, err]).toEqual([1, expect.stringContaining("is damaged: expected settings and scenarios")]);
  }
  appendFileSync(report, "\n\n");
  expect(await run("list", report)).toMatchObject({ exit: 0 });
});

test("what cannot be followed ends with 2, and what is not there with 1, each with one line", async () => {
  const { path } = await writeLog();
  const missing = join(newFolder(), "none.db");
  for (const [exit, args, message] of [
    [2, [], "log takes a command and a file; known are list, show, cut, replay, export"],
    [2, ["lisst", path], 'there is no command log "lisst"; did you mean list?'],
    [2, ["list"], "log list takes one file, but got 0"],
    [2, ["list", path, path], "log list takes one file, but got 2"],
    [2, ["list", path, "--limit", "none"], "--limit takes a number from 1 to 999999999"],
    [2, ["list", path, "--wrld", "a"], "there is no option --wrld; did you mean --world?"],
    [2, ["show", path], `log show takes a file and a position, but got ${JSON.stringify(path)};`],
    [2, ["show", path, "first"], 'log show takes the position of an entry, a whole number, not "first"'],
    [2, ["cut", path], "log cut needs --after"],
    [2, ["cut", path, "--after", "1", "--in-place", "--out", "x"], "leave one out"],
    [2, ["export", path], "log export needs --out"],
    [2, ["replay", path, "--log", "xml"], "--log takes pretty, json or none"],
    [2, ["replay", path, "--scenario", missing], `--scenario ${missing}`],
    [1, ["list", missing], `${missing} does not exist`],
    [1, ["list", dirname(path)], "is a directory: a log is a file"],
    [1, ["list", path, "--world", "defualt"], 'the file has no world "defualt"; did you mean default?'],
    [1, ["show", path, "12"], "the world default has no entry 12: it has 1 to 11"],
    [1, ["show", path, "0"], "the world default has no entry 0: it has 1 to 11"],
    [1, ["replay", path, "--to", "12"], "the world default has no entry 12: it has 1 to 11"],
    [1, ["export", path, "--out", join(missing, "report")], "cannot be made: "],
  ] as const) {
    const outcome = await run(...args);
    expect([outcome.exit, outcome.err]).toEqual([exit, expect.stringContaining(`managed-agents-mock: `)]);
    expect(outcome.err).toContain(message);
    expect(outcome.err.trimEnd()).not.toContain("\n");
  }
});

test("a file in which a world has a name that is none names it, and writes none of its control characters", async () => {
  const { path } = await writeLog();
  const database = new DatabaseSync(path);
  database.prepare("UPDATE worlds SET name = ?").run("../\u001b[31m");
  database.close();
  for (const [args, message] of [
    [["list", path, "--world", "other"], "it has ../?[31m"],
    [
      ["replay", path, "--port", "0"],
      "expected the name of a world, of 1 to 64 lower-case letters, digits and hyphens",
    ],
  ] as const) {
    const { exit, out, err } = await run(...args);
    expect([exit, err]).toEqual([1, expect.stringContaining(message)]);
    expect(out + err).not.toContain("\u001b");
  }
});

test("every command has a help that names its options, and log --help names the commands", async () => {
  const { out } = await run("--help");
  for (const command of ["list", "show", "cut", "replay", "export"]) {
    expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    const help = await run(command, "--help");
    expect([help.exit, help.out]).toEqual([0, expect.stringContaining(`Usage: managed-agents-mock log ${command} `)]);
    expect(help.out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  }
});

test("a file that an emulator holds is left alone", async () => {
  const path = join(newFolder(), "log.db");
  const command = new Command(["--port", "0", "--data", path]);
  try {
    await command.url();
    const { exit, err } = await run("list", path);
    expect([exit, err]).toEqual([1, `managed-agents-mock: ${path} is in use by another process\n`]);
  } finally {
    await command.stop();
  }
  expect((await run("list", path)).exit).toBe(0);
});

test("lines are coloured on a terminal alone", async () => {
  vi.stubEnv("NO_COLOR", "");
  vi.stubEnv("TERM", "xterm");
  onTestFinished(() => void vi.unstubAllEnvs());
  const { path } = await writeLog();
  for (const isTTY of [true, false]) {
    const list = new Run(["log", "list", path], { isTTY });
    await list.exit;
    expect(list.out.includes("\u001b[")).toBe(isTTY);
  }
});
