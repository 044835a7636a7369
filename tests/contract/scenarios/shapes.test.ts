import { expect } from "vitest";
import { EXAMPLES } from "../src/document.ts";
import { customResult } from "../src/event-calls.ts";
import { verifies } from "../src/verifies.ts";
import { AGENT, ENVIRONMENT, only, waitingFor } from "../src/world.ts";

const CREATE = { agent: AGENT, environment_id: ENVIRONMENT };
const examplesOf = (id: string) => Object.entries(EXAMPLES[id]?.requests ?? {});

for (const [name, body] of examplesOf("sessions.create")) {
  verifies("create.agent-forms", `creates a session as in the example ${name}`, async ({ api }) => {
    const { title, metadata } = body as { title?: string; metadata?: object };
    const session = await api.ok("sessions.create", { body });
    expect(session).toMatchObject({ title: title ?? null, metadata: metadata ?? {} });
  });
}

/** Examples that name the call that they answer, which only a session that waits has. */
const ANSWERS = [
  "confirmation",
  "confirm-and-deny",
  "custom-tool-result",
  "search-result",
  "tool-result",
  "interrupt-one-thread",
];

for (const [name, body] of examplesOf("sessions.events.send").filter(([name]) => !ANSWERS.includes(name))) {
  verifies("send.echo", `sends what the example ${name} shows`, async (world) => {
    const { id } = await world.create();
    const { data } = await world.api.ok("sessions.events.send", { path: { session_id: id }, body });
    expect(data).toMatchObject((body as { events: unknown[] }).events.map((event) => withoutFiles(event)));
  });
}

/** A rubric from a file comes back as text (behaviour 4.9). */
function withoutFiles(event: unknown): unknown {
  const { rubric, ...rest } = event as { rubric?: { type: string } };
  return rubric?.type === "file" ? { ...rest, rubric: { type: "text" } } : event;
}

const URL_SOURCES = {
  user_input: "all",
  client_tool_results: { type: "only", tools: [{ type: "tool_reference", name: "lookup_order" }] },
  server_tool_results: { type: "except", tools: [{ type: "tool_reference", name: "web_search" }] },
};

const CONFIGS = [
  { name: "bash", permission_policy: { type: "always_ask" } },
  { name: "edit", enabled: false },
  { name: "read", type: "read" },
  { name: "write", permission_policy: { type: "auto" } },
  { name: "glob", permission_policy: { type: "always_allow" } },
  { name: "grep", enabled: null },
  { name: "web_fetch", allowed_domains: ["example.com"], max_content_tokens: 1000, url_sources: URL_SOURCES },
  { name: "web_search", user_location: { type: "approximate", city: "Lisbon", country: "PT" } },
];

verifies("create.snapshot", "resolves the settings of every built-in tool", async ({ api }) => {
  const tools = [
    { type: "agent_toolset_20260401", configs: CONFIGS },
    { type: "custom", name: "lookup_order", description: "Finds an order.", input_schema: { type: "object" } },
  ];
  const agent = { type: "agent_with_overrides", id: AGENT, tools };
  const session = await api.ok("sessions.create", { body: { ...CREATE, agent } });
  const [toolset] = session.agent.tools;
  if (toolset?.type !== "agent_toolset_20260401") throw new Error(`expected the toolset, but got ${toolset?.type}`);
  expect(toolset.configs.map(({ name }) => name)).toEqual(CONFIGS.map(({ name }) => name));
  expect(toolset.configs).toMatchObject([
    { type: "bash", enabled: true, permission_policy: { type: "always_ask" } },
    { type: "edit", enabled: false, permission_policy: { type: "always_allow" } },
    { type: "read", enabled: true },
    { type: "write", permission_policy: { type: "auto" } },
    { type: "glob", permission_policy: { type: "always_allow" } },
    { type: "grep", enabled: true },
    {
      type: "web_fetch",
      allowed_domains: ["example.com"],
      max_content_tokens: 1000,
      url_sources: {
        user_input: { type: "all" },
        client_tool_results: URL_SOURCES.client_tool_results,
        server_tool_results: URL_SOURCES.server_tool_results,
      },
    },
    { type: "web_search", user_location: { type: "approximate", city: "Lisbon", country: "PT" } },
  ]);
});

