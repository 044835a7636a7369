import { execFile } from "node:child_process";
import { lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen } from "@managed-agents/mock/node";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { runIn } from "./run-in.ts";

const folder = mkdtempSync(join(tmpdir(), "managed-agents-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command line would send. */
async function sent(args: readonly string[], stdin = ""): Promise<{ body: unknown; url: string }> {
  let seen: { body: unknown; url: string } | undefined;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    seen = { url: String(input), body: typeof init?.body === "string" ? JSON.parse(init.body) : init?.body };
    return Response.json({ data: [], next_page: null });
  };
  const { code, err } = await runIn(args, { stdin, fetch });
  expect([code, err]).toEqual([0, ""]);
  return seen ?? { body: undefined, url: "" };
}

const CREATE = ["beta:sessions", "create"];

describe("a body", () => {
  test.each([
    ["flags alone", [...CREATE, "--agent", "a", "--environment-id", "e"], "", { agent: "a", environment_id: "e" }],
    ["YAML alone", CREATE, "agent: a\nenvironment_id: e\n", { agent: "a", environment_id: "e" }],
    ["JSON alone", CREATE, '{"agent":"a","environment_id":"e"}', { agent: "a", environment_id: "e" }],
    [
      "flags over YAML",
      [...CREATE, "--title", "flag"],
      "agent: a\nenvironment_id: e\ntitle: yaml\n",
      { agent: "a", environment_id: "e", title: "flag" },
    ],
    [
      "inline YAML for a mapping",
      [...CREATE, "--agent", "{type: agent, id: a, version: 2}", "--environment-id", "e"],
      "",
      { agent: { type: "agent", id: "a", version: 2 }, environment_id: "e" },
    ],
    [
      "a flag that is repeated",
      [...CREATE, "--agent", "a", "--environment-id", "e", "--vault-id", "v1", "--vault-id", "v2"],
      "",
      { agent: "a", environment_id: "e", vault_ids: ["v1", "v2"] },
    ],
    [
      "a list in one flag",
      [...CREATE, "--agent", "a", "--environment-id", "e", "--vault-id", "[v1, v2]"],
      "",
      { agent: "a", environment_id: "e", vault_ids: ["v1", "v2"] },
    ],
    [
      "flags with dots",
      [
        "beta:sessions",
        "update",
        "s",
        "--agent.tools",
        "[{type: agent_toolset_20260401}]",
        "--agent.mcp-servers",
        "[]",
      ],
      "",
      { agent: { tools: [{ type: "agent_toolset_20260401" }], mcp_servers: [] } },
    ],
    [
      "flags with dots over YAML",
      ["beta:sessions", "update", "s", "--agent.tools", "[]"],
      "agent: {tools: [{type: x}], mcp_servers: []}",
      { agent: { tools: [], mcp_servers: [] } },
    ],
    [
      "items from flags with dots",
      [
        "beta:agents",
        "create",
        "--name",
        "n",
        "--model",
        "m",
        "--mcp-server.type",
        "url",
        "--mcp-server.name",
        "a",
        "--mcp-server.url",
        "https://a",
        "--mcp-server.type",
        "url",
        "--mcp-server.name",
        "b",
        "--mcp-server.url",
        "https://b",
      ],
      "",
      {
        name: "n",
        model: "m",
        mcp_servers: [
          { type: "url", name: "a", url: "https://a" },
          { type: "url", name: "b", url: "https://b" },
        ],
      },
    ],
    ["null where that is accepted", ["beta:sessions", "update", "s", "--title", "null"], "", { title: null }],
    [
      "text that looks like something else",
      [...CREATE, "--agent", "1", "--environment-id", "true"],
      "",
      { agent: "1", environment_id: "true" },
    ],
    ["numbers", ["beta:agents", "update", "a", "--version", "3"], "", { version: 3 }],
    ["a value that begins with a dash", ["beta:sessions", "update", "s", "--title=--x"], "", { title: "--x" }],
    [
      "an event",
      ["beta:sessions:events", "send", "s", "--event", "type: user.interrupt"],
      "",
      { events: [{ type: "user.interrupt" }] },
    ],
  ])("of %s", async (_, args, stdin, body) => {
    expect((await sent(args, stdin)).body).toEqual(body);
  });

  test("is not read from a terminal", async () => {
    const { code, err } = await runIn(CREATE, { terminal: true });
    expect(err).toContain("agent: required");
    expect(code).toBe(2);
  });
});

test("repeated flags of a query, times and booleans are sent as the document says", async () => {
  const { url } = await sent([
    ...["beta:sessions", "list", "--status", "idle", "--status", "running", "--created-at-gte", "2026-11-01T00:00:00Z"],
    ...["--include-archived", "--limit", "5", "--agent-id", "a"],
  ]);
  expect([...new URL(url).searchParams]).toEqual([
    ["agent_id", "a"],
    ["created_at[gte]", "2026-11-01T00:00:00Z"],
    ["include_archived", "true"],
    ["limit", "5"],
    ["statuses[]", "idle"],
    ["statuses[]", "running"],
  ]);
});

test("flags that all commands have may stand before the command", async () => {
  const { url } = await sent([
    "--format",
    "json",
    "--base-url",
    "http://127.0.0.1:1/x",
    "beta:sessions",
    "retrieve",
    "s",
  ]);
  expect(url).toBe("http://127.0.0.1:1/x/v1/sessions/s");
});

test("ids may be arguments, flags, or both", async () => {
  const command = ["beta:sessions:threads", "retrieve"];
  for (const ids of [
    ["s", "t"],
    ["--session-id", "s", "--thread-id", "t"],
    ["t", "--session-id", "s"],
  ]) {
    expect((await sent([...command, ...ids])).url).toMatch(/\/v1\/sessions\/s\/threads\/t$/);
  }
});

test("a file is uploaded by its path, and a download is there when all of it is", async () => {
  const file = join(folder, "orders.csv");
  writeFileSync(file, "id,late\n1187,yes\n");
  const { body } = await sent(["beta:files", "upload", "--file", file, "--expires-in-seconds", "3600"]);
  const form = body as FormData;
  expect([(form.get("file") as File).name, await (form.get("file") as File).text()]).toEqual([
    "orders.csv",
    "id,late\n1187,yes\n",
  ]);
  expect(form.get("expires_in_seconds")).toBe("3600");
  expect((form.get("file") as File).type).toBe("text/csv");

  const bytes = new Uint8Array([0, 255, 10, 13]);
  const target = join(folder, "out.bin");
  const download = ["beta:files", "download", "file_1"];
  const fetch = async () => new Response(bytes);
  expect(await runIn([...download, "--output", target], { fetch })).toEqual({ code: 0, out: "", err: "" });
  expect(new Uint8Array(readFileSync(target))).toEqual(bytes);
  expect((await runIn([...download, "--output", "-"], { fetch: async () => new Response("text") })).out).toBe("text");
  const onTerminal = await runIn(download, { fetch, terminal: true });
  expect([onTerminal.code, onTerminal.err]).toEqual([2, expect.stringContaining("--output: required on a terminal")]);
  const nowhere = await runIn([...download, "--output", ""]);
  expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining("--output: expected a path")]);
});

