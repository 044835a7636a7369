import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listen } from "@managed-agents/mock/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { BIN, type Finished, start } from "./run-process.ts";

const FOLDER = join(import.meta.dirname, "../../../spec/examples/cli");
const AGENT = "agent_011C6dVdkxAa4a4c1imjJJDx";
let mock: Awaited<ReturnType<typeof listen>>;
let sessionId = "";

interface Documented {
  readonly command: string;
  readonly stdin?: unknown;
}

beforeAll(async () => {
  mock = await listen({ port: 0, clock: 0 });
});
afterAll(() => mock.close());

async function call(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const headers = {
    "x-api-key": "any",
    "anthropic-version": "2023-06-01",
    "anthropic-beta": "managed-agents-2026-04-01",
  };
  const answer = await fetch(`${mock.url}${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await answer.json()) as Record<string, unknown>;
}

/** Carries out a documented line in a shell, with `managed-agents` in place of `ant`. */
async function play(name: string): Promise<Finished> {
  const { command, stdin } = parse(readFileSync(join(FOLDER, `${name}.yaml`), "utf8")) as Documented;
  const made = await call("POST", "/v1/sessions", { agent: AGENT, environment_id: "env_1" });
  sessionId = String(made.id);
  const env = {
    ...{ ANTHROPIC_API_KEY: "any", ANTHROPIC_BASE_URL: mock.url, NODE: process.execPath, BIN },
    ...{ AGENT_ID: AGENT, ENVIRONMENT_ID: "env_1", SESSION_ID: sessionId, VAULT_ID: "vlt_1" },
  };
  const body =
    stdin === undefined
      ? ""
      : stringify(stdin).replaceAll(/\$([A-Z_]+)/g, (_, variable: string) => env[variable as "AGENT_ID"]);
  return start("sh", ["-c", command.replace(/^ant /, '"$NODE" "$BIN" ')], env, body).finished;
}

const answer = ({ code, out, err }: Finished): Record<string, unknown> => {
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
};

/** What each line answers, beside what the service has by then. */
const EXPECTED: Readonly<Record<string, (finished: Finished) => Promise<void>>> = {
  async "create-pinned-agent"(finished) {
    const made = answer(finished);
    expect(made).toMatchObject({ type: "session", agent: { id: AGENT, version: 1 }, environment_id: "env_1" });
    expect(await call("GET", `/v1/sessions/${made.id}`)).toMatchObject({ id: made.id, agent: { id: AGENT } });
  },
  async "create-short-form"(finished) {
    expect(answer(finished)).toMatchObject({
      type: "session",
      status: "idle",
      agent: { id: AGENT },
      environment_id: "env_1",
    });
  },
  async "create-with-vaults"(finished) {
    expect(answer(finished)).toMatchObject({ type: "session", vault_ids: ["vlt_1"] });
  },
  async retrieve(finished) {
    expect(answer(finished)).toMatchObject({ id: sessionId, type: "session", status: "idle" });
  },
  async archive(finished) {
    expect(answer(finished)).toMatchObject({ id: sessionId, archived_at: expect.any(String) });
    expect(await call("GET", `/v1/sessions/${sessionId}`)).toMatchObject({ archived_at: expect.any(String) });
  },
  async delete(finished) {
    expect(answer(finished)).toEqual({ id: sessionId, type: "session_deleted" });
    expect(await call("GET", `/v1/sessions/${sessionId}`)).toMatchObject({ type: "error" });
  },
  async "list-by-agent"(finished) {
    await expectSessions(finished);
  },
  async "list-by-agent-and-status"(finished) {
    await expectSessions(finished);
  },
  async "send-message"(finished) {
    expect(answer(finished)).toMatchObject({ data: [{ type: "user.message" }] });
    const { data } = await call("GET", `/v1/sessions/${sessionId}/events?types[]=user.message`);
    expect(data).toMatchObject([{ content: [{ type: "text", text: "List the files in the working directory." }] }]);
  },
  async "update-tools-and-mcp-servers"(finished) {
    const servers = [{ type: "url", name: "linear", url: "https://mcp.linear.app/sse" }];
    expect(answer(finished)).toMatchObject({ id: sessionId, agent: { mcp_servers: servers } });
    const { agent } = await call("GET", `/v1/sessions/${sessionId}`);
    expect(agent).toMatchObject({
      tools: [{ type: "agent_toolset_20260401" }, { type: "mcp_toolset" }],
      mcp_servers: servers,
    });
  },
};

/** One session per line, newest first, all of the agent. */
async function expectSessions({ code, out, err }: Finished): Promise<void> {
  expect([code, err]).toEqual([0, ""]);
  const listed = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { data } = (await call("GET", `/v1/sessions?agent_id=${AGENT}&statuses[]=idle&limit=100`)) as {
    data: { id: string }[];
  };
  expect(listed.map(({ id }) => id)).toEqual(data.map(({ id }) => id));
  expect(listed[0]).toMatchObject({ id: sessionId, agent: { id: AGENT } });
}

describe("the documented line does what it says:", () => {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length));

  test("each file has its expectation", () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(names.sort());
  });

  test.each(names)("%s", async (name) => {
    await EXPECTED[name]?.(await play(name));
  });
});