for (const [url_sources, resolved] of [
  [{ user_input: "none" }, { user_input: { type: "none" }, client_tool_results: null, server_tool_results: null }],
  [
    { client_tool_results: "none", server_tool_results: "all" },
    { client_tool_results: { type: "none" }, server_tool_results: { type: "all" } },
  ],
  [
    { user_input: { type: "all" }, client_tool_results: null },
    { user_input: { type: "all" }, client_tool_results: null },
  ],
] as const) {
  verifies("create.snapshot", `resolves the sources ${JSON.stringify(url_sources)} of web_fetch`, async ({ api }) => {
    const tools = [{ type: "agent_toolset_20260401", configs: [{ name: "web_fetch", url_sources }] }];
    const agent = { type: "agent_with_overrides", id: AGENT, tools };
    const session = await api.ok("sessions.create", { body: { ...CREATE, agent } });
    expect(session.agent.tools).toMatchObject([{ configs: [{ name: "web_fetch", url_sources: resolved }] }]);
  });
}

for (const model of [
  "claude-opus-5-5",
  { id: "claude-opus-5-5" },
  { id: "claude-opus-5-5", speed: "fast" },
  { id: "claude-opus-5-5", effort: "low" },
]) {
  verifies("create.overrides", `takes the model ${JSON.stringify(model)}`, async ({ api }) => {
    const agent = { type: "agent_with_overrides", id: AGENT, model };
    const session = await api.ok("sessions.create", { body: { ...CREATE, agent } });
    expect(session.agent.model).toMatchObject({ id: "claude-opus-5-5" });
  });
}

for (const type of ["low", "medium", "high", "xhigh", "max"]) {
  verifies("create.snapshot", `shows the effort ${type} of its agent`, async ({ api }) => {
    const model = { id: "claude-opus-5-5", effort: type };
    const { id } = await api.ok("agents.create", { body: { name: "Clerk", model } });
    const session = await api.ok("sessions.create", { body: { ...CREATE, agent: id } });
    expect(session.agent.model).toMatchObject({ id: "claude-opus-5-5", effort: { type } });
  });
}

verifies("create.overrides", "resolves skills with their versions", async ({ api }) => {
  const skills = [
    { type: "anthropic", skill_id: "xlsx" },
    { type: "custom", skill_id: "skill_1", version: "3" },
  ];
  const agent = { type: "agent_with_overrides", id: AGENT, skills };
  const session = await api.ok("sessions.create", { body: { ...CREATE, agent } });
  expect(session.agent.skills).toMatchObject([
    { type: "anthropic", skill_id: "xlsx", version: expect.any(String) },
    { type: "custom", skill_id: "skill_1", version: "3" },
  ]);
});

verifies("custom.result", "keeps every kind of content in a result", async (world) => {
  const content = [
    { type: "text", text: "See below." },
    { type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" } },
    { type: "image", source: { type: "url", url: "https://example.com/a.png" } },
    { type: "image", source: { type: "file", file_id: "file_1" } },
    { type: "document", source: { type: "base64", media_type: "application/pdf", data: "JVBERi0=" } },
    { type: "document", source: { type: "text", media_type: "text/plain", data: "Terms" }, title: "Terms" },
    { type: "document", source: { type: "url", url: "https://example.com/terms.pdf" } },
    { type: "document", source: { type: "file", file_id: "file_2" } },
    {
      type: "search_result",
      source: "https://example.com",
      title: "Returns",
      content: [{ type: "text", text: "Within 30 days." }],
      citations: { enabled: true },
    },
  ];
  const { id } = await world.create("custom-tool");
  const [call = ""] = waitingFor(await world.turn(id));
  await world.send(id, { ...customResult(call), content } as never);
  expect(only(await world.history(id), "user.custom_tool_result").content).toEqual(content);
});
