import { HEADERS } from "@managed-agents/harness";
import { expect, onTestFinished, test, vi } from "vitest";
import type { MockOptions } from "../../src/index.ts";
import { openSqliteHome } from "../../src/node/homes/sqlite-home.ts";
import type { WorldLog } from "../../src/world-log/log-home.ts";
import { everythingOf } from "./everything.ts";
import { control, newPath, openMock, type TestMock } from "./kept-mock.ts";
import { type Trouble, unsteady } from "./unsteady-home.ts";

// Two mocks of one process on one file: the logic of replicas, and no server between them.

interface Replica extends TestMock {
  readonly trouble: Trouble;
}

async function replicas(options: MockOptions = {}, path = newPath()): Promise<[Replica, Replica]> {
  const real = openSqliteHome(path);
  onTestFinished(() => real.close());
  const open = async (): Promise<Replica> => {
    // The clock of a server is known from what it answers alone.
    const { now: _, ...server } = real;
    const { home, trouble } = unsteady(server, true);
    return { ...(await openMock({ clock: "manual", ...options }, home)), trouble };
  };
  return [await open(), await open()];
}

/** Something that a test lets happen. */
function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = (): void => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

test("what one replica has acknowledged, the other shows from then on, and both come to the same", async () => {
  const [one, other] = await replicas();
  const ids: string[] = [];
  for (let count = 0; count < 20; count++) {
    const [writer, reader] = count % 2 === 0 ? [one, other] : [other, one];
    const id = await writer.caller.session("plain");
    ids.push(id);
    expect((await reader.caller.get(`/v1/sessions/${id}`)).status).toBe(200);
    expect((await reader.caller.say(id)).status).toBe(200);
    await control(writer, "POST", "/clock/advance", { ms: 700 });
    expect(await writer.caller.history(id)).toEqual(await reader.caller.history(id));
  }
  expect(new Set(ids).size).toBe(20);
  expect(await everythingOf(one)).toEqual(await everythingOf(other));
  expect([...one.errors, ...other.errors]).toEqual([]);
});

test("a read that is asked while another one is on its way to the store asks for itself", async () => {
  const [one, other] = await replicas();
  const slow = gate();
  other.trouble.lastAfter = slow.passed;
  const early = other.caller.get("/v1/sessions?limit=1");
  await vi.waitFor(() => new Promise((resolve) => setImmediate(resolve)));
  await new Promise((resolve) => setImmediate(resolve));
  other.trouble.lastAfter = null;
  // Entries come later than the answer to the question which is the last one.
  const late = gate();
  other.trouble.until = late.passed;
  const id = await one.caller.session("plain");
  const read = other.caller.get(`/v1/sessions/${id}`);
  slow.open();
  await early;
  late.open();
  expect((await read).status).toBe(200);
});

test("an entry that comes before the answer to the question which is the last one is no loss", async () => {
  const [one, other] = await replicas();
  const id = await one.caller.session("plain");
  await other.caller.get(`/v1/sessions/${id}`);
  const { url, fetch } = other.caller.mock;
  const stream = await fetch(`${url}/v1/sessions/${id}/events/stream`, { headers: { ...HEADERS } });
  const before = other.hosted.worlds.default;
  const slow = gate();
  other.trouble.lastAfter = slow.passed;
  const read = other.caller.get(`/v1/sessions/${id}`);
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  await one.caller.say(id);
  await vi.waitFor(() => expect(other.hosted.worlds.default.world.session(id)?.queue.length).not.toBe(0));
  slow.open();
  expect((await read).status).toBe(200);
  expect(other.hosted.worlds.default).toBe(before);
  await stream.body?.cancel();
});

test("a fault is counted once, whichever replica its requests come to", async () => {
  const [one, other] = await replicas();
  await control(one, "POST", "/faults", { kind: "status", status: 529, operation: "sessions.list", nth: 2, times: 2 });
  const statuses: number[] = [];
  for (let count = 0; count < 6; count++) {
    statuses.push((await (count % 2 === 0 ? one : other).caller.get("/v1/sessions")).status);
  }
  expect(statuses).toEqual([200, 529, 529, 200, 200, 200]);
  expect((await control(other, "GET", "/faults")).data).toEqual([]);
});

test("of many requests at once, a fault that is planned for three meets three", async () => {
  const [one, other] = await replicas();
  await control(one, "POST", "/faults", { kind: "status", status: 529, times: 3 });
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? one : other).caller.get("/v1/sessions")),
  );
  expect(answers.filter(({ status }) => status === 529)).toHaveLength(3);
});

test("time that comes is one entry, however many replicas see it come", async () => {
  const [one, other] = await replicas({ clock: 20 });
  const id = await one.caller.session("plain");
  await one.caller.say(id);
  await vi.waitFor(async () => expect(await other.caller.status(id)).toBe("idle"), { timeout: 10_000 });
  await vi.waitFor(async () => expect((await other.caller.history(id)).at(-1)?.type).toBe("session.status_idle"), {
    timeout: 10_000,
  });
  expect(await one.caller.history(id)).toEqual(await other.caller.history(id));
  const log = one.home?.log("default");
  const entries = await log?.read((await log.head())?.epoch ?? "", "0", 1000);
  const times = (entries ?? []).filter(({ input }) => input.includes('"tick"')).map(({ position }) => position);
  expect(times.length).toBeGreaterThan(1);
  expect([...one.errors, ...other.errors]).toEqual([]);
});

