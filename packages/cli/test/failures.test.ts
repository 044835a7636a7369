import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMock, runIn } from "./run-in.ts";

let opened: Awaited<ReturnType<typeof openMock>>;
beforeAll(async () => {
  opened = await openMock();
});
afterAll(() => opened.mock.close());

const CREATE = ["beta:sessions", "create"];
const SEND = ["beta:sessions:events", "send", "sesn_1"];
const UPDATE = ["beta:sessions", "update", "sesn_1"];

describe("nothing is sent, and the status is 2, for", () => {
  // `runIn` without a fetch fails the command with another status as soon as something is sent.
  test.each([
    ["an unknown flag", [...CREATE, "--titel", "x"], "", "unknown flag --titel; did you mean --title?"],
    ["an unknown short flag", ["beta:sessions", "list", "-x"], "", "unknown flag -x"],
    ["a flag without its value", [...CREATE, "--title"], "", "--title: expected a value, got nothing"],
    [
      "a flag where a value belongs",
      [...CREATE, "--title", "--agent", "a"],
      "",
      "--title: expected a value, got the flag --agent",
    ],
    ["a flag that is given twice", [...CREATE, "--title", "a", "--title", "b"], "", "--title was given twice"],
    ["text for a number", ["beta:sessions", "list", "--limit", "ten"], "", '--limit: expected an integer, got "ten"'],
    [
      "a fraction for an integer",
      ["beta:sessions", "list", "--limit", "1.5"],
      "",
      "--limit: expected an integer, got 1.5",
    ],
    [
      "a word for a boolean",
      ["beta:sessions", "list", "--include-archived=yes"],
      "",
      '--include-archived: expected true or false, got "yes"',
    ],
    [
      "a word that is none of the list",
      ["beta:sessions", "list", "--order", "up"],
      "",
      '--order: expected one of asc, desc, got "up"',
    ],
    ["text for a mapping", [...SEND, "--event", "hello"], "", '--event: expected a mapping, got "hello"'],
    ["broken YAML in a flag", [...SEND, "--event", "{type: "], "", "--event is no YAML"],
    [
      "a count that is none",
      ["beta:sessions", "list", "--max-items", "-1"],
      "",
      '--max-items: expected a whole number from 0, got "-1"',
    ],
    [
      "an unknown format",
      ["beta:sessions", "list", "--format", "xml"],
      "",
      "--format: expected one of auto, json, jsonl, yaml, raw, pretty",
    ],
    ["an unknown command", ["beta:session", "list"], "", 'unknown command "beta:session"; did you mean beta:sessions?'],
    [
      "an unknown verb",
      ["beta:sessions", "retreive"],
      "",
      'beta:sessions has no command "retreive"; did you mean retrieve?',
    ],
    ["a group without a verb", ["beta:sessions"], "", "beta:sessions: expected one of list, create, retrieve"],
    ["an id that is missing", ["beta:sessions", "retrieve"], "", "--session-id: required"],
    [
      "an id that is empty",
      ["beta:sessions", "retrieve", "--session-id", ""],
      "",
      "--session-id: expected an id, got an empty string",
    ],
    ["one argument too many", ["beta:sessions", "retrieve", "a", "b"], "", 'unexpected argument "b"'],
    [
      "a path that is no part of the subset",
      ["beta:sessions", "list", "--transform", "@pretty"],
      "",
      '--transform "@pretty": modifiers are not supported',
    ],
    [
      "an address with a user in it",
      ["beta:sessions", "list", "--base-url", "http://me:pw@host"],
      "",
      "--base-url: expected a plain http or https address",
    ],
    [
      "--output where nothing is downloaded",
      ["beta:sessions", "list", "--output", "x"],
      "",
      "--output: beta:sessions list downloads nothing",
    ],
    [
      "--max-items where there is one value",
      ["beta:sessions", "retrieve", "a", "--max-items", "1"],
      "",
      "--max-items: beta:sessions retrieve answers with one value",
    ],
    [
      "--max-items of raw bytes",
      ["beta:sessions", "list", "--format", "raw", "--max-items", "1"],
      "",
      "--max-items: expected items that are read",
    ],
    ["a file that is not there", ["beta:files", "upload", "--file", "/no/such/file"], "", "--file: ENOENT"],
    ["a folder for a file", ["beta:files", "upload", "--file", "/"], "", "--file: / is no file"],
    ["a body with nothing in it", CREATE, "", "agent: required; give --agent, or agent on standard input"],
    ["broken YAML", CREATE, "agent: [1,", "standard input is no YAML"],
    ["broken JSON", CREATE, '{"agent": "a"', "standard input is no YAML"],
    ["a key that is there twice", CREATE, "agent: a\nagent: b\n", "standard input is no YAML: Map keys must be unique"],
    ["two documents", CREATE, "agent: a\n---\nagent: b\n", "standard input: expected one YAML document, got several"],
    ["a list for a body", CREATE, "- a\n", "standard input: expected a mapping, got a list"],
    ["text for a body", CREATE, "hello", "standard input: expected a mapping, got a string"],
    ["aliases that grow without end", CREATE, billionLaughs(), "standard input is no YAML that can be used"],
    ["an unknown key", CREATE, "agent: a\nenvironment_id: e\ntitel: t\n", "titel: expected one of agent,"],
    [
      "a key of the prototype",
      CREATE,
      '{"agent":"a","environment_id":"e","__proto__":{"x":1}}',
      "__proto__: expected one of agent,",
    ],
    [
      "a mapping for text",
      CREATE,
      "agent: a\nenvironment_id: {a: 1}\n",
      "environment_id: expected a string, got a mapping",
    ],
    [
      "a number among texts",
      CREATE,
      "agent: a\nenvironment_id: e\nvault_ids: [v, 1]\n",
      "vault_ids: expected a string as item 2, got 1",
    ],
    [
      "uneven items",
      [
        "beta:agents",
        "create",
        "--name",
        "a",
        "--model",
        "m",
        "--mcp-server.name",
        "a",
        "--mcp-server.name",
        "b",
        "--mcp-server.url",
        "u",
      ],
      "",
      "expected as many of each, got --mcp-server.name 2 times and --mcp-server.url 1 times",
    ],
    [
      "a part of what is no mapping",
      [...CREATE, "--agent", "a", "--environment-id", "e", "--agent.version", "2"],
      "",
      '--agent.version: expected agent to be a mapping, got "a"',
    ],
  ])("%s", async (_, args, stdin, message) => {
    const { code, out, err } = await runIn(args, { stdin });
    expect(err).toContain(`error: ${message}`);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

/** Each as the page prints it, which had lost its indentation. */
describe("a body that lost its indentation is not sent:", () => {
  test.each([
    [
      "create",
      CREATE,
      "agent:\ntype: agent\nid: agent_1\nversion: 1\nenvironment_id: env_1\n",
      [
        "agent: expected a mapping, got nothing; was indentation lost?",
        "type, id, version: expected one of agent, environment_id",
      ],
    ],
    [
      "create with vaults",
      CREATE,
      "agent: agent_1\nenvironment_id: env_1\nvault_ids:\n",
      ["vault_ids: expected a list, got nothing; was indentation lost?"],
    ],
    [
      "update",
      UPDATE,
      "agent:\ntools:\n- type: agent_toolset_20260401\n- type: mcp_toolset\nmcp_server_name: linear\nmcp_servers:\n- type: url\nname: linear\nurl: https://mcp.linear.app/sse\n",
      [
        "agent: expected a mapping, got nothing; was indentation lost?",
        "tools, mcp_server_name, mcp_servers, name, url: expected one of agent,",
      ],
    ],
    [
      "send",
      SEND,
      "events:\n- type: user.message\ncontent:\n- type: text\ntext: List the files.\n",
      ["content, text: expected one of events; was indentation lost?"],
    ],
    [
      "send, with an item that is nothing",
      SEND,
      "events:\n-\ntype: user.message\n",
      ["events: expected a mapping as item 1, got nothing; was indentation lost?"],
    ],
  ])("%s", async (_, args, stdin, messages) => {
    const { code, out, err } = await runIn(args, { stdin });
    for (const message of messages) expect(err).toContain(message);
    expect([code, out]).toEqual([2, ""]);
  });
});

test.each([
  ["text for a mapping", "auth: tok-never\n", "auth: expected a mapping, got a string"],
  ["broken YAML", "auth: {token: tok-never\n", "standard input is no YAML: "],
  ["a list", "- tok-never\n", "standard input: expected a mapping, got a list"],
  ["nothing but the secret", "tok-never\n", "standard input: expected a mapping, got a string"],
])("a secret in a body that cannot be used is not quoted: %s", async (_, stdin, message) => {
  const { code, err } = await runIn(["beta:vaults:credentials", "create", "vlt_1"], { stdin });
  expect(err).toContain(`error: ${message}`);
  expect(err).not.toContain("tok-never");
  expect(code).toBe(2);
});

test("broken YAML is named by line and column", async () => {
  const { err } = await runIn(CREATE, { stdin: "agent: a\nenvironment_id: [e\n" });
  expect(err).toMatch(/^error: standard input is no YAML: .* at line \d+, column \d+\n/);
});

test("an ANTHROPIC_BASE_URL that is no address is named, and not shown", async () => {
  for (const url of ["http://me:pw-never@host", "host", "ftp://host"]) {
    const env = { ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: url };
    const { code, err } = await runIn(["beta:sessions", "list"], { env });
    expect(err).toContain("error: ANTHROPIC_BASE_URL: expected a plain http or https address");
    expect(err).not.toContain(url);
    expect(code).toBe(2);
  }
});

describe("a credential", () => {
  test("that is missing is status 3, with what to do", async () => {
    const { code, err } = await runIn(["beta:sessions", "list"], { env: {} });
    expect(err).toBe(
      "error: no API key\n  do      Set ANTHROPIC_API_KEY, or name a file that holds the key with --api-key-file.\n",
    );
    expect(code).toBe(3);
  });

  test("that cannot be sent is not shown", async () => {
    const { code, err, out } = await runIn(["beta:sessions", "list"], {
      env: { ANTHROPIC_API_KEY: "sk-ant-first\nsk-ant-second" },
    });
    expect(code).toBe(3);
    expect(err + out).not.toContain("sk-ant-first");
  });

  test("that the service refuses is status 3, with its words and the request", async () => {
    const { code, err } = await runIn(["beta:sessions", "list"], {
      fetch: answerWith(401, "authentication_error", "invalid x-api-key"),
    });
    expect(err).toContain("error: invalid x-api-key\n  status  401\n  type    authentication_error\n  request req_1\n");
    expect(code).toBe(3);
  });
});

describe("the status of an answer decides the exit status:", () => {
  test.each([
    [400, 5],
    [403, 3],
    [404, 4],
    [409, 5],
    [413, 5],
    [429, 6],
    [500, 7],
    [529, 6],
  ])("%i is %i", async (status, exit) => {
    const { code, err, out } = await runIn(["beta:sessions", "retrieve", "sesn_1"], {
      fetch: answerWith(status, "some_error", "No."),
    });
    expect(err).toContain("error: No.\n");
    expect([code, out]).toEqual([exit, ""]);
  });

  test("a redirection, which is not followed, is status 7", async () => {
    const fetch = async () => new Response(null, { status: 302, headers: { location: "https://login.example/" } });
    expect((await runIn(["beta:sessions", "retrieve", "sesn_1"], { fetch })).code).toBe(7);
  });

  test("a page of a proxy is status 7", async () => {
    const fetch = async () => new Response("<html>", { status: 200, headers: { "content-type": "text/html" } });
    expect((await runIn(["beta:sessions", "retrieve", "sesn_1"], { fetch })).code).toBe(7);
  });

  test("a create that may have been carried out is status 9, and says to look", async () => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }),
      });
    };
    const { code, err } = await runIn([...CREATE, "--agent", "a", "--environment-id", "e"], { fetch });
    expect(err).toContain("Look whether it was done");
    expect(code).toBe(9);
  });
});

