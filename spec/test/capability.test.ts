import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** The facts of source 003, typed by hand from rows 67 to 91 of the statements. */
const capability = parse(readFileSync(join(import.meta.dirname, "../capability.yaml"), "utf8"), { schema: "yaml-1.1" });
const [consumed] = capability.capability.consumes;
const [exposed] = capability.capability.exposes;

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly description: string;
  readonly outputRawFormat: string;
  readonly inputParameters?: readonly { name: string; in: string; type: string; required: boolean }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly operations: readonly Operation[];
}

interface Tool {
  readonly name: string;
  readonly hints: Readonly<Record<string, boolean>>;
  readonly call: string;
  readonly with: Readonly<Record<string, string>>;
  readonly inputParameters: readonly { name: string; description: string }[];
}

test("facts 67 to 71: format, label, tags, dates and the variable that it binds", () => {
  expect(capability.naftiko).toBe("1.0.0-alpha2");
  expect(capability.info).toMatchObject({
    label: "Anthropic Managed Agents API - Sessions",
    tags: ["Anthropic", "Sessions", "Managed Agents", "Beta", "Streaming"],
    created: "2026-05-22",
    modified: "2026-05-22",
  });
  for (const word of [
    "Sessions",
    "7 operations",
    "Create Session",
    "environment",
    "server-sent events",
    "beta header",
  ]) {
    expect(capability.info.description).toContain(word);
  }
  expect(capability.binds).toEqual([{ namespace: "env", keys: { ANTHROPIC_API_KEY: "ANTHROPIC_API_KEY" } }]);
});

test("facts 72, 73 and 83: where it calls, with which headers and which key", () => {
  expect(capability.capability.consumes).toHaveLength(1);
  expect(consumed).toMatchObject({
    type: "http",
    namespace: "managed-agents-sessions",
    baseUri: "https://api.anthropic.com",
    inputParameters: [
      { name: "anthropic-version", in: "header", value: "2023-06-01" },
      { name: "anthropic-beta", in: "header", value: "managed-agents-2026-04-01" },
    ],
    authentication: { type: "apikey", key: "x-api-key", value: "{{env.ANTHROPIC_API_KEY}}", placement: "header" },
  });
});

test("facts 74 to 82 and 84: four resources with seven operations, and what each takes", () => {
  const rows = (consumed.resources as Resource[]).flatMap(({ name: resource, path, operations }) =>
    operations.map(({ name, method, description, outputRawFormat, inputParameters = [] }) => [
      resource,
      path,
      name,
      method,
      description,
      outputRawFormat,
      inputParameters.map((given) => `${given.in} ${given.name} ${given.type}${given.required ? "!" : ""}`).join(", "),
    ]),
  );
  const one = "/v1/sessions/{session_id}";
  expect(rows).toEqual([
    ["v1-sessions", "/v1/sessions", "createsession", "POST", "Anthropic Create Session", "json", "body body object!"],
    [
      "v1-sessions",
      "/v1/sessions",
      "listsessions",
      "GET",
      "Anthropic List Sessions",
      "json",
      "query agent_id string, query status string",
    ],
    ["v1-sessions-id", one, "getsession", "GET", "Anthropic Get Session", "json", "path session_id string!"],
    [
      "v1-sessions-id",
      one,
      "updatesession",
      "POST",
      "Anthropic Update Session",
      "json",
      "path session_id string!, body body object!",
    ],
    ["v1-sessions-id", one, "deletesession", "DELETE", "Anthropic Delete Session", "json", "path session_id string!"],
    [
      "v1-sessions-events",
      `${one}/events`,
      "sendsessionevents",
      "POST",
      "Anthropic Send Session Events",
      "json",
      "path session_id string!, body body object!",
    ],
    [
      "v1-sessions-stream",
      `${one}/stream`,
      "streamsession",
      "GET",
      "Anthropic Stream Session Events",
      "text",
      "path session_id string!",
    ],
  ]);
});

test("fact 85: it offers tools over HTTP on port 9090", () => {
  expect(capability.capability.exposes).toHaveLength(1);
  expect(exposed).toMatchObject({
    type: "mcp",
    namespace: "managed-agents-sessions-mcp",
    port: 9090,
    transport: "http",
    description: "MCP adapter for Managed Agents - Sessions",
  });
});

test("facts 86 to 91: five tools with their hints, calls and arguments, and none for updates and streams", () => {
  const rows = (exposed.tools as Tool[]).map(({ name, hints, call, with: given }) => [
    name,
    [hints.readOnly, hints.destructive, hints.idempotent],
    call,
    Object.entries(given),
  ]);
  const argument = (name: string): [string, string] => [name, `tools.${name}`];
  const of = (name: string): string => `managed-agents-sessions.${name}`;
  expect(rows).toEqual([
    ["anthropic-create-session", [false, false, false], of("createsession"), [argument("body")]],
    ["anthropic-list-sessions", [true, false, true], of("listsessions"), [argument("agent_id"), argument("status")]],
    ["anthropic-get-session", [true, false, true], of("getsession"), [argument("session_id")]],
    [
      "anthropic-send-session-events",
      [false, false, false],
      of("sendsessionevents"),
      [argument("session_id"), argument("body")],
    ],
    ["anthropic-delete-session", [false, true, true], of("deletesession"), [argument("session_id")]],
  ]);
});

test("every tool says what each of its arguments is", () => {
  for (const { with: given, inputParameters } of exposed.tools as Tool[]) {
    expect(inputParameters.map(({ name }) => name)).toEqual(Object.keys(given));
    for (const { description } of inputParameters) expect(description).toMatch(/^[A-Z].*\.$/);
  }
});
