import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openMock, runIn } from "./run-in.ts";

const LIST = ["beta:sessions", "list", "--limit", "1", "--max-items", "2"];
const RETRIEVE = ["beta:sessions", "retrieve", "sesn_011Ck6iDsacBUp8SGvt859Ev"];
let opened: Awaited<ReturnType<typeof openMock>>;

beforeAll(async () => {
  opened = await openMock();
});
afterAll(() => opened.mock.close());

const run = (args: readonly string[], more = {}) => runIn(args, { ...opened.options, ...more });

/** What the emulator answers first is what it answers again: a session counts its seconds. */
const answers = new Map<string, Response>();
const frozen: typeof globalThis.fetch = async (input, init) => {
  const url = String(input);
  const answer = answers.get(url) ?? (await opened.options.fetch(input, init));
  answers.set(url, answer);
  return answer.clone();
};

describe("one value", () => {
  test("is indented JSON in a pipe", async () => {
    const { code, out, err } = await run(RETRIEVE);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`);
    expect(JSON.parse(out)).toMatchObject({ type: "session", id: "sesn_011Ck6iDsacBUp8SGvt859Ev" });
  });

  test("is the same value in every format that a program reads", async () => {
    const json = JSON.parse((await run([...RETRIEVE, "--format", "json"], { fetch: frozen })).out);
    const jsonl = (await run([...RETRIEVE, "--format", "jsonl"], { fetch: frozen })).out;
    expect(jsonl.split("\n")).toHaveLength(2);
    expect(JSON.parse(jsonl)).toEqual(json);
    expect(parse((await run([...RETRIEVE, "--format", "yaml"], { fetch: frozen })).out)).toEqual(json);
  });

  test("is what was sent, byte for byte, as raw", async () => {
    const { out } = await run([...RETRIEVE, "--format", "raw"], { fetch: frozen });
    expect(out).toBe(await [...answers.values()][0]?.clone().text());
  });

  test("is indented text on a terminal, with no JSON around it", async () => {
    const { out } = await run(RETRIEVE, { terminal: true });
    expect(out).toContain("\nstatus: idle\n");
    expect(out).toContain("\nagent:\n  id: ");
  });

  test("has colours on a terminal, unless NO_COLOR is set", async () => {
    const env = { ...opened.options.env, NO_COLOR: "" };
    expect((await run(RETRIEVE, { terminal: true, env })).out).toContain("\u001b[36mid:");
    expect((await run(RETRIEVE, { env })).out).not.toContain("\u001b");
    expect((await run(RETRIEVE, { terminal: true })).out).not.toContain("\u001b");
  });
});

describe("a list", () => {
  test("is one value per line in a pipe, over as many pages as it takes", async () => {
    const lines = (await run(LIST)).out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(["session", "session"]);
  });

  test("is one array as json, and a sequence as yaml", async () => {
    const json = JSON.parse((await run([...LIST, "--format", "json"], { fetch: frozen })).out);
    expect(json).toHaveLength(2);
    expect(parse((await run([...LIST, "--format", "yaml"], { fetch: frozen })).out)).toEqual(json);
  });

  test("that is empty is an empty array, and no line", async () => {
    const none = ["beta:sessions", "list", "--agent-id", "agent_none"];
    expect((await run([...none, "--format", "json"])).out).toBe("[]\n");
    expect((await run([...none, "--format", "yaml"])).out).toBe("[]\n");
    expect((await run(none)).out).toBe("");
    expect((await run([...LIST.slice(0, 2), "--max-items", "0"])).out).toBe("");
  });

  test("fetches no page beyond --max-items", async () => {
    let requests = 0;
    const fetch: typeof globalThis.fetch = (input, init) => {
      requests += 1;
      return opened.options.fetch(input, init);
    };
    await run(LIST, { fetch });
    expect(requests).toBe(2);
  });
});

describe("--transform", () => {
  test("picks from the answer, and from each item of a list", async () => {
    expect((await run([...RETRIEVE, "--transform", "agent.id"])).out).toMatch(/^"agent_.*"\n$/);
    expect((await run([...LIST, "--transform", "status"])).out).toBe('"idle"\n"idle"\n');
  });

  test("with --raw-output prints texts as they are, and other values as JSON", async () => {
    expect((await run([...LIST, "--transform", "status", "--raw-output"])).out).toBe("idle\nidle\n");
    expect((await run([...LIST, "--transform", "agent.version", "--raw-output"])).out).toMatch(/^\d+\n\d+\n$/);
  });

  test("prints nothing where it leads to nothing", async () => {
    expect(await run([...RETRIEVE, "--transform", "no.such"])).toEqual({ code: 0, out: "", err: "" });
  });
});

test("control characters of the service reach no terminal", async () => {
  const title = "\u001b]0;owned\u0007\u001b[2J\u202e";
  const made = await run([
    "beta:sessions",
    "create",
    "--agent",
    "agent_1",
    "--environment-id",
    "env_1",
    "--title",
    title,
  ]);
  const { id, title: kept } = JSON.parse(made.out);
  expect(kept).toBe(title);
  for (const more of [[], ["--format", "json"], ["--format", "yaml"], ["--transform", "title", "--raw-output"]]) {
    const { out } = await run(["beta:sessions", "retrieve", id, ...more], { terminal: true });
    expect(out).toContain("owned");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  }
});

test("of bytes that are passed on, a terminal shows control characters too, and a pipe gets them as they are", async () => {
  const bytes = new TextEncoder().encode('event: \u001b[2J\ndata: "\u009b31m\u202e"\n\n');
  // A character can be cut between two chunks.
  const fetch = async () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const part of [bytes.slice(0, 21), bytes.slice(21)]) controller.enqueue(part);
          controller.close();
        },
      }),
    );
  const stream = ["beta:sessions:events", "stream", "sesn_1", "--format", "raw"];
  expect((await run(stream, { fetch, terminal: true })).out).toBe('event: \\u001b[2J\ndata: "\\u009b31m\\u202e"\n\n');
  expect((await run(stream, { fetch })).out).toBe(new TextDecoder().decode(bytes));
});