test("a server that is down is status 8, and the block says where to look", async () => {
  const env = { ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: `http://127.0.0.1:${await closedPort()}` };
  const { code, err } = await runIn(["beta:sessions", "retrieve", "sesn_1"], { env, fetch: globalThis.fetch });
  expect(err).toContain("ECONNREFUSED");
  expect(err).toContain("Check --base-url or ANTHROPIC_BASE_URL");
  expect(code).toBe(8);
});

test("a stream that is cut is status 8, after all that had come", async () => {
  const frame = `event: message\ndata: ${JSON.stringify({ id: "sevt_1", type: "session.status_running", processed_at: "2026-11-21T00:00:00Z" })}\n\n`;
  const fetch = async (): Promise<Response> => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(frame));
      },
      pull(controller) {
        controller.error(new Error("other side closed"));
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  };
  const { code, out, err } = await runIn(["beta:sessions:events", "stream", "sesn_1"], { fetch });
  expect(JSON.parse(out).type).toBe("session.status_running");
  expect(err).toContain("error: ");
  expect(code).toBe(8);
});

test("control characters of an error message reach no terminal", async () => {
  const { err } = await runIn(["beta:sessions", "list"], {
    fetch: answerWith(400, "invalid_request_error", "\u001b[2Jbad\u0007"),
    terminal: true,
  });
  expect(err).toContain("\\u001b[2Jbad\\u0007");
});

function answerWith(status: number, type: string, message: string): typeof globalThis.fetch {
  return async () =>
    new Response(JSON.stringify({ type: "error", error: { type, message }, request_id: "req_1" }), {
      status,
      headers: { "content-type": "application/json", "request-id": "req_1", "x-should-retry": "false" },
    });
}

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function billionLaughs(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 9; i += 1)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(", ")}]`,
    );
  return `${lines.join("\n")}\n`;
}
