import { expect, test } from "vitest";
import { createMock } from "../create-mock.ts";
import { FileError, formatFileIssue } from "../yaml/issue.ts";
import { loadSeed, loadSeedData } from "./load-seed.ts";
import { mergeSeeds, newObjects } from "./merge-seeds.ts";

const AGENT = "{ id: agent_a, name: A, model: claude-opus-5-5 }";

function issuesOf(text: string): string[] {
  try {
    loadSeed(text, "seed.yaml");
    return [];
  } catch (error) {
    if (error instanceof FileError) return error.issues.map(formatFileIssue);
    throw error;
  }
}

test("a world begins with what the file says", async () => {
  const mock = await createMock({ seedData: loadSeedData(`agents:\n  - ${AGENT}\n`, "seed.yaml"), clock: "manual" });
  const headers = {
    "x-api-key": "any",
    "anthropic-version": "2023-06-01",
    "anthropic-beta": "managed-agents-2026-04-01",
  };
  const answer = await mock.fetch(`${mock.url}/v1/agents/agent_a`, { headers });
  expect(await answer.json()).toMatchObject({ id: "agent_a", name: "A" });
  await mock.close();
});

test("an empty file has no objects", () => {
  expect(loadSeedData("# nothing yet\n", "seed.yaml")).toEqual({});
});

test("each object that is wrong is reported with its line", () => {
  const text = `agents:\n  - ${AGENT}\n  - { name: B }\nvaults: none\ncolours: []\nfiles:\n  - { filename: a, content: x, base64: eA== }\n`;
  expect(issuesOf(text)).toEqual([
    expect.stringMatching(/^seed\.yaml:3: agents\.1\.model: expected /),
    "seed.yaml:4: vaults: expected a list, but got a string",
    expect.stringMatching(/^seed\.yaml:5: colours: there is no such key; known are environments, agents, /),
    "seed.yaml:7: files.0.base64: expected content or base64, but got both",
  ]);
});

test("an id that comes twice is reported where it comes again", () => {
  expect(issuesOf(`agents:\n  - ${AGENT}\n  - ${AGENT}\n`)).toEqual([
    "seed.yaml:3: agents.1.id: expected each id once, but got agent_a again",
  ]);
});

test("no secret is repeated, also one that stands in a wrong place", () => {
  const auth = "auth: { type: static_bearer, mcp_server_url: 7, token: [canary-token] }";
  const text = `vaults:\n  - display_name: V\n    credentials:\n      - { ${auth} }\n`;
  expect(issuesOf(text).join("\n")).toMatch(/^seed\.yaml:4: vaults\.0\.credentials\.0/);
  expect(issuesOf(text).join("\n")).not.toContain("canary");
});

test("several files are one, and a place is found in the file where it stands", () => {
  const one = loadSeed(`agents:\n  - ${AGENT}\n`, "one.yaml");
  const two = loadSeed(`# more\nagents:\n  - { name: B, model: claude-opus-5-5 }\n`, "two.yaml");
  const both = mergeSeeds([one, two]);
  expect(both.data.agents).toHaveLength(2);
  expect(both.locate({ keys: ["agents", 1, "name"], message: "x" })).toMatchObject({ file: "two.yaml", line: 3 });
  expect(both.locate({ keys: ["agents", 0], message: "x" })).toMatchObject({ file: "one.yaml", line: 2 });
});

test("new is what has another id, or without one another content", () => {
  const before = { agents: [{ id: "agent_a", name: "A", model: "m" }], files: [{ filename: "a" }] };
  const after = {
    agents: [
      { id: "agent_a", name: "Changed", model: "m" },
      { name: "B", model: "m" },
    ],
    files: [{ filename: "a" }, { filename: "b" }],
  };
  expect(newObjects(after, before)).toEqual({ agents: [{ name: "B", model: "m" }], files: [{ filename: "b" }] });
});