test("an upload leaves standard input to whoever else reads it", async () => {
  const { code, err } = await runIn(["beta:files", "upload"], { stdin: "file: orders.csv\n" });
  expect([code, err]).toEqual([2, expect.stringContaining("error: file: required; give --file\n")]);
});

test("a download that is cut leaves no file", async () => {
  const target = join(folder, "cut.bin");
  const fetch = async () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new Error("other side closed")) }));
  const { code, err } = await runIn(["beta:files", "download", "file_1", "--output", target], { fetch });
  expect([code, err]).toEqual([8, expect.stringContaining("error: the answer was cut: other side closed\n")]);
  expect(() => readFileSync(target)).toThrow("ENOENT");
  expect((await runIn(["beta:files", "download", "file_1"], { fetch })).code).toBe(8);
  expect((await runIn(["beta:sessions", "list", "--format", "raw"], { fetch })).code).toBe(8);
});

test("a download replaces the file that a link leads to, and keeps who may read it", async () => {
  const [kept, link] = [join(folder, "kept.bin"), join(folder, "link.bin")];
  writeFileSync(kept, "old", { mode: 0o600 });
  symlinkSync(kept, link);
  const download = ["beta:files", "download", "file_1", "--output", link];
  expect((await runIn(download, { fetch: async () => new Response("new") })).code).toBe(0);
  expect(readFileSync(kept, "utf8")).toBe("new");
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(statSync(kept).mode & 0o777).toBe(0o600);
});

test("a download that has no place to go is not kept open", async () => {
  for (const target of [folder, join(folder, "none", "out.bin"), join(folder, "orders.csv", "out.bin")]) {
    let cancelled = false;
    const body = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    const download = ["beta:files", "download", "file_1", "--output", target];
    expect((await runIn(download, { fetch: async () => new Response(body) })).code).toBe(1);
    expect([target, cancelled]).toEqual([target, true]);
  }
});

test("a download goes into a pipe, which stays one", async () => {
  const pipe = join(folder, "pipe");
  await execute(`mkfifo ${pipe}`, {});
  const reading = readFile(pipe, "utf8");
  const download = ["beta:files", "download", "file_1", "--output", pipe];
  expect((await runIn(download, { fetch: async () => new Response("new") })).code).toBe(0);
  expect(lstatSync(pipe).isFIFO()).toBe(true);
  expect(await reading).toBe("new");
});

