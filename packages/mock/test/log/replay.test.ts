import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { loadSqlite } from "../../src/node/homes/load-sqlite.ts";
import { listen } from "../../src/node/listen.ts";
import { Command } from "../cli/command.ts";
import { Run } from "../cli/run.ts";
import { call, historyOf, message, newFolder, upload, writeLog } from "./written-log.ts";

/** What a client sees of a replay. */
async function replayed(session: string, ...args: string[]): Promise<string> {
  const run = new Run(["log", "replay", "--port", "0", ...args]);
  const history = await historyOf(await run.url(), session);
  expect(await run.stop()).toBe(0);
  return history;
}

const contentOf = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "base64")]);

test("a replay up to any entry shows what clients saw behind it, byte for byte, and the file stays as it is", async () => {
  const { path, session, histories } = await writeLog();
  const before = contentOf(dirname(path));
  expect(new Set(histories.values()).size).toBeGreaterThan(5);
  for (const [position, history] of histories) {
    expect(await replayed(session, path, "--to", String(position))).toBe(history);
  }
  expect(await replayed(session, path)).toBe(histories.get(11));
  expect(contentOf(dirname(path))).toEqual(before);
});

test("what is done to a replay follows from where it stands, and is in no file", async () => {
  const { path, session, histories } = await writeLog();
  const before = contentOf(dirname(path));
  const run = new Run(["log", "replay", path, "--to", "4", "--port", "0", "--log", "json"]);
  const url = await run.url();
  expect(JSON.parse(run.out.split("\n")[0] ?? "")).toMatchObject({ world: "default", position: 4, url });
  await call(url, "POST", "/_mock/clock/advance", { ms: 700 });
  expect(await historyOf(url, session)).toBe(histories.get(11));
  await run.stop();
  expect(contentOf(dirname(path))).toEqual(before);
});

test("the time of a replay goes on from its last entry, however long ago that was kept", async () => {
  const path = join(newFolder(), "log.db");
  // So slow that nothing happens while the test runs, and all of it within ten days.
  const mock = await listen({ clock: 0.0001, empty: true, data: path });
  const { id } = JSON.parse(
    await call(mock.url, "POST", "/v1/sessions", { agent: "agent_1", environment_id: "env_1" }),
  ) as { id: string };
  await call(mock.url, "POST", `/v1/sessions/${id}/events`, message("Hello"));
  const history = await historyOf(mock.url, id);
  await mock.close();
  const database = new (loadSqlite().DatabaseSync)(path);
  const tenDays = 864_000_000;
  database.exec(
    `UPDATE worlds SET time = time - ${tenDays}; UPDATE entries SET time = time - ${tenDays}; DELETE FROM snapshots; DELETE FROM records`,
  );
  database.close();
  const types = (text: string) => [...text.matchAll(/"type":"([^"]+)"/g)].map(([, type]) => type);
  expect(types(await replayed(id, path))).toEqual(types(history));
  // A restart of the emulator itself finds that the time has passed.
  const again = await listen({ clock: 0.0001, empty: true, data: path });
  expect(types(await historyOf(again.url, id)).length).toBeGreaterThan(types(history).length);
  await again.close();
});

test("a world with a name is replayed at its own address, and no other world is there", async () => {
  const path = join(newFolder(), "log.db");
  const mock = await listen({ clock: "manual", data: path });
  const world = `${mock.url}/_mock/worlds/checkout-1`;
  const { id } = JSON.parse(
    await call(world, "POST", "/v1/sessions", { agent: "agent_1", environment_id: "env_1" }),
  ) as { id: string };
  const lost = JSON.parse(
    await call(mock.url, "POST", "/v1/sessions", { agent: "agent_1", environment_id: "env_1" }),
  ) as { id: string };
  await call(world, "POST", `/v1/sessions/${id}/events`, message("Hello"));
  const history = await historyOf(world, id);
  await mock.close();
  const run = new Run(["log", "replay", path, "--world", "checkout-1", "--port", "0"]);
  const [at, url] = [await run.written(/http:\S+/), await run.url()];
  expect(at[0]).toBe(`${url}/_mock/worlds/checkout-1`);
  expect(await historyOf(at[0], id)).toBe(history);
  await expect(call(url, "GET", `/v1/sessions/${lost.id}`)).rejects.toThrow("404");
  await run.stop();
});

