import { expect, test } from "vitest";
import { startCommand, temporaryFolder } from "./folder.ts";
import { call } from "./talk.ts";

const AGENT = (id: string, name: string): string => `  - { id: ${id}, name: ${name}, model: claude-opus-5-5 }\n`;

test("objects that are new in a seed file are added, and those that exist stay as they are", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("seed.yaml", `agents:\n${AGENT("agent_a", "First")}`);
  const command = startCommand("--port", "0", "--seed-data", file);
  const url = await command.url();
  await call(url, "POST", "/v1/agents/agent_a", { version: 1, name: "Renamed" });
  await folder.write("seed.yaml", `agents:\n${AGENT("agent_a", "Other")}${AGENT("agent_b", "Second")}`);
  await command.line(/^reloaded .*seed\.yaml: 1 added, 1 left as they are$/);
  expect(await call(url, "GET", "/v1/agents/agent_b")).toMatchObject({ status: 200, name: "Second" });
  expect(await call(url, "GET", "/v1/agents/agent_a")).toMatchObject({ status: 200, name: "Renamed" });
  const later = `${url}/_mock/worlds/later`;
  expect(await call(later, "GET", "/v1/agents/agent_a")).toMatchObject({ status: 200, name: "Other" });
  expect(await call(later, "GET", "/v1/agents/agent_b")).toMatchObject({ status: 200, name: "Second" });
});

test("an object without an id is added once, however often the file is saved", async () => {
  const folder = temporaryFolder();
  const seed = "agents:\n  - { name: Nameless, model: claude-opus-5-5 }\n";
  const file = await folder.write("seed.yaml", seed);
  const command = startCommand("--port", "0", "--catalog", file);
  const url = await command.url();
  await folder.write("seed.yaml", `# a remark\n${seed}`);
  await command.line(/^reloaded .*seed\.yaml: 0 added, 1 left as they are$/);
  expect((await call(url, "GET", "/v1/agents")).data).toHaveLength(1);
});

test("a broken seed file is reported with file and line, and worlds begin as the last good one says", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("seed.yaml", `agents:\n${AGENT("agent_a", "First")}`);
  const command = startCommand("--port", "0", "--catalog", file);
  const url = await command.url();
  await folder.write("seed.yaml", `agents:\n${AGENT("agent_a", "First")}  - { id: agent_b, name: No model }\n`);
  const [line] = await command.line(/^broken .*$/);
  expect(line).toContain(`${file}:3: agents.1.model: expected`);
  expect(await call(`${url}/_mock/worlds/one`, "GET", "/v1/agents/agent_a")).toMatchObject({ status: 200 });
  const session = "sessions:\n  - { id: sesn_x, agent: agent_gone, environment_id: env_gone }\n";
  await folder.write("seed.yaml", session);
  await command.line(/^broken .*seed\.yaml:2: sessions\.0: /);
  expect(await call(`${url}/_mock/worlds/two`, "GET", "/v1/agents/agent_a")).toMatchObject({ status: 200 });
  await folder.write("seed.yaml", `agents:\n${AGENT("agent_a", "First")}${AGENT("agent_c", "Third")}`);
  await command.line(/^reloaded .*seed\.yaml: 1 added, 1 left as they are$/);
  expect(await call(url, "GET", "/v1/agents/agent_c")).toMatchObject({ status: 200 });
});

test("what is gone from a seed file stays until a reset", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("seed.yaml", `agents:\n${AGENT("agent_a", "A")}${AGENT("agent_b", "B")}`);
  const command = startCommand("--port", "0", "--catalog", file);
  const url = await command.url();
  await folder.write("seed.yaml", `agents:\n${AGENT("agent_b", "B")}`);
  await command.line(/0 added, 1 left as they are, 1 gone from the file stay until a reset$/);
  expect(await call(url, "GET", "/v1/agents/agent_a")).toMatchObject({ status: 200 });
  expect(await call(`${url}/_mock/worlds/new`, "GET", "/v1/agents/agent_a")).toMatchObject({ status: 404 });
});

test("--catalog has nothing beside the file: other ids are unknown, and the examples are gone", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("seed.yaml", `agents:\n${AGENT("agent_a", "A")}`);
  const command = startCommand("--port", "0", "--catalog", file, "--no-watch");
  const url = await command.url();
  expect((await call(url, "GET", "/v1/sessions")).data).toEqual([]);
  const session = { agent: "agent_other", environment_id: "env_other" };
  expect(await call(url, "POST", "/v1/sessions", session)).toMatchObject({ status: 404 });
});