describe("--dry-run", () => {
  test("prints a command that a shell and curl carry out", async () => {
    const mock = await listen({ port: 0 });
    try {
      const env = { ANTHROPIC_API_KEY: "sk-ant-secret", ANTHROPIC_BASE_URL: mock.url };
      const title = 'it\'s $HOME `x` \\ "q"';
      const { out } = await runIn(
        [...CREATE, "--agent", "agent_1", "--environment-id", "env_1", "--title", title, "--dry-run"],
        { env },
      );
      expect(out).not.toContain("sk-ant-secret");
      expect(out).toContain('-H "x-api-key: $ANTHROPIC_API_KEY"');
      const answer = await execute(out, { ...process.env, ...env });
      expect(JSON.parse(answer)).toMatchObject({ type: "session", title });
    } finally {
      await mock.close();
    }
  });

  test("needs no key, and shows a file by its path", async () => {
    const file = join(mkdtempSync(join(folder, 'a "\\ folder')), "it's; one, two.csv");
    writeFileSync(file, "x");
    const { code, out } = await runIn(["beta:files", "upload", "--file", file, "--dry-run"], { env: {} });
    expect(code).toBe(0);
    expect(out).toContain("it'\\''s; one");
    expect(out).not.toContain("content-type");
    const { server, requests } = await startRecorder();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const upload = ["beta:files", "upload", "--file", file, "--expires-in-seconds", "3600", "--base-url", url];
    const { out: command } = await runIn([...upload, "--dry-run"], { env: {} });
    await execute(command, { PATH: process.env.PATH, ANTHROPIC_API_KEY: "any" });
    await runIn(upload, { fetch: globalThis.fetch });
    expect(requests).toHaveLength(2);
    const [byCurl, byClient] = await Promise.all(requests);
    expect(byCurl).toEqual(byClient);
    expect(byCurl).toEqual([
      ["expires_in_seconds", "3600"],
      ["file", ["it's; one, two.csv", "text/csv", "x"]],
    ]);
  });
});

/** A server that reads the forms that it is sent. */
async function startRecorder() {
  const requests: Promise<unknown[]>[] = [];
  const server = createServer((request, response) => {
    requests.push(readForm(request));
    request.on("end", () => response.writeHead(200, { "content-type": "application/json" }).end("{}"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, requests };
}

async function readForm(request: IncomingMessage): Promise<unknown[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  const form = await new Response(Buffer.concat(chunks), { headers }).formData();
  const parts = [...form].map(async ([name, value]) =>
    typeof value === "string" ? [name, value] : [name, [value.name, value.type, await value.text()]],
  );
  return (await Promise.all(parts)).sort(([a], [b]) => String(a).localeCompare(String(b)));
}

/** Not `execFileSync`: the server is in this process. */
async function execute(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile("sh", ["-c", command.replace(/^curl /, "curl -sS ")], { env }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
}

describe("--debug", () => {
  test("shows requests and answers without any secret", async () => {
    const fetch = async () =>
      Response.json(
        { id: "vcrd_1", auth: { type: "x", refresh_token: "never" }, usage: { input_tokens: 7 } },
        { headers: { "set-cookie": "never" } },
      );
    const auth = "{type: static_bearer, mcp_server_url: 'https://m', token: never}";
    const args = ["beta:vaults:credentials", "create", "vlt_1", "--auth", auth, "--debug"];
    const { code, err } = await runIn(args, { fetch, env: { ANTHROPIC_API_KEY: "never" } });
    expect(code).toBe(0);
    expect(err).toContain("> POST https://");
    expect(err).toContain('"token":"***"');
    expect(err).toContain('"input_tokens":7');
    expect(err).toContain("x-api-key: ***");
    expect(err).not.toContain("never");
    for (const token of ["[never]", "{value: never}", "[{value: [4711]}]"]) {
      const wrong = [...args.slice(0, 4), `{type: static_bearer, token: ${token}}`, "--debug"];
      const seen = (await runIn(wrong, { fetch })).err;
      expect(seen).toContain('"type":"static_bearer"');
      expect(seen).not.toMatch(/never|4711/);
    }
  });

  test("shows a file by name and size", async () => {
    const file = join(folder, "secret.txt");
    writeFileSync(file, "never");
    const { err } = await runIn(["beta:files", "upload", "--file", file, "--debug"], {
      fetch: async () => Response.json({}),
    });
    expect(err).toContain("> file: secret.txt, 5 bytes");
    expect(err).not.toContain("never");
  });
});

test("the key comes from a file, and the file from nowhere but its path", async () => {
  const file = join(folder, "key");
  writeFileSync(file, "sk-ant-from-file\n");
  let key: string | null = null;
  const fetch: typeof globalThis.fetch = async (_, init) => {
    key = new Headers(init?.headers).get("x-api-key");
    return Response.json({});
  };
  await runIn(["beta:sessions", "retrieve", "s", "--api-key-file", file], { fetch, env: {} });
  expect(key).toBe("sk-ant-from-file");
  const missing = await runIn(["beta:sessions", "retrieve", "s", "--api-key-file", join(folder, "none")], { env: {} });
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("--api-key-file: ENOENT")]);
});
