import { createClient, NotFoundError } from "@managed-agents/client";
const [baseURL = ""] = process.argv.slice(2);
const client = createClient({ apiKey: "any", baseURL, maxRetries: 0 });
const print = (step, seen) => void process.stdout.write(`${JSON.stringify({ step, ...seen })}
`);
const agent = await client.agents.create({
  name: "Clerk",
  model: "claude-opus-4-8",
  tools: [{ type: "agent_toolset_20260401" }]
});
const environment = await client.environments.create({ name: "desk" });
print("agent and environment", { agent: agent.name, version: agent.version, environment: environment.name });
const session = await client.sessions.create({
  agent: agent.id,
  environment_id: environment.id,
  title: "Frozen",
  metadata: { mock_scenario: "tool-ask", team: "search" }
});
print("create", { type: session.type, title: session.title, status: session.status, team: session.metadata.team });
const stream = await client.sessions.events.stream(session.id, { event_deltas: ["agent.message"] });
await client.sessions.events.send(session.id, {
  events: [{ type: "user.message", content: [{ type: "text", text: "List the files" }] }]
});
const types = [];
for await (const event of stream) {
  types.push(event.type);
  if (event.type !== "session.status_idle") continue;
  const reason = event.stop_reason;
  if (reason.type !== "requires_action") break;
  const answers = reason.event_ids.map(
    (tool_use_id) => ({ type: "user.tool_confirmation", tool_use_id, result: "allow" })
  );
  await client.sessions.events.send(session.id, { events: answers });
}
print("stream", { types: types.filter((type, index) => type !== "event_delta" || types[index - 1] !== type) });
const history = [];
for await (const event of client.sessions.events.list(session.id, { limit: 3 })) history.push(event);
print("history", { types: history.map(({ type }) => type) });
const updated = await client.sessions.update(session.id, { title: "Thawed", metadata: { team: null } });
const page = await client.sessions.list({ statuses: ["idle"], limit: 1, order: "asc" });
print("update and list", { title: updated.title, team: updated.metadata.team ?? null, found: page.data.length });
const missing = await client.sessions.retrieve("sesn_missing").catch((error) => error);
print("error", {
  notFound: missing instanceof NotFoundError,
  status: missing instanceof NotFoundError ? missing.status : null,
  type: missing instanceof NotFoundError ? missing.type : null
});
const archived = await client.sessions.archive(session.id);
const deleted = await client.sessions.delete(session.id);
print("archive and delete", { status: archived.status, deleted: deleted.type });
