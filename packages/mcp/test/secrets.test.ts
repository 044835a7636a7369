import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createClient } from "@managed-agents/client";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { expect, onTestFinished, test } from "vitest";
import { makeRedact } from "../src/index.ts";
import { fill } from "./fill.ts";
import { connect, hostOf, read } from "./start.ts";

const BIN = join(import.meta.dirname, "../bin/managed-agents-mcp.js");
const KEY = "sk-ant-canary-0123456789";
const TOKEN = "bearer-canary-0123456789";

/** A service that repeats in every answer what it was sent, and answers every other request with an error. */
async function startEcho(): Promise<string> {
  let count = 0;
  const server = createServer(({ headers, url }, response) => {
    count += 1;
    const echo = `${url} ${JSON.stringify(headers)}`;
    const body = count % 2 === 0 ? { id: "x", title: echo } : { type: "error", error: { type: echo, message: echo } };
    response.writeHead(count % 2 === 0 ? 200 : 400, { "content-type": "application/json", "request-id": `req_${KEY}` });
    response.end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("neither the key nor the token is in any result or in the log, whatever the API answers", async () => {
  const env = { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: await startEcho(), MANAGED_AGENTS_MCP_TOKEN: TOKEN };
  const child = execFile(process.execPath, [BIN, "--port", "0", "--tools", "all"], { env });
  onTestFinished(() => void child.kill());
  let log = "";
  const url = await new Promise<string>((resolve) => {
    child.stderr?.on("data", (chunk: string) => {
      log += chunk;
      const [found] = /http:\S+\/mcp/.exec(log) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const requestInit = { headers: { authorization: `Bearer ${TOKEN}` } };
  const host = await connect(new StreamableHTTPClientTransport(new URL(url), { requestInit }));
  const { tools } = await host.listTools();
  const answers: string[] = [JSON.stringify(tools)];
  for (const { name, inputSchema } of tools) {
    const given = fill(inputSchema as never) as Record<string, unknown>;
    const result = await host.callTool({ name, arguments: given }).catch((error: Error) => error.message);
    answers.push(JSON.stringify(result));
  }
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill();
  await ended;
  const all = answers.join("\n") + log;
  expect(answers.length).toBeGreaterThan(60);
  expect(all).toContain("[redacted]");
  expect(all).not.toContain(KEY);
  expect(all).not.toContain(TOKEN);
});

test("a secret is found escaped too, and short text is no secret", () => {
  const redact = makeRedact(['quo"ted-secret', "any", undefined]);
  expect(redact(JSON.stringify({ a: 'is quo"ted-secret', b: "any" }))).toBe('{"a":"is [redacted]","b":"any"}');
});

test("a secret that was read with the end of its line is found without it", () => {
  expect(makeRedact(["sk-ant-canary\n"])('{"a":"sk-ant-canary"}')).toBe('{"a":"[redacted]"}');
  expect(makeRedact(["         "])("a          b")).toBe("a          b");
});

test("what a result has as data has no secret either", async () => {
  const client = createClient({
    apiKey: KEY,
    baseURL: "http://api.invalid",
    fetch: async (input, init) => Response.json({ id: new Request(input, init).headers.get("x-api-key") }),
  });
  const host = await hostOf({ client, secret: KEY });
  const result = await host.callTool({ name: "anthropic-get-session", arguments: { session_id: "a" } });
  expect(result.structuredContent).toEqual({ id: "[redacted]" });
  expect(read(result).value).toEqual({ id: "[redacted]" });
});

test.each(["authorization_token", "access_token", "client_secret"])(
  "a %s that does not fit is not shown again",
  async (name) => {
    const host = await hostOf();
    const secret = "x".repeat(200_000);
    const call = {
      authorization_token: {
        name: "anthropic-update-session-resource",
        arguments: { session_id: "a", resource_id: "b", body: { authorization_token: secret } },
      },
      access_token: {
        name: "anthropic-update-credential",
        arguments: { vault_id: "a", credential_id: "b", body: { auth: { type: "mcp_oauth", access_token: secret } } },
      },
      client_secret: {
        name: "anthropic-update-credential",
        arguments: {
          vault_id: "a",
          credential_id: "b",
          body: {
            auth: {
              type: "mcp_oauth",
              refresh: { token_endpoint_auth: { type: "client_secret_post", client_secret: secret } },
            },
          },
        },
      },
    }[name] as { name: string; arguments: Record<string, unknown> };
    const { value } = read(await host.callTool(call));
    expect(value.error).toMatchObject({ type: "invalid_arguments" });
    expect(value.error.message).toContain(name);
    expect(value.error.message).not.toContain("xxx");
  },
);
