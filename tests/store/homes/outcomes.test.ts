import { createHash, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { openRedisHome } from "../../../packages/mock/src/node/homes/redis-home.ts";
import { LogGone, NotKept } from "../../../packages/mock/src/world-log/log-error.ts";
import type { Entry, LogHome, WorldLog } from "../../../packages/mock/src/world-log/log-home.ts";
import { Relay } from "../src/relay.ts";
import { StoreServer, until } from "../src/store-server.ts";

interface Begun {
  readonly home: LogHome;
  readonly log: WorldLog;
  readonly epoch: string;
}

async function begin(url: string, onState?: (line: string) => void): Promise<Begun> {
  const home = await openRedisHome(url, onState ? { onState } : {});
  onTestFinished(async () => await home.close());
  const log = home.log("world");
  const { epoch } = await log.create(randomUUID(), "{}");
  return { home, log, epoch };
}

async function serve(args?: readonly string[]): Promise<StoreServer> {
  const server = await (args ? StoreServer.start(args) : StoreServer.start());
  onTestFinished(async () => await server[Symbol.asyncDispose]());
  return server;
}

async function relayTo(server: StoreServer): Promise<Relay> {
  const relay = await Relay.start(server.port);
  onTestFinished(async () => await relay[Symbol.asyncDispose]());
  return relay;
}

const noncesOf = async ({ home, log, epoch }: Begun): Promise<string[]> =>
  (await log.read(epoch, home.start, 10_000)).map(({ nonce }) => nonce);

const outcomeOf = async (append: Promise<unknown>): Promise<string> =>
  append.then(
    () => "kept",
    (error: Error) => error.name,
  );

test("a connection that is cut at any byte of an append, or of its answer, leaves a right outcome", async () => {
  const server = await serve();
  const relay = await relayTo(server);
  const direct = await begin(server.url);
  const outcomes = new Map<string, string>();
  const cutAt = async (nonce: string, side: "toServer" | "toClient", bytes: number): Promise<void> => {
    const { log } = await begin(relay.url);
    relay.tampering = {};
    await log.append(direct.epoch, `before-${nonce}`, "{}");
    let left = bytes;
    relay.tampering = {
      [side]: (chunk: Buffer) => {
        // What follows streams goes on: the append alone is cut.
        if (side === "toServer" && !chunk.includes("EVALSHA") && left === bytes) return chunk;
        if (side === "toClient" && !/^\$\d+\r\n\d+-\d+/.test(chunk.toString("latin1")) && left === bytes) return chunk;
        left -= chunk.length;
        return left < 0 ? null : chunk;
      },
    };
    outcomes.set(nonce, await outcomeOf(log.append(direct.epoch, nonce, "{}")));
    relay.tampering = {};
  };
  for (let bytes = 0; bytes < 20; bytes += 5) await cutAt(`answer-${bytes}`, "toClient", bytes);
  await cutAt("request-none", "toServer", 0);
  await cutAt("request-all", "toServer", 100_000);
  const kept = await noncesOf(direct);
  for (const [nonce, outcome] of outcomes) {
    if (outcome === "kept") expect(kept.filter((known) => known === nonce)).toHaveLength(1);
    if (outcome === "NotKept") expect(kept).not.toContain(nonce);
  }
  expect(outcomes.get("request-none")).toBe("OutcomeUnknown");
  expect(kept).not.toContain("request-none");
  expect(outcomes.get("answer-0")).toBe("OutcomeUnknown");
  expect(kept).toContain("answer-0");
  expect(outcomes.get("request-all")).toBe("kept");
});

test("while the store is away, nothing is sent, and nothing of it comes later", async () => {
  const server = await serve();
  const lines: string[] = [];
  const begun = await begin(server.url, (line) => lines.push(line));
  const { home, log, epoch } = begun;
  await log.append(epoch, "before", "{}");
  await server.signal("SIGKILL");
  await until(async () => !(await home.state()).available);
  for (let at = 0; at < 50; at += 1) {
    await expect(log.append(epoch, `away-${at}`, "{}")).rejects.toThrow(NotKept);
  }
  await expect(log.last(epoch)).rejects.toThrow(NotKept);
  await expect(log.head()).rejects.toThrow(NotKept);
  await expect(home.worlds()).rejects.toThrow(NotKept);
  const away = { available: false, durable: false, warnings: ["the store is away: nothing listens at its address"] };
  await until(async () => isDeepStrictEqual(await home.state(), away));
  await server.run();
  await until(async () => (await home.state()).available);
  await until(async () => (await outcomeOf(log.last(epoch))) === "kept");
  await log.append(epoch, "after", "{}");
  await until(async () => (await outcomeOf(log.read(epoch, home.start, 1))) === "kept");
  expect(await noncesOf(begun)).toEqual(["before", "after"]);
  expect(lines).toEqual([
    expect.stringMatching(/^the store went away: .*; trying to reach it again$/),
    "the store answers again",
  ]);
});

test("a server that is killed during appends has what it acknowledged, once and in order, and followers get all of it", async () => {
  const server = await serve();
  const begun = await begin(server.url);
  const { home, log, epoch } = begun;
  const followed: Entry[] = [];
  const lost: string[] = [];
  log.follow(epoch, home.start, { entries: (entries) => followed.push(...entries), lost: (why) => lost.push(why) });
  const outcomes = new Map<string, string>();
  let running = true;
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    for (let at = 0; running; at += 1) {
      const nonce = `${writer}-${at}`;
      outcomes.set(nonce, await outcomeOf(log.append(epoch, nonce, `{"x":"${"x".repeat(200)}"}`)));
      if (outcomes.get(nonce) !== "kept") await sleep(5);
    }
  });
  for (let kill = 0; kill < 4; kill += 1) {
    const before = [...outcomes.values()].filter((outcome) => outcome === "kept").length;
    await until(() => [...outcomes.values()].filter((outcome) => outcome === "kept").length > before + 40);
    await server.signal("SIGKILL");
    await server.run();
  }
  await until(async () => (await outcomeOf(log.last(epoch))) === "kept");
  running = false;
  await Promise.all(writers);
  await until(async () => (await outcomeOf(log.read(epoch, home.start, 1))) === "kept");
  const kept = await noncesOf(begun);
  expect(new Set(kept).size).toBe(kept.length);
  for (const [nonce, outcome] of outcomes) {
    if (outcome === "kept") expect(kept).toContain(nonce);
    if (outcome === "NotKept") expect(kept).not.toContain(nonce);
  }
  expect(new Set(outcomes.values())).toContain("NotKept");
  expect(["NotKept", "OutcomeUnknown", "kept"]).toEqual(expect.arrayContaining([...new Set(outcomes.values())]));
  await until(() => followed.length >= kept.length);
  expect(followed.map(({ nonce }) => nonce)).toEqual(kept);
  expect(lost).toEqual([]);
});

