import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Anthropic from "@anthropic-ai/sdk";
import {
  AGENT,
  ENVIRONMENT,
  endsTurn,
  HEADERS,
  message,
  sessionApi,
  sessionWith,
  wireFrames,
} from "@managed-agents/harness";
import { expect, test } from "vitest";
import { Balancer } from "../src/balancer.ts";
import { differences, readEverything } from "../src/everything.ts";
import { Replica } from "../src/replica.ts";
import { setStage } from "../src/stage.ts";
import { DURABLE, StoreServer, until } from "../src/store-server.ts";

const at = (url: string) => sessionApi({ baseURL: url });

test("what one replica acknowledged, every other one shows at once", async () => {
  const { replicas } = await setStage(3, ["--speed", "0"]);
  for (let round = 0; round < 30; round += 1) {
    const [writer, ...readers] = [0, 1, 2].map((offset) => replicas[(round + offset) % 3]?.url ?? "");
    const { id } = await at(writer ?? "").create({ ...sessionWith("default"), title: `round-${round}` });
    for (const reader of readers) expect((await at(reader).retrieve(id)).title).toBe(`round-${round}`);
    await at(readers[0] ?? "").send(id, message(`said in ${round}`));
    const history = await at(readers[1] ?? "").history(id);
    expect(JSON.stringify(history)).toContain(`said in ${round}`);
  }
});

test("a stream of one replica has the whole turn that was begun at another, unbuffered", async () => {
  const { replicas, balancer } = await setStage(2, ["--speed", "20"]);
  const [one = "", other = ""] = replicas.map(({ url }) => url);
  const { id } = await at(one).create(sessionWith("tool-ask"));
  for (const url of [one, other, balancer.url]) {
    const stream = await at(url).stream(id);
    expect(stream.headers.get("x-accel-buffering")).toBe("no");
    await stream.body?.cancel();
  }
  const stream = await at(other).stream(id);
  await at(one).send(id, message("go on"));
  const seen: string[] = [];
  for await (const { event } of wireFrames(stream)) {
    seen.push(String(event.id));
    if (event.type !== "session.status_idle") continue;
    if (endsTurn(event)) break;
    const { event_ids = [] } = event.stop_reason ?? {};
    const allow = (tool_use_id: string) => ({ type: "user.tool_confirmation", tool_use_id, result: "allow" });
    await at(one).send(id, ...event_ids.map(allow));
  }
  for (const url of [one, other]) expect((await at(url).history(id)).map((event) => event.id)).toEqual(seen);
});

test("the official SDK works through a load balancer as with one emulator", async () => {
  const { balancer } = await setStage(2, ["--speed", "20"]);
  const client = new Anthropic({ apiKey: "any", baseURL: balancer.url, maxRetries: 0 });
  const session = await client.beta.sessions.create({ agent: AGENT, environment_id: ENVIRONMENT });
  const stream = await client.beta.sessions.events.stream(session.id);
  await client.beta.sessions.events.send(session.id, {
    events: [{ type: "user.message", content: [{ type: "text", text: "hello" }] }],
  });
  const streamed: string[] = [];
  for await (const event of stream) {
    if ("id" in event) streamed.push(event.id);
    if (event.type === "session.status_idle") break;
  }
  const listed: string[] = [];
  for await (const event of client.beta.sessions.events.list(session.id)) listed.push(event.id);
  expect(streamed).toEqual(listed);
});

test("while the store is away, reads say that they may be old and writes ask to come back; then all goes on", async () => {
  const { server, replicas } = await setStage(2, ["--speed", "20"]);
  const [one = "", other = ""] = replicas.map(({ url }) => url);
  const { id } = await at(one).create(sessionWith("default"));
  expect((await at(other).retrieve(id)).id).toBe(id);
  await server.signal("SIGKILL");
  const read = (url: string): Promise<Response> => fetch(`${url}/v1/sessions/${id}`, { headers: HEADERS });
  const write = (url: string): Promise<Response> =>
    fetch(`${url}/v1/sessions/${id}/events`, {
      method: "POST",
      headers: { ...HEADERS, "content-type": "application/json" },
      body: JSON.stringify({ events: [message("while it is away")] }),
    });
  for (const url of [one, other]) {
    await until(async () => (await read(url)).headers.get("x-mock-stale") === "true");
    expect((await read(url)).status).toBe(200);
    await until(async () => ((await write(url).catch(() => null))?.status ?? 0) === 503);
    const refused = await write(url);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ log: { home: "redis", available: false } });
  }
  await server.run();
  for (const url of [one, other]) {
    await until(async () => (await read(url)).headers.get("x-mock-stale") === null);
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ log: { available: true, durable: true } });
    await until(async () => (await write(url)).status === 200);
  }
  const texts = JSON.stringify(await at(one).history(id)).split("while it is away").length;
  expect(texts).toBeGreaterThan(1);
  await until(async () => (await at(one).retrieve(id)).status === "idle");
  expect(differences(await readEverything(one), await readEverything(other))).toEqual([]);
});

