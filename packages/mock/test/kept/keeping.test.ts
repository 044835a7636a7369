import { DatabaseSync } from "node:sqlite";
import { HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test } from "vitest";
import { openSqliteFile } from "../../src/node/homes/open-sqlite-file.ts";
import { openSqliteHome, sqliteHomeOf } from "../../src/node/homes/sqlite-home.ts";
import { FILE_HEADERS } from "../support/files.ts";
import { everythingOf, oneMoreOfEach } from "./everything.ts";
import { control, newPath, openKept, openMock } from "./kept-mock.ts";
import { unsteady } from "./unsteady-home.ts";

/** Lets everything happen that needs no more than turns of the event loop. */
async function turns(count = 20): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const LONG = "x".repeat(400_000);

test("a full disk refuses changes as good to repeat, changes nothing, and what comes once there is room is kept", async () => {
  const path = newPath();
  const file = openSqliteFile(path);
  const mock = await openMock({ clock: "manual" }, sqliteHomeOf(path, file));
  const id = await mock.caller.session("plain");
  const { url, fetch } = mock.caller.mock;
  const left = new AbortController();
  const stream = await fetch(`${url}/v1/sessions/${id}/events/stream`, {
    headers: { ...HEADERS },
    signal: left.signal,
  });
  const before = await everythingOf(mock);
  const pages = (file.database.prepare("PRAGMA page_count").get() as { page_count: number }).page_count;
  file.database.exec(`PRAGMA max_page_count = ${pages + 2}`);
  const refused = await mock.caller.say(id, LONG);
  expect(refused.status).toBe(503);
  expect(refused.headers.get("retry-after")).toBe("1");
  expect(refused.json).toMatchObject({
    type: "error",
    error: { type: "api_error", message: "The change was not kept: the disk is full." },
    request_id: refused.headers.get("request-id"),
  });
  const seeded = await mock.caller.post("/_mock/seed", {
    agents: [{ name: "A", model: "m", system: LONG.slice(0, 90_000) }],
  });
  expect([seeded.status, seeded.headers.get("retry-after")]).toEqual([503, "1"]);
  const opened = await mock.caller.post("/_mock/worlds/own/_mock/seed", {
    agents: [{ name: "A", model: "m", system: LONG.slice(0, 90_000) }],
  });
  expect([opened.status, opened.headers.get("retry-after")]).toEqual([503, "1"]);
  const form = new FormData();
  form.append("file", new File([LONG], "big.txt"));
  const uploaded = await fetch(`${url}/v1/files`, { method: "POST", headers: FILE_HEADERS, body: form });
  expect([uploaded.status, uploaded.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(await everythingOf(mock)).toEqual(before);
  file.database.exec("PRAGMA max_page_count = 1073741823");
  expect((await mock.caller.say(id, "again")).status).toBe(200);
  await control(mock, "POST", "/clock/advance", { ms: 10_000 });
  const reader = stream.body?.getReader();
  let text = "";
  while (!text.includes("session.status_idle")) text += new TextDecoder().decode((await reader?.read())?.value);
  left.abort();
  expect(text).not.toContain("xxx");
  const after = await everythingOf(mock);
  await mock.close();
  const second = await openKept(path, { clock: "manual" });
  expect(await everythingOf(second)).toEqual(after);
  expect((await oneMoreOfEach(second)).length).toBeGreaterThan(8);
});

test("nothing is shown before it is kept: no answer, no frame, and no read", async () => {
  const real = openSqliteHome(newPath());
  onTestFinished(() => real.close());
  const { home, trouble } = unsteady(real);
  const mock = await openMock({ clock: "manual" }, home);
  const id = await mock.caller.session("plain");
  const { url, fetch } = mock.caller.mock;
  const left = new AbortController();
  const stream = await fetch(`${url}/v1/sessions/${id}/events/stream`, {
    headers: { ...HEADERS },
    signal: left.signal,
  });
  let frames = "";
  const reading = (async () => {
    for await (const chunk of stream.body ?? []) frames += new TextDecoder().decode(chunk);
  })().catch(() => {});
  let open = (): void => {};
  trouble.appendsAfter = new Promise((resolve) => {
    open = resolve;
  });
  const answered: string[] = [];
  const sent = mock.caller.say(id, "not yet").then(() => answered.push("sent"));
  const advanced = mock.caller.post("/_mock/clock/advance", { ms: 10_000 }).then(() => answered.push("advanced"));
  await turns();
  expect(await mock.caller.history(id)).toEqual([]);
  expect(answered).toEqual([]);
  expect(frames).not.toContain("data:");
  open();
  await Promise.all([sent, advanced]);
  await turns();
  expect(frames).toContain("not yet");
  expect(frames).toContain("session.status_idle");
  left.abort();
  await reading;
});

test("of changes that are asked for at once, those of a turn of the event loop are kept together or not at all", async () => {
  const path = newPath();
  const file = openSqliteFile(path);
  const mock = await openMock({ clock: "manual" }, sqliteHomeOf(path, file));
  const id = await mock.caller.session("plain");
  const pages = (file.database.prepare("PRAGMA page_count").get() as { page_count: number }).page_count;
  file.database.exec(`PRAGMA max_page_count = ${pages + 20}`);
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => mock.caller.say(id, `${index}:${LONG.slice(0, 9000)}`)),
  );
  const good = answers.filter(({ status }) => status === 200).length;
  expect(new Set(answers.map(({ status }) => status))).toContain(503);
  file.database.exec("PRAGMA max_page_count = 1073741823");
  await control(mock, "POST", "/clock/advance", { ms: 100_000 });
  const told = (await mock.caller.history(id)).filter(({ type }) => type === "user.message");
  expect(told).toHaveLength(good);
  const shown = await everythingOf(mock);
  await mock.close();
  expect(await everythingOf(await openKept(path, { clock: "manual" }))).toEqual(shown);
});