test("a server that hangs makes appends unknown and reads fail, and is used again when it goes on", async () => {
  const server = await serve();
  const begun = await begin(server.url);
  const { log, epoch } = begun;
  await server.signal("SIGSTOP");
  onTestFinished(async () => await server.signal("SIGCONT"));
  const [append, last] = await Promise.all([outcomeOf(log.append(epoch, "hanging", "{}")), outcomeOf(log.last(epoch))]);
  expect([append, last]).toEqual(["OutcomeUnknown", "NotKept"]);
  expect(await outcomeOf(log.append(epoch, "not sent", "{}"))).toBe("NotKept");
  await server.signal("SIGCONT");
  await until(async () => (await outcomeOf(log.append(epoch, "again", "{}"))) === "kept");
  const kept = await noncesOf(begun);
  expect(kept).toContain("again");
  expect(kept).not.toContain("not sent");
});

test("a follower goes on across cut connections, with every entry once", async () => {
  const server = await serve();
  const relay = await relayTo(server);
  const writer = await begin(server.url);
  const reader = await openRedisHome(relay.url);
  onTestFinished(async () => await reader.close());
  const nonces: string[] = [];
  const lost: string[] = [];
  reader.log("world").follow(writer.epoch, reader.start, {
    entries: (entries) => nonces.push(...entries.map(({ nonce }) => nonce)),
    lost: (why) => lost.push(why),
  });
  for (let round = 0; round < 6; round += 1) {
    for (let at = 0; at < 30; at += 1) {
      await writer.log.append(writer.epoch, `${round}-${at}`, "{}");
      if (at === 10 + round) relay.cut();
    }
  }
  await until(() => nonces.length >= 180);
  expect(nonces).toEqual(await noncesOf(writer));
  expect(lost).toEqual([]);
});

