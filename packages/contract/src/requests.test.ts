import { expect, test } from "vitest";
import { formatIssue } from "./issue.ts";
import { validateRequest } from "./requests.ts";

const send = (event: unknown): string[] =>
  validateRequest("sessions.events.send", { path: { session_id: "sesn_1" }, body: { events: [event] } }).map(
    formatIssue,
  );
const create = (more: object): string[] =>
  validateRequest("sessions.create", { body: { agent: "agent_1", environment_id: "env_1", ...more } }).map(formatIssue);

test("accepts a message", () => {
  expect(send({ type: "user.message", content: [{ type: "text", text: "Hello" }] })).toEqual([]);
});

test("names the place of a missing property", () => {
  expect(send({ type: "user.message", content: [{ type: "text" }] })).toEqual([
    "body.events[0].content[0].text: expected a value, since it is required, but got nothing",
  ]);
});

test("lists the allowed tags for a wrong and for a missing tag", () => {
  const allowed =
    "system.message, user.custom_tool_result, user.define_outcome, user.interrupt, user.message, user.tool_confirmation, user.tool_result";
  expect(send({ type: "user.massage" })).toEqual([
    `body.events[0].type: expected one of ${allowed}, but got "user.massage"`,
  ]);
  expect(send({ content: [] })).toEqual([`body.events[0].type: expected one of ${allowed}, but got nothing`]);
});

test("reports the alternative that came furthest", () => {
  expect(create({ agent: { type: "agnt" } })).toEqual([
    'body.agent.type: expected one of agent, agent_with_overrides, but got "agnt"',
  ]);
  expect(create({ agent: 5 })).toEqual(["body.agent: expected a string or an object, but got 5"]);
  expect(create({ title: 7 })).toEqual(["body.title: expected a string or null, but got 7"]);
});

test("never shows a credential", () => {
  const repository = { type: "github_repository", url: "https://github.com/a/b" };
  const [issue = ""] = create({ resources: [{ ...repository, authorization_token: `ghp_${"s".repeat(9000)}` }] });
  expect(issue).toMatch(/^body\.resources\[0\]\.authorization_token: expected .* got a string that is not shown$/);
});

test.each([
  ["token", { type: "static_bearer", mcp_server_url: "https://shop.example/mcp" }],
  ["access_token", { type: "mcp_oauth", mcp_server_url: "https://shop.example/mcp" }],
])("never shows the %s of a new credential of a vault", (name, auth) => {
  const body = { auth: { ...auth, [name]: "s".repeat(9000) } };
  const issues = validateRequest("vaults.credentials.create", { path: { vault_id: "vlt_1" }, body });
  expect(issues.map(formatIssue)).toEqual([
    `body.auth.${name}: expected at most 8192 characters, but got a string that is not shown`,
  ]);
});

test("names the key of metadata that is too long", () => {
  expect(create({ metadata: { ["k".repeat(65)]: "v" } })).toEqual([
    `body.metadata: expected names of at most 64 characters, but got "${"k".repeat(48)}"… (65 characters)`,
  ]);
});

test("cuts long values", () => {
  const [issue = ""] = create({ title: "x".repeat(10_000) });
  expect(issue.length).toBeLessThan(160);
  expect(issue).toContain("(10000 characters)");
});

test("rejects unknown and hostile keys", () => {
  expect(create({ titel: "ghp_perhapsAToken" })).toEqual([
    "body.titel: expected no property of this name, but got a string that is not shown",
  ]);
  const body = JSON.parse('{"agent": "agent_1", "environment_id": "env_1", "__proto__": {"a": 1}}');
  expect(validateRequest("sessions.create", { body }).map(formatIssue)).toEqual([
    "body.__proto__: expected no property of this name, but got an object",
  ]);
});

test("validates path, query and body each", () => {
  const issues = validateRequest("sessions.events.send", { body: {} });
  expect(issues.map(({ path }) => path)).toEqual(["path.session_id", "body.events"]);
  expect(validateRequest("sessions.list", { query: { limit: "x" } }).map(formatIssue)).toEqual([
    'query.limit: expected an integer, but got "x"',
  ]);
});

test("rejects an operation that does not exist", () => {
  expect(() => validateRequest("__proto__" as "sessions.list", {})).toThrow('there is no operation "__proto__"');
});
