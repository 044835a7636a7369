import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { listen } from "@managed-agents/mock/node";

const SCRIPT = fileURLToPath(new URL("../ask-agent.sh", import.meta.url));

let mock;
before(async () => {
  mock = await listen({ port: 0, clock: 0 });
});
after(() => mock.close());

/** Runs the script in a world of the emulator. */
function askAgent(world, args, variables = {}) {
  const env = { ...process.env, ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: world.url, ...variables };
  const child = spawn("sh", [SCRIPT, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const printed = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    printed.err += text;
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, ...printed })));
}

const requests = (world, operation) => world.requests.list().filter((request) => request.operation === operation);

/** What clients sent to sessions, and was accepted. */
const sent = (world) =>
  requests(world, "sessions.events.send")
    .filter(({ status }) => status === 200)
    .flatMap(({ body }) => body.events);

const statuses = (world, operation) => requests(world, operation).map(({ status }) => status);

test("the script is POSIX shell, by sh and, where it is installed, by shellcheck", () => {
  assert.equal(spawnSync("sh", ["-n", SCRIPT]).status, 0);
  const { error, status, stdout } = spawnSync("shellcheck", [SCRIPT], { encoding: "utf8" });
  if (error === undefined) assert.equal(status, 0, stdout);
});

describe("the script", { concurrency: true }, () => {
  test("prints the answer, denies commands, and leaves nothing behind, over a bad network", async () => {
    const world = mock.world("denies");
    world.faults.add({ kind: "status", status: 429, operation: "sessions.create" });
    world.faults.add({ kind: "cut", after_events: 2, operation: "sessions.events.stream" });
    const { status, out, err } = await askAgent(world, ["Why is order 1187 late?"]);

    assert.equal(status, 0, err);
    assert.match(out, /Why is order 1187 late\?/);
    assert.match(err, /bash/);
    assert.deepEqual(
      sent(world).map(({ type, result }) => result ?? type),
      ["user.message", "deny"],
    );
    assert.deepEqual(statuses(world, "sessions.create"), [429, 200]);
    for (const group of ["sessions", "environments", "agents"]) {
      assert.deepEqual(statuses(world, `${group}.archive`), [200], group);
    }
  });

  test("allows commands if it is asked to, and waits for a status that trails", async () => {
    const world = mock.world("allows");
    world.faults.add({ kind: "status_lag", ms: 1500, operation: "sessions.retrieve" });
    const { status, err } = await askAgent(world, ["List the files."], { COMMANDS: "allow" });

    assert.equal(status, 0, err);
    assert.deepEqual(
      sent(world).map(({ type, result }) => result ?? type),
      ["user.message", "allow"],
    );
    assert.deepEqual(statuses(world, "sessions.archive"), [200]);
  });

  test("ends with the status of what failed, and archives what it made", async () => {
    const world = mock.world("fails");
    world.faults.add({ kind: "status", status: 400, operation: "sessions.create" });
    const { status, out, err } = await askAgent(world, ["Hello"]);

    assert.equal(status, 5, err);
    assert.equal(out, "");
    assert.deepEqual(statuses(world, "environments.archive"), [200]);
    assert.deepEqual(statuses(world, "agents.archive"), [200]);
  });

  test("interrupts an agent whose turn it cannot follow", async () => {
    const world = mock.world("loses");
    world.faults.add({ kind: "status", status: 401, times: 0, operation: "sessions.events.stream" });
    const { status, err } = await askAgent(world, ["Hello"]);

    assert.equal(status, 3, err);
    assert.equal(sent(world).at(-1).type, "user.interrupt");
    assert.deepEqual(statuses(world, "sessions.archive"), [200]);
  });

  test("says how it is used", async () => {
    const world = mock.world("help");
    assert.equal((await askAgent(world, [])).status, 2);
    assert.deepEqual(world.requests.list(), []);
  });
});