test("a full store refuses appends, lets go of a world, and takes entries again when there is room", async () => {
  const server = await serve();
  const begun = await begin(server.url);
  const { home, log, epoch } = begun;
  const lost: string[] = [];
  log.follow(epoch, home.start, { entries: () => {}, lost: (why) => lost.push(why) });
  await server.command("CONFIG", "SET", "maxmemory", "1");
  await expect(log.append(epoch, "full", "{}")).rejects.toThrow(
    new NotKept("the store refused: it is full (maxmemory)"),
  );
  const full = "the last change was not kept: the store refused: it is full (maxmemory)";
  expect(await home.state()).toEqual({ available: true, durable: true, warnings: [full] });
  expect(await log.append(epoch, "of no effect", "{}", "1-1")).toBeNull();
  expect((await home.state()).warnings).toEqual([full]);
  await expect(home.log("other").create("e", "{}")).rejects.toThrow(NotKept);
  expect(await home.log("other").head()).toBeNull();
  expect(await home.worlds()).toEqual(["world"]);
  await expect(log.writeSnapshot(epoch, null, home.start, new Map([["a", "1"]]))).rejects.toThrow(NotKept);
  expect(await log.newestSnapshot(epoch)).toBeNull();
  expect(await log.delete()).toBe(true);
  await until(() => lost.length === 1);
  await server.command("CONFIG", "SET", "maxmemory", "0");
  const again = await log.create(randomUUID(), "{}");
  await log.append(again.epoch, "room", "{}");
  expect((await home.state()).warnings).toEqual([]);
  expect(await noncesOf({ home, log, epoch: again.epoch })).toEqual(["room"]);
});

test("a store that became a replica refuses appends", async () => {
  const [server, primary] = [await serve(), await serve()];
  const { home, log, epoch } = await begin(server.url);
  await server.command("REPLICAOF", "127.0.0.1", String(primary.port));
  const outcome = await log.append(epoch, "n", "{}").catch((error: Error) => error);
  expect(outcome).toBeInstanceOf(NotKept);
  expect((await home.state()).warnings).toEqual([
    "the last change was not kept: the store refused: it is a read-only replica",
  ]);
});

test("a store without a disk to write to refuses appends", async () => {
  const server = await serve(["--appendonly", "no", "--save", "60 1"]);
  const { log, epoch } = await begin(server.url);
  await server.command("SET", "k", "v");
  await server.removeFolder();
  await server.command("BGSAVE");
  await until(async () => /rdb_last_bgsave_status:err/.test(String(await server.command("INFO", "persistence"))));
  await expect(log.append(epoch, "n", "{}")).rejects.toThrow(
    new NotKept("the store refused: it cannot write to its disk"),
  );
});

test("an emptied store, one with another epoch and one that lost its end end what is followed", async () => {
  const server = await serve();
  const { home, log, epoch } = await begin(server.url);
  const followNow = (): { lost: string[]; entries: Entry[] } => {
    const seen: { lost: string[]; entries: Entry[] } = { lost: [], entries: [] };
    log.follow(epoch, home.start, {
      entries: (more) => seen.entries.push(...more),
      lost: (why) => seen.lost.push(why),
    });
    return seen;
  };
  await log.append(epoch, "one", "{}");
  const first = followNow();
  await until(() => first.entries.length === 1);
  await server.command("FLUSHALL");
  await until(() => first.lost.length === 1);
  await expect(log.last(epoch)).rejects.toThrow(LogGone);
  await log.create("another", "{}");
  const second = followNow();
  await until(() => second.lost.length === 1);
  expect([...first.lost, ...second.lost]).toEqual([
    "the world was deleted, or is another one",
    "the world was deleted, or is another one",
  ]);
});

test("a store that restarts without its last entries ends what is followed, and reading from there is gone", async () => {
  const server = await serve(["--appendonly", "no", "--save", ""]);
  const { home, log, epoch } = await begin(server.url);
  await log.append(epoch, "one", "{}");
  await server.command("SAVE");
  const forgotten = (await log.append(epoch, "two", "{}")) ?? "";
  const [entries, lost]: [Entry[], string[]] = [[], []];
  log.follow(epoch, home.start, { entries: (more) => entries.push(...more), lost: (why) => lost.push(why) });
  await until(() => entries.length === 2);
  await server.signal("SIGKILL");
  await server.run();
  await until(() => lost.length === 1);
  await until(async () => (await outcomeOf(log.last(epoch))) === "kept");
  expect(home.compare(await log.last(epoch), forgotten)).toBeLessThan(0);
  await until(async () => (await outcomeOf(log.read(epoch, home.start, 1))) === "kept");
  await expect(log.read(epoch, forgotten, 10)).rejects.toThrow(LogGone);
});