test("turns end where the clock of the store is an hour behind what it has kept", async () => {
  const { server, replicas } = await setStage(2, ["--speed", "20"]);
  const [one = "", other = ""] = replicas.map(({ url }) => url);
  const { id } = await at(one).create(sessionWith("default"));
  const [log = ""] = (await server.command("KEYS", "*:log")) as string[];
  // A stream that is ahead of the clock is what such a machine has.
  await server.command("XSETID", log, `${Date.now() + 3_600_000}-0`);
  await at(other).send(id, message("in time"));
  await until(async () => (await at(one).history(id)).some(({ type }) => type === "session.status_idle"));
  expect(JSON.stringify(await at(other).history(id))).toContain("in time");
  expect(differences(await readEverything(one), await readEverything(other))).toEqual([]);
});

test("a store that hangs is left for one that goes on, without an answer to what nobody knows", async () => {
  const { server, replicas } = await setStage(1, ["--speed", "0"]);
  const url = replicas[0]?.url ?? "";
  const { id } = await at(url).create(sessionWith("default"));
  await server.signal("SIGSTOP");
  const hanging = at(url)
    .send(id, message("nobody knows"))
    .then(
      () => "answered",
      (error: Error) => error.message,
    );
  await until(async () => {
    const answer = await fetch(`${url}/v1/sessions/${id}`, { headers: HEADERS });
    return answer.headers.get("x-mock-stale") === "true";
  });
  await server.signal("SIGCONT");
  const outcome = await hanging;
  const texts = JSON.stringify(await at(url).history(id));
  if (outcome === "answered") expect(texts).toContain("nobody knows");
  else expect(outcome).toBe("fetch failed");
});

test("requests through the name of a load balancer are answered where that name is allowed, and refused elsewhere", async () => {
  const server = await StoreServer.start();
  await using stack = new AsyncDisposableStack();
  stack.use(server);
  const allowing = stack.use(await Replica.start(server.url, ["--allow-host", "mock.example.com"]));
  const strict = stack.use(await Replica.start(server.url));
  const statusAt = async ({ port }: Replica): Promise<number> => {
    const balancer = await Balancer.start(() => [port]);
    const { request } = await import("node:http");
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { ...HEADERS, host: "mock.example.com" };
      request({ host: "127.0.0.1", port: balancer.port, path: "/v1/sessions", headers }, (answer) => {
        answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
      })
        .on("error", reject)
        .end();
    });
    await balancer[Symbol.asyncDispose]();
    return status;
  };
  expect(await statusAt(allowing)).toBe(200);
  expect(await statusAt(strict)).toBe(403);
});

test("an emulator with other settings than the one that began the world does not start, and says what differs", async () => {
  const { server } = await setStage(1, ["--seed", "one"]);
  await expect(Replica.start(server.url, ["--seed", "two"])).rejects.toThrow(
    /the log of the world default was begun by an emulator with another seed/,
  );
});

test("the password of a store is in nothing that the command prints, whether it is right or wrong", async () => {
  const password = "planted-Pa55word";
  const server = await StoreServer.start(["--requirepass", password]);
  await using stack = new AsyncDisposableStack();
  stack.use(server);
  const url = (given: string): string => `redis://:${given}@127.0.0.1:${server.port}`;
  const failure = await Replica.start(url(`${password}-wrong`)).catch((error: Error) => error.message);
  expect(failure).toMatch(/the store cannot be used: it refused user or password/);
  const replica = stack.use(await Replica.start(url(password)));
  await at(replica.url).create(sessionWith("default"));
  await server.signal("SIGKILL");
  await until(() => replica.said.includes("the store went away"));
  const health = await (await fetch(`${replica.url}/health`)).text();
  for (const text of [String(failure), replica.said, health]) {
    expect(text).not.toContain(password);
    expect(text).not.toContain(String(server.port));
  }
});

test("planted secrets are in no key, entry, snapshot or file of the store", async () => {
  const server = await StoreServer.start([...DURABLE, "--rdbcompression", "no"]);
  await using stack = new AsyncDisposableStack();
  stack.use(server);
  const replica = stack.use(await Replica.start(server.url, ["--speed", "0"]));
  const { url } = replica;
  const secret = "planted-secret-value";
  const post = async (path: string, body: object): Promise<{ id: string }> => {
    const answer = await fetch(url + path, {
      method: "POST",
      headers: { ...HEADERS, "x-api-key": secret, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    expect([path, answer.status, text]).toEqual([path, 200, text]);
    return JSON.parse(text);
  };
  const vault = await post("/v1/vaults", { display_name: "with a secret" });
  await post(`/v1/vaults/${vault.id}/credentials`, {
    display_name: "token",
    auth: { type: "static_bearer", mcp_server_url: "https://mcp.example.com/mcp", token: secret },
  });
  const { id } = await post("/v1/sessions", { ...sessionWith("default"), title: "kept as it is" });
  await post(`/v1/sessions/${id}/events`, { events: [message("kept in clear")] });
  await replica.end("SIGTERM");
  await server.command("BGREWRITEAOF");
  await until(async () => /aof_rewrite_in_progress:0/.test(String(await server.command("INFO", "persistence"))));
  await server.signal("SIGTERM");
  const files = readdirSync(server.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const kept = files.map((file) => readFileSync(join(file.parentPath, file.name), "latin1")).join("\n");
  expect(kept).toContain("kept as it is");
  expect(kept).toContain("kept in clear");
  expect(kept).not.toContain(secret);
});