test("a replica that loads a world of long ago sees what is due, and the time of the store", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 1) });
  onTestFinished(() => void vi.useRealTimers());
  const path = newPath();
  const real = openSqliteHome(path);
  const { now: _, ...server } = real;
  const first = await openMock({ clock: 1 }, unsteady(server, true).home);
  const id = await first.caller.session("plain");
  await first.caller.say(id);
  await first.close();
  await real.close();
  vi.setSystemTime(Date.UTC(2026, 0, 3));
  const [later] = await replicas({ clock: 1 }, path);
  await vi.waitFor(async () => expect((await later.caller.history(id)).at(-1)?.type).toBe("session.status_idle"));
  const { now } = await control(later, "GET", "/clock");
  expect(Date.parse(now)).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 3));
  // Each at its own time, and none when it was noticed.
  const history = await later.caller.history(id);
  expect(history.filter(({ processed_at }) => Date.parse(processed_at) > Date.UTC(2026, 0, 2))).toEqual([]);
});

test("while the store is away reads say that they may be old, changes are refused as good to repeat, and it comes back", async () => {
  const [one, other] = await replicas();
  const id = await one.caller.session("plain");
  expect((await other.caller.get(`/v1/sessions/${id}`)).headers.get("x-mock-stale")).toBeNull();
  other.trouble.away = true;
  const read = await other.caller.get(`/v1/sessions/${id}`);
  expect([read.status, read.headers.get("x-mock-stale")]).toEqual([200, "true"]);
  const refused = await other.caller.say(id);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(refused.json).toMatchObject({ type: "error", error: { type: "api_error" } });
  const controlled = await other.caller.post("/_mock/clock/advance", { ms: 1 });
  expect([controlled.status, controlled.headers.get("retry-after")]).toEqual([503, "1"]);
  expect((await one.caller.say(id)).status).toBe(200);
  other.trouble.away = false;
  const again = await other.caller.get(`/v1/sessions/${id}`);
  expect([again.status, again.headers.get("x-mock-stale")]).toEqual([200, null]);
  expect(await other.caller.history(id)).toEqual(await one.caller.history(id));
});

test("a change of which nobody knows whether it was kept is answered once it comes back, else the connection is broken", async () => {
  const [one] = await replicas();
  const id = await one.caller.session("plain");
  one.trouble.silent = true;
  expect((await one.caller.say(id)).status).toBe(200);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const never = gate();
  one.trouble.until = never.passed;
  const controlled = one.caller.post("/_mock/clock/advance", { ms: 1 }).catch((error: Error) => error.message);
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  const said = one.caller.say(id, "lost").catch((error: Error) => error.message);
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await Promise.all([said, controlled])).toEqual(["fetch failed", "fetch failed"]);
  never.open();
});

test("a world that ends elsewhere ends its streams, its reads do not show it any more, and its name begins anew", async () => {
  const [one, other] = await replicas();
  const base = "/_mock/worlds/own";
  const made = await one.caller.post(`${base}/v1/sessions`, { agent: "agent_a", environment_id: "env_a" });
  const path = `${base}/v1/sessions/${made.json.id}`;
  expect((await other.caller.get(path)).status).toBe(200);
  const { url, fetch } = other.caller.mock;
  const stream = await fetch(`${url}${path}/events/stream`, { headers: { ...HEADERS } });
  expect((await one.caller.call("DELETE", base)).status).toBe(204);
  await stream.text();
  expect((await other.caller.get(path)).status).toBe(404);
  expect((await one.caller.get(path)).status).toBe(404);
  const anew = await other.caller.post(`${base}/v1/sessions`, { agent: "agent_a", environment_id: "env_a" });
  expect(anew.json.id).toBe(made.json.id);
  expect((await one.caller.get(path)).status).toBe(200);
});

test("a read that waits for entries when its world is lost is not answered from what is gone", async () => {
  const [one, other] = await replicas();
  const base = "/_mock/worlds/own";
  const body = { agent: "agent_a", environment_id: "env_a", title: "before" };
  const made = await one.caller.post(`${base}/v1/sessions`, body);
  const path = `${base}/v1/sessions/${made.json.id}`;
  await other.caller.get(path);
  const never = gate();
  other.trouble.until = never.passed;
  await one.caller.post(path, { title: "after" });
  const read = other.caller.get(path);
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  await one.caller.call("DELETE", base);
  expect((await read).status).toBe(404);
  never.open();
});