test("scripts that the server forgot are sent again", async () => {
  const server = await serve();
  const begun = await begin(server.url);
  await begun.log.append(begun.epoch, "one", "{}");
  await server.command("SCRIPT", "FLUSH");
  await begun.log.append(begun.epoch, "two", "{}");
  expect(await noncesOf(begun)).toEqual(["one", "two"]);
});

test("times do not run back when the clock of the server does", async () => {
  const server = await serve();
  const { home, log, epoch } = await begin(server.url);
  const head = await log.head();
  const first = (await log.append(epoch, "one", "{}")) ?? "";
  // A stream that is ahead of the clock is what a clock that was set back leaves.
  const ahead = `${Number(first.split("-")[0]) + 3_600_000}-0`;
  await server.command("XSETID", `{managed-agents:world}:${epoch}:log`, ahead);
  await log.append(epoch, "two", "{}");
  const times = (await log.read(epoch, home.start, 10)).map(({ time }) => time);
  expect(times[1]).toBe(Number(ahead.split("-")[0]));
  expect(times[0]).toBeGreaterThanOrEqual(head?.time ?? Number.POSITIVE_INFINITY);
  // Nor do they stand still until the clock is there again: whoever appends knows how much time has passed.
  const [later, before] = [(times[1] ?? 0) + 5000, (times[1] ?? 0) - 5000];
  await log.append(epoch, "three", "{}", undefined, later);
  await log.append(epoch, "four", "{}", undefined, before);
  expect((await log.read(epoch, home.start, 10)).slice(2).map(({ time }) => time)).toEqual([later, later]);
});

test("a time that has long come is not that of an entry", async () => {
  const server = await serve();
  const { home, log, epoch } = await begin(server.url);
  const now = await home.time();
  await log.append(epoch, "one", "{}", undefined, now - 60_000);
  const [entry] = await log.read(epoch, home.start, 10);
  expect(entry?.time).toBeGreaterThanOrEqual(now);
});

test("a snapshot behind an entry that the store has lost is not written, so that the world can be loaded", async () => {
  const server = await serve(["--appendonly", "no", "--save", ""]);
  const { log, epoch } = await begin(server.url);
  const kept = (await log.append(epoch, "kept", "{}")) ?? "";
  await server.command("SAVE");
  const forgotten = (await log.append(epoch, "forgotten", "{}")) ?? "";
  await server.signal("SIGKILL");
  await server.run();
  await until(async () => (await outcomeOf(log.newestSnapshot(epoch))) === "kept");
  await expect(log.writeSnapshot(epoch, null, forgotten, new Map([["a", "of what is lost"]]))).rejects.toThrow(LogGone);
  expect(await log.newestSnapshot(epoch)).toBeNull();
  expect(await log.writeSnapshot(epoch, null, kept, new Map([["a", "of what is kept"]]))).toBe(true);
});

test("what a replica has staged of a snapshot goes by itself, wherever its connection ended", async () => {
  const server = await serve();
  const relay = await relayTo(server);
  const { log, epoch } = await begin(server.url);
  const position = (await log.append(epoch, "one", "{}")) ?? "";
  const records = new Map([["a", "1"]]);
  let staged = 0;
  for (let commands = 0; commands < 5; commands += 1) {
    const cut = await begin(relay.url);
    let left = commands;
    relay.tampering = { toServer: (chunk) => (chunk.includes(":snapshot:") && left-- === 0 ? null : chunk) };
    // Expects another snapshot than there is, so that it is never written.
    await outcomeOf(cut.log.writeSnapshot(epoch, "1-1", position, records));
    relay.tampering = {};
    const keys = (await server.command("KEYS", "*:snapshot:*")) as string[];
    staged += keys.length;
    for (const key of keys) expect(await server.command("TTL", key)).toBeGreaterThan(0);
  }
  expect(staged).toBeGreaterThan(0);
});

test("bytes whose call is still on its way stay, however many replicas sweep meanwhile", async () => {
  const server = await serve();
  const one = await begin(server.url);
  const other = await begin(server.url);
  const bytes = Buffer.from("on its way");
  const hash = createHash("sha256").update(bytes).digest("hex");
  await one.log.putBytes(one.epoch, hash, bytes);
  for (const { log, epoch } of [one, other, one]) await log.sweepBytes(epoch, new Set());
  expect(await one.log.bytes(one.epoch, hash)).not.toBeNull();
});
