import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flowText, TextFlow } from "../src/timeline/text-flow.ts";
import { openMock, runIn } from "./run-in.ts";

const STREAM = ["beta:sessions:events", "stream", "sesn_1"];

/** A stream of these events, and then its end. */
const streamOf =
  (events: readonly object[]): typeof globalThis.fetch =>
  async () =>
    new Response(events.map((event) => `event: message\ndata: ${JSON.stringify(event)}\n\n`).join(""), {
      headers: { "content-type": "text/event-stream" },
    });

const show = (events: readonly object[], more = {}) =>
  runIn(STREAM, { terminal: true, fetch: streamOf(events), ...more });

const at = "2026-11-21T10:00:00Z";
const start = { type: "event_start", event: { id: "sevt_1", type: "agent.message" } };
const delta = (text: string) => ({
  type: "event_delta",
  event_id: "sevt_1",
  delta: { type: "content_delta", index: 0, content: { type: "text", text } },
});
const message = (text: string) => ({
  id: "sevt_1",
  type: "agent.message",
  content: [{ type: "text", text }],
  processed_at: at,
});

describe("on a terminal", () => {
  test("text is printed once, while it is written", async () => {
    const { out } = await show([start, delta("Two files "), delta("are late."), message("Two files are late.")]);
    expect(out).toBe("agent    Two files are late.\n");
  });

  test("what a delta did not bring is added, and a text that became another is printed anew", async () => {
    expect((await show([start, delta("Two "), message("Two files.")])).out).toBe("agent    Two files.\n");
    expect((await show([start, delta("Two "), message("Three files.")])).out).toBe(
      "agent    Two\nagent    Three files.\n",
    );
  });

  test("an event in the middle of a text stands on its own line", async () => {
    const running = { id: "sevt_2", type: "session.status_running", processed_at: at };
    const { out } = await show([start, delta("One "), running, delta("two"), message("One two")]);
    expect(out).toBe("agent    One\nstatus   running\nagent    two\n");
  });

  test("calls, results, decisions, errors and the end of a turn each have their line", async () => {
    const { out } = await show([
      {
        id: "1",
        type: "user.message",
        content: [{ type: "text", text: "Hello" }, { type: "image" }],
        processed_at: at,
      },
      {
        id: "2",
        type: "agent.mcp_tool_use",
        mcp_server_name: "linear",
        name: "find",
        input: { q: "late" },
        evaluated_permission: "ask",
        processed_at: at,
      },
      {
        id: "3",
        type: "user.tool_confirmation",
        tool_use_id: "2",
        result: "deny",
        deny_message: "not now",
        processed_at: at,
      },
      {
        id: "4",
        type: "agent.tool_result",
        tool_use_id: "2",
        is_error: true,
        content: [{ type: "text", text: "denied" }],
        processed_at: at,
      },
      { id: "5", type: "session.error", error: { type: "unknown_error", message: "It broke." }, processed_at: at },
      {
        id: "6",
        type: "session.usage",
        usage: { input_tokens: 7, output_tokens: 2, list_cost: { amount: "2500", currency: "USD" } },
        processed_at: at,
      },
      { id: "7", type: "session.status_idle", stop_reason: { type: "end_turn" }, processed_at: at },
    ]);
    expect(out).toBe(
      [
        "you      Hello",
        "         (image)",
        'tool     linear/find {"q":"late"} (asks)',
        "you      deny: not now",
        "error    denied",
        "error    unknown_error: It broke.",
        "usage    7 tokens in, 2 out, 25.00 USD in all",
        "status   idle: end_turn",
        "",
      ].join("\n"),
    );
  });

  test("an event of a type that comes later, and one that lacks what it should have, are shown too", async () => {
    const { out } = await show([
      { id: "1", type: "agent.dreamt", of: "sheep" },
      { id: "2", type: "session.error" },
      { id: "3", type: "constructor" },
    ]);
    expect(out).toBe('event    agent.dreamt {"of":"sheep"}\nevent    session.error\nevent    constructor\n');
  });

  test.each([
    ["wide characters without a blank", "注文".repeat(200)],
    ["blanks before a long word", `${" ".repeat(100)}${"x".repeat(71)}`],
  ])("%s fit into the terminal too", async (_, text) => {
    for (const columns of [40, 41, 80]) {
      for (const events of [[message(text)], [start, delta(text), message(text)]]) {
        const { out } = await show(events, { columns });
        expect(Math.max(...out.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
      }
    }
  });

  test("an empty line of a text is empty", async () => {
    const text = "One.\n\nTwo.";
    for (const events of [[message(text)], [start, delta("One.\n"), delta("\nTwo."), message(text)]]) {
      expect((await show(events)).out).toBe("agent    One.\n\n         Two.\n");
    }
  });

  test("a long result is cut, and said to be", async () => {
    const text = Array.from({ length: 20 }, (_, i) => `line ${i}`).join("\n");
    const { out } = await show([
      { id: "1", type: "agent.tool_result", tool_use_id: "2", content: [{ type: "text", text }], processed_at: at },
    ]);
    expect(out.trimEnd().split("\n").slice(-2)).toEqual(["         line 7", "         … 12 more lines"]);
  });

  test("one line more is one line", async () => {
    const content = [{ type: "text", text: Array.from({ length: 9 }, (_, i) => `line ${i}`).join("\n") }];
    const { out } = await show([{ id: "1", type: "agent.tool_result", tool_use_id: "2", content, processed_at: at }]);
    expect(out.trimEnd().split("\n").at(-1)).toBe("         … 1 more line");
  });

  test("lines that end as on Windows are lines, also where a delta cuts between the two characters", async () => {
    const text = "One.\r\nTwo.";
    for (const events of [[message(text)], [start, delta("One.\r"), delta("\nTwo."), message(text)]]) {
      expect((await show(events)).out).toBe("agent    One.\n         Two.\n");
    }
  });

  test("what agents write to each other is shown with its text", async () => {
    const content = [{ type: "text", text: "Look at this." }];
    const { out } = await show([
      {
        id: "1",
        type: "agent.thread_message_sent",
        to_session_thread_id: "t",
        to_agent_name: "Tester",
        content,
        processed_at: at,
      },
      {
        id: "2",
        type: "agent.thread_message_received",
        from_session_thread_id: "t",
        from_agent_name: "Tester",
        content,
        processed_at: at,
      },
    ]);
    expect(out).toBe("thread   to Tester: Look at this.\nthread   from Tester: Look at this.\n");
  });

  test("no line is wider than the terminal, and none than 80 cells", async () => {
    const text =
      "Der Bericht über 注文番号1187 ist fertig 🚚 und https://shop.example/a/very/long/address/that/goes/on/and/on/for/more/than/one/line ".repeat(
        5,
      );
    for (const columns of [40, 80, 200]) {
      for (const events of [[message(text)], [start, ...[...text].map(delta), message(text)]]) {
        const { out } = await show(events, { columns });
        expect(Math.max(...out.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(
          Math.min(columns, 80),
        );
        expect(out.replaceAll(/\s/g, "")).toBe(`agent${text}`.replaceAll(/\s/g, ""));
      }
    }
  });

  test("control characters are shown and not obeyed, also where a delta cuts between them", async () => {
    const text = "a\u001b[31mb\u0007";
    for (const events of [[message(text)], [start, delta("a\u001b"), delta("[31mb\u0007"), message(text)]]) {
      expect((await show(events)).out).toBe("agent    a\\u001b[31mb\\u0007\n");
    }
  });
});

test("in a pipe, a stream is one event per line, each as it came", async () => {
  const events = [start, delta("Hi"), message("Hi")];
  const { out } = await runIn(STREAM, { fetch: streamOf(events) });
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(events);
});

test("a stream ends after --max-items", async () => {
  const { out } = await runIn([...STREAM, "--max-items", "1"], { fetch: streamOf([start, delta("Hi")]) });
  expect(out.trimEnd().split("\n")).toHaveLength(1);
});

test("text that is broken piece by piece is broken as the whole is", () => {
  const text = "  The quick  brown fox\njumps over\n\nthe lazy dog and a_word_that_is_longer_than_the_line ";
  const flow = new TextFlow(12, "> ");
  const pieces = `${[...text].map((character) => flow.push(character)).join("")}${flow.end()}`;
  expect(pieces.replaceAll(/ +$/gm, "").trimEnd()).toBe(flowText(text, 12, "> "));
});

describe("run", () => {
  let opened: Awaited<ReturnType<typeof openMock>>;
  beforeAll(async () => {
    opened = await openMock();
  });
  afterAll(() => opened.mock.close());

  const makeSession = async (scenario: string): Promise<string> => {
    const args = ["beta:sessions", "create", "--agent", "agent_1", "--environment-id", "env_1"];
    const { out } = await runIn([...args, "--metadata", `{mock_scenario: ${scenario}}`], opened.options);
    return JSON.parse(out).id;
  };
  const confirmations = async (id: string): Promise<unknown[]> => {
    const { out } = await runIn(
      ["beta:sessions:events", "list", id, "--type", "user.tool_confirmation"],
      opened.options,
    );
    return out
      .trimEnd()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };

  test("sends the message and shows the turn to its end", async () => {
    const { code, out } = await runIn(["run", await makeSession("plain"), "Hello"], {
      ...opened.options,
      terminal: true,
    });
    expect(out).toContain("you      Hello\n");
    expect(out).toMatch(/\nagent {4}\S/);
    expect(out).toContain("status   idle: end_turn\n");
    expect(code).toBe(0);
  });

  test.each([
    ["allows", ["y"], { result: "allow" }],
    ["denies without a reason", ["n", ""], { result: "deny" }],
    ["denies with a reason", ["no", "too dangerous"], { result: "deny", deny_message: "too dangerous" }],
    ["presses return", ["", ""], { result: "deny" }],
    ["ends the input", ["\u0004"], { result: "deny" }],
    ["denies and ends the input", ["n", "\u0004"], { result: "deny" }],
  ])("asks the person, who %s", async (_, typed, sent) => {
    const id = await makeSession("tool-ask");
    const { code, out } = await runIn(["run", id, "List the files."], { ...opened.options, terminal: true, typed });
    expect(out).toContain('allow?   bash\n         {\n           "command": "ls -la"\n         }\n');
    const [event] = await confirmations(id);
    const { result, deny_message } = event as Readonly<Record<string, unknown>>;
    expect({ result, deny_message }).toEqual(sent);
    expect(code).toBe(0);
  });

  test("ends with status 130 when Ctrl-C is pressed at the question, and leaves it open", async () => {
    const id = await makeSession("tool-ask");
    const { code, err } = await runIn(["run", id, "List."], { ...opened.options, terminal: true, typed: ["\u0003"] });
    expect([code, err]).toEqual([130, ""]);
    expect(await confirmations(id)).toEqual([]);
  });

  test("interrupts the session on Ctrl-C where that is asked for", async () => {
    const id = await makeSession("tool-ask");
    const terminal = { ...opened.options, terminal: true, typed: ["\u0003"] };
    expect((await runIn(["run", id, "List.", "--interrupt"], terminal)).code).toBe(130);
    const { out } = await runIn(["beta:sessions:events", "list", id, "--type", "user.interrupt"], opened.options);
    expect(JSON.parse(out).type).toBe("user.interrupt");
  });

  test("goes on without the person where somebody else answers first", async () => {
    const id = await makeSession("tool-ask");
    const answer = async (): Promise<void> => {
      const { out } = await runIn(["beta:sessions:events", "list", id, "--type", "agent.tool_use"], opened.options);
      const event = `{type: user.tool_confirmation, tool_use_id: ${JSON.parse(out).id}, result: allow}`;
      await runIn(["beta:sessions:events", "send", id, "--event", event], opened.options);
    };
    const { code, out } = await runIn(["run", id, "List."], { ...opened.options, terminal: true, onAsked: answer });
    expect(out).toContain("status   idle: end_turn\n");
    expect(code).toBe(0);
  });

  test("without a person leaves the question open, with status 10", async () => {
    const id = await makeSession("tool-ask");
    const { code, err } = await runIn(["run", id, "List the files."], opened.options);
    expect(err).toContain("the session waits for an answer to a tool call");
    expect(await confirmations(id)).toEqual([]);
    expect(code).toBe(10);
  });

  test("says that a result has to be sent where the session waits for one", async () => {
    const id = await makeSession("custom-tool");
    const { code, err } = await runIn(["run", id, "Look it up."], { ...opened.options, terminal: true });
    expect(err).toContain("  do      Send the result of the call with beta:sessions:events send.\n");
    expect(err).not.toContain("terminal");
    expect(code).toBe(10);
  });

  test("reads the message from standard input where there is none, and where it is -", async () => {
    for (const more of [[], ["-"]]) {
      const { code, out } = await runIn(["run", await makeSession("plain"), ...more], {
        ...opened.options,
        stdin: "From a pipe",
      });
      expect(out).toContain("From a pipe");
      expect(code).toBe(0);
    }
  });

  test.each([
    [["run"], "run: expected the id of a session"],
    [["run", "sesn_1", "two", "words"], "run: expected one message, got 2 arguments"],
    [["run", "sesn_1", " "], "run: expected a message, got nothing"],
    [["run", "sesn_1"], "run: expected a message, got nothing"],
    [["run", "sesn_1", "x", "--format", "raw"], "--format: run reads what it prints"],
    [["run", "sesn_1", "x", "--limit", "1"], "unknown flag --limit"],
  ])("%j is refused: %s", async (args, message) => {
    const { code, err } = await runIn(args);
    expect([code, err]).toEqual([2, expect.stringContaining(`error: ${message}`)]);
  });

  test("a turn that ends badly is status 11", async () => {
    const { code, err } = await runIn(["run", await makeSession("fatal"), "Hello"], opened.options);
    expect(err).toContain("error: the turn ended with terminated");
    expect(code).toBe(11);
  });
});