test("a log of which one entry is damaged is not served, and says so", async () => {
  const path = newPath();
  const first = await openKept(path, { clock: "manual" });
  await first.caller.post("/_mock/worlds/own/v1/sessions", { agent: "agent_a", environment_id: "env_a" });
  await first.close();
  const database = new DatabaseSync(path);
  database.exec("UPDATE entries SET input = substr(input, 1, 20)");
  database.close();
  const second = await openKept(path, { clock: "manual" });
  const answer = await second.caller.get("/_mock/worlds/own/v1/sessions");
  expect(answer.status).toBe(503);
  expect(answer.json.error.message).toContain("the log of the world own is damaged");
  expect((await second.caller.get("/v1/sessions")).status).toBe(200);
});

test("a setting that is left to its default is the same as the default that is given", async () => {
  const path = newPath();
  const defaults = {
    ...({ clock: 1, profile: "observed", knobs: {}, latency: "short" } as const),
    ...{ strict: false, empty: false, examples: true },
  };
  for (const options of [{}, defaults, {}]) await (await openKept(path, options)).close();
  await expect(openKept(path, { clock: 5 })).rejects.toThrow("with another speed: it has 1, and this one 5");
});

test("seed data that was replaced is what worlds begin with from then on, and those that were not loaded get it", async () => {
  const path = newPath();
  const before = { environments: [{ id: "env_before", name: "before" }] };
  const after = { environments: [{ id: "env_after", name: "after" }] };
  const options = { clock: "manual", seedData: before, worldIdleMs: 1 } as const;
  const mock = await openKept(path, options);
  await control(mock, "GET", "/worlds/old/v1/environments/env_before");
  while (mock.hosted.worlds.find("old") !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  await mock.hosted.worlds.replaceSeedData(after, after);
  for (const world of ["old", "new"]) {
    await control(mock, "GET", `/worlds/${world}/v1/environments/env_after`);
  }
  expect(mock.errors).toEqual([]);
});