test("a world that ends elsewhere while it is loaded is loaded again", async () => {
  const [one, other] = await replicas();
  const path = "/_mock/worlds/own/v1/sessions";
  const body = { agent: "agent_a", environment_id: "env_a" };
  await one.caller.post(path, body);
  const loading = gate();
  const isFollowed = gate();
  const home = other.home as { time: () => Promise<number> };
  const { time } = home;
  home.time = async () => {
    home.time = time;
    isFollowed.open();
    await loading.passed;
    return time();
  };
  const read = other.caller.get(path);
  await isFollowed.passed;
  await one.caller.call("DELETE", "/_mock/worlds/own");
  loading.open();
  expect((await read).json.data).toEqual([]);
  expect((await other.caller.post(path, body)).status).toBe(200);
  expect((await one.caller.get(path)).json.data).toHaveLength(1);
});

test("a world that the store does not let go of stays as it was, with its streams, whether it is begun anew or ended", async () => {
  const [, other] = await replicas();
  const base = "/_mock/worlds/own";
  const made = await other.caller.post(`${base}/v1/sessions`, { agent: "agent_a", environment_id: "env_a" });
  const path = `${base}/v1/sessions/${made.json.id}`;
  const { url, fetch } = other.caller.mock;
  const stream = await fetch(`${url}${path}/events/stream`, { headers: { ...HEADERS } });
  other.trouble.away = true;
  for (const method of ["PUT", "DELETE"]) {
    const refused = await other.caller.call(method, base, {});
    expect([refused.status, refused.json.error.message]).toEqual([503, "The change was not kept: the store is away."]);
    const read = await other.caller.get(path);
    expect([read.status, read.headers.get("x-mock-stale")]).toEqual([200, "true"]);
  }
  expect((await other.caller.get("/_mock/worlds")).json.data).toHaveLength(2);
  const unknown = await other.caller.get("/_mock/worlds/unknown");
  expect([unknown.status, unknown.json.error.message]).toEqual([503, "The world is not at hand: the store is away."]);
  other.trouble.away = false;
  expect((await other.caller.post(path, { title: "goes on" })).status).toBe(200);
  const said = { events: [{ type: "user.message", content: [{ type: "text", text: "goes on" }] }] };
  expect((await other.caller.post(`${path}/events`, said)).status).toBe(200);
  expect((await other.caller.call("DELETE", base)).status).toBe(204);
  expect(await stream.text()).toContain("goes on");
});

test("a file that comes while the store goes away is there when it is back, and its world is shown meanwhile", async () => {
  const [one, other] = await replicas();
  const id = await other.caller.session("plain");
  other.trouble.away = true;
  const form = new FormData();
  form.set("file", new Blob(["kept"], { type: "text/plain" }), "a.txt");
  const { url, fetch } = one.caller.mock;
  const { "content-type": _, ...headers } = { "content-type": "", ...HEADERS };
  const sent = await fetch(`${url}/v1/files`, { method: "POST", headers, body: form });
  expect(sent.status).toBe(200);
  const file = (await sent.json()) as { id: string };
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  const read = await other.caller.get(`/v1/sessions/${id}`);
  expect([read.status, read.headers.get("x-mock-stale")]).toEqual([200, "true"]);
  other.trouble.away = false;
  expect((await other.caller.get(`/v1/files/${file.id}`)).status).toBe(200);
  expect([...one.errors, ...other.errors]).toEqual([]);
});

test("contents that another replica has swept are kept again with the next snapshot", async () => {
  const path = newPath();
  const [one, other] = await replicas({}, path);
  const snapshot = (replica: Replica) => replica.hosted.worlds.kept?.writeSnapshots();
  await one.caller.session("plain");
  await snapshot(one);
  const { data } = (await other.caller.get("/v1/files")).json;
  expect(data).not.toEqual([]);
  for (const file of data) await other.caller.call("DELETE", `/v1/files/${file.id}`);
  for (let count = 0; count < 2; count++) {
    await other.caller.session("plain");
    await snapshot(other);
  }
  await control(one, "POST", "/reset");
  await snapshot(one);
  const later = await openMock({ clock: "manual" }, one.home);
  expect((await later.caller.get("/v1/files")).json.data).toHaveLength(data.length);
});

test("of two replicas that have applied as much, one writes a snapshot, so that its log reaches back for those that are behind", async () => {
  const real = openSqliteHome(newPath());
  onTestFinished(() => real.close());
  const written: string[] = [];
  const open = async () => {
    const { home, trouble } = unsteady(real, true);
    const counting = (world: string): WorldLog => {
      const log = home.log(world);
      const writeSnapshot: WorldLog["writeSnapshot"] = async (...given) => {
        const isWritten = await log.writeSnapshot(...given);
        if (isWritten) written.push(given[2]);
        return isWritten;
      };
      return { ...log, writeSnapshot };
    };
    return { ...(await openMock({ clock: "manual" }, { ...home, log: counting })), trouble };
  };
  const [one, other] = [await open(), await open()];
  const behind = gate();
  other.trouble.until = behind.passed;
  for (let count = 0; count < 2000; count++) await one.hosted.worlds.default.advance(1);
  await vi.waitFor(() => expect(written).toEqual(["2000"]));
  behind.open();
  await one.hosted.worlds.default.advance(1);
  await other.caller.get("/v1/sessions");
  await other.hosted.worlds.default.advance(1);
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(written).toEqual(["2000"]);
});
