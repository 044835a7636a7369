import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { listen } from "@managed-agents/mock/node";

const PROGRAM = fileURLToPath(new URL("../ask_agent.py", import.meta.url));
/** A Python that has the SDK, such as `.venv/bin/python`. */
const { PYTHON = "python3" } = process.env;

const python = (...args) => spawnSync(PYTHON, args, { encoding: "utf8" });

test("the program is Python", () => {
  const { error, status, stderr } = python("-c", "import ast, sys; ast.parse(open(sys.argv[1]).read())", PROGRAM);
  assert.equal(error ?? status, 0, stderr);
});

if (python("-c", "import anthropic").status === 0) describe("the program", { concurrency: 2 }, runs);
else console.log(`# ${PYTHON} has no package anthropic: only the syntax of the program was checked`);

function runs() {
  let mock;
  before(async () => {
    mock = await listen({ port: 0, clock: 0 });
  });
  after(() => mock.close());

  const sent = (world) =>
    world.requests
      .list()
      .filter(({ operation }) => operation === "sessions.events.send")
      .flatMap(({ body }) => body.events)
      .map(({ type, result }) => result ?? type);

  test("streams, sends, and allows a command", async () => {
    const world = mock.world("plain");
    const { status, out, err } = await run(world);
    assert.equal(status, 0, err);
    assert.match(out, /List the files\./);
    assert.deepEqual(sent(world), ["user.message", "allow"]);
    assert.equal(world.requests.list().at(-1).operation, "sessions.archive");
  });

  for (const fault of [
    { kind: "cut", after_events: 3 },
    { kind: "end", after_events: 6 },
    { kind: "error_event", after_events: 6 },
  ]) {
    test(`loses nothing of a stream with ${JSON.stringify(fault)}`, async () => {
      const world = mock.world(`stream-${fault.kind.replace("_", "-")}`);
      world.faults.add({ ...fault, operation: "sessions.events.stream" });
      const { status, out, err } = await run(world);
      assert.equal(status, 0, err);
      assert.equal(out.match(/List the files\./g).length, 1);
      assert.equal(err.match(/\[bash /g).length, 1);
      assert.deepEqual(sent(world), ["user.message", "allow"]);
    });
  }

  for (const nth of [1, 2]) {
    test(`sends once what arrived though its answer was lost: send ${nth} of two`, async () => {
      const world = mock.world(`send-${nth}`);
      world.faults.add({ kind: "apply_then_drop", nth, operation: "sessions.events.send" });
      const { status, err } = await run(world);
      assert.equal(status, 0, err);
      assert.deepEqual(sent(world), ["user.message", "allow"]);
    });
  }

  test("ends with an error where asking again cannot help", async () => {
    const world = mock.world("refused");
    world.faults.add({ kind: "status", status: 401, operation: "sessions.create" });
    const { status, err } = await run(world);
    assert.equal(status, 1);
    assert.match(err, /AuthenticationError/);
  });
}

/** Runs the program in a world of the emulator. */
function run(world) {
  const env = { ...process.env, ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: world.url };
  const child = spawn(PYTHON, [PROGRAM, "List the files."], { env, stdio: ["ignore", "pipe", "pipe"] });
  const printed = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    printed.err += text;
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, ...printed })));
}