test("a report replays to what clients saw, and hides secrets, addresses and names of users", async () => {
  const text = "Mail anna@firm.com of /home/anna/x with sk-ant-api03-planted1187";
  const { path, session, histories } = await writeLog({}, text);
  const report = join(newFolder(), "report.jsonl");
  expect(await new Run(["log", "export", path, "--out", report]).exit).toBe(0);
  const written = readFileSync(report, "utf8");
  for (const planted of ["anna", "firm.com", "planted1187", "canary-1187"]) expect(written).not.toContain(planted);
  // What is written for a secret is shorter, and so many tokens fewer.
  const withoutTokens = (history: string) => history.replaceAll(/"input_tokens":\d+/g, "");
  for (const position of [1, 4, 11]) {
    const expected = histories
      .get(position)
      ?.replaceAll("anna@firm.com", "someone@example.com")
      .replaceAll("sk-ant-api03-planted1187", "***")
      .replaceAll("/home/anna", "/home/user");
    expect(withoutTokens(await replayed(session, report, "--to", String(position)))).toBe(
      withoutTokens(expected ?? ""),
    );
  }
});

test("a report without texts replays to as many events of the same types and ids", async () => {
  const { path, session, histories } = await writeLog({}, "A prompt that nobody else shall read");
  const report = join(newFolder(), "report.jsonl");
  expect(await new Run(["log", "export", path, "--out", report, "--redact-text"]).exit).toBe(0);
  const written = readFileSync(report, "utf8");
  for (const word of ["prompt", "nobody", "somebody"]) expect(written).not.toContain(word);
  const outline = (text: string | undefined) =>
    [...(text ?? "").matchAll(/"(?:id|type)":"([^"]+)"/g)].map(([, value]) => value);
  expect(outline(await replayed(session, report))).toEqual(outline(histories.get(11)));
});

test("contents of files are in a report only if they are asked for", async () => {
  const path = join(newFolder(), "log.db");
  const mock = await listen({ clock: "manual", data: path });
  const id = await upload(mock.url, "notes.txt", "planted content");
  const metadata = await call(mock.url, "GET", `/v1/files/${id}`);
  await mock.close();
  for (const [args, content] of [
    [[], " ".repeat("planted content".length)],
    [["--with-files"], "planted content"],
  ] as const) {
    const report = join(newFolder(), "report.jsonl");
    expect(await new Run(["log", "export", path, "--out", report, ...args]).exit).toBe(0);
    expect(readFileSync(report, "utf8").includes(Buffer.from("planted content").toString("base64"))).toBe(
      args.length > 0,
    );
    const run = new Run(["log", "replay", report, "--port", "0"]);
    const url = await run.url();
    expect(await call(url, "GET", `/v1/files/${id}`)).toBe(metadata);
    expect(content).toHaveLength(JSON.parse(metadata).size_bytes);
    await run.stop();
  }
});

test("a file in a report without texts keeps its type and size, and neither its name nor its contents", async () => {
  const path = join(newFolder(), "log.db");
  const mock = await listen({ clock: "manual", data: path });
  const id = await upload(mock.url, "planted.txt", "planted content");
  await mock.close();
  const report = join(newFolder(), "report.jsonl");
  expect(await new Run(["log", "export", path, "--out", report, "--redact-text"]).exit).toBe(0);
  expect(readFileSync(report, "utf8")).not.toContain("planted");
  const run = new Run(["log", "replay", report, "--port", "0"]);
  const file = JSON.parse(await call(await run.url(), "GET", `/v1/files/${id}`));
  expect(file).toMatchObject({ mime_type: "text/plain", size_bytes: 15, filename: "xxxxxxx.xxx" });
  await run.stop();
});

test("a log that is cut before an upload has its contents no more", async () => {
  const path = join(newFolder(), "log.db");
  const mock = await listen({ clock: "manual", empty: true, data: path });
  const kept = await upload(mock.url, "one.txt", "kept content");
  await upload(mock.url, "two.txt", "planted content");
  await mock.close();
  expect(await new Run(["log", "cut", path, "--after", "1", "--in-place"]).exit).toBe(0);
  expect(readFileSync(path).includes("planted content")).toBe(false);
  expect(readFileSync(path).includes("kept content")).toBe(true);
  const run = new Run(["log", "replay", path, "--port", "0"]);
  expect(await call(await run.url(), "GET", `/v1/files/${kept}`)).toContain("one.txt");
  await run.stop();
});

test("the command replays a copy of a file that an emulator goes on with", async () => {
  const { path, session, histories } = await writeLog();
  const copy = join(newFolder(), "copy.db");
  copyFileSync(path, copy);
  const command = new Command(["log", "replay", copy, "--to", "2", "--port", "0"]);
  const [url] = await command.line(/http:\/\/127\.0\.0\.1:\d+/);
  expect(await historyOf(url, session)).toBe(histories.get(2));
  await command.stop();
});
