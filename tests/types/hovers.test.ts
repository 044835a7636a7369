import { expect, test } from "vitest";
import { openEditor } from "./src/editor.ts";
import { source } from "./src/source.ts";

const editor = openEditor();
const hover = (snippet: string): string => editor.hover(source(snippet));

test("a stream's event is shown by its name, before and after its type is known", () => {
  expect(hover(`for await (const /**/next of await client.sessions.events.stream("sesn_1")) console.log(next);`)).toBe(
    "const next: StreamEvent",
  );
  expect(hover("/**/event;")).toBe("const event: SessionEvent");
  expect(hover(`if (event.type === "agent.message") /**/event;`)).toBe("const event: AgentMessageEvent");
});

test("a union shows its members' names, the unknown one last, and the document's text", () => {
  expect(hover("export type Reason = /**/StopReason;")).toBe(
    `(alias) type StopReason = StopReasonBudgetReached | StopReasonEndTurn | StopReasonRefusal | StopReasonRequiresAction | StopReasonRetriesExhausted | UnknownMember
import StopReason

Why work stopped, which tells the client what to do next.`,
  );
});

test("a union of 42 events begins with names and says how many follow", () => {
  expect(hover("export type Event = /**/SessionEvent;")).toMatch(
    /^\(alias\) type SessionEvent = AgentCustomToolUseEvent \| (\w+ \| )+\.\.\. \d+ more \.\.\. \| UnknownMember\n/,
  );
  expect(hover("export type Event = /**/KnownSessionEvent;")).toMatch(
    /\| \.\.\. \d+ more \.\.\. \| WorkflowRunStatusRunningEvent\n/,
  );
});

test("an interface shows the document's text", () => {
  expect(hover("export type Message = /**/AgentMessageEvent;")).toBe(
    `(alias) interface AgentMessageEvent
import AgentMessageEvent

Text from the agent.
With previews switched on, \`event_start\` and \`event_delta\` announce it under the same id.`,
  );
});

test("a property shows the interface it is of, and the document's text", () => {
  expect(hover(`if (event.type === "agent.message") event./**/content;`)).toBe(
    "(property) AgentMessageEvent.content: AgentContentBlock[]\n\nThe complete text, in blocks.",
  );
});

test("a property that only refers to another schema shows that schema's text", () => {
  expect(hover("session./**/status;")).toBe(
    `(property) Session.status: SessionStatus

What the session is doing.
\`idle\` waits for the client, for a message or for the answer to a tool call.
\`running\` has at least one thread at work.
\`rescheduling\` met a passing error and is retried without help.
\`terminated\` is final: an error could not be recovered, or the session was archived.`,
  );
});

test("a property that refers and has a text of its own shows its own", () => {
  expect(hover("session./**/archived_at;")).toBe(
    "(property) Session.archived_at: string | null\n\nWhen the session was archived.\nNull until then.",
  );
});

test("an enum that the service may extend shows its name", () => {
  expect(hover("session.agent.model./**/id;")).toBe(
    "(property) ModelConfig.id: ModelId\n\nId of a model.\nAn id that is not listed here can still be valid.",
  );
});

test("a property of a request shows what it does and its default", () => {
  const store = `{ type: "memory_store", memory_store_id: "memstore_1", /**/access: "read_only" }`;
  expect(hover(`export const store: MemoryStoreResourceParams = ${store};`)).toBe(
    `(property) MemoryStoreResourceParams.access?: MountMode | null | undefined

What the agent may do with the store.
Defaults to \`read_write\`.

@default "read_write"`,
  );
  expect(hover(`await client.sessions.create({ /**/agent: "agent_1", environment_id: "env_1" });`)).toMatch(
    /^\(property\) CreateSessionRequest\.agent: AgentParam\n\nThe agent that works in the session\.\n/,
  );
});

test("the tag of a union shows its values alone, and no text 43 times over", () => {
  expect(hover("reason./**/type;")).toBe(
    `(property) type: "budget_reached" | "end_turn" | "refusal" | "requires_action" | "retries_exhausted" | UnknownTag`,
  );
  expect(hover("event./**/type;")).not.toContain("\n");
});

test("a text that all members share is shown once", () => {
  expect(hover("event./**/id;")).toBe(
    "(property) id: unknown\n\nId of an event.\nTool calls are answered by naming it.",
  );
});

test("a call shows the names of what it takes and answers", () => {
  expect(hover(`client.sessions./**/create;`)).toMatch(
    /^\(method\) SessionsCalls\.create\(body: CreateSessionRequest, options\?: \w+\): ApiPromise<Session>\n/,
  );
  expect(
    hover(`const /**/created = await client.sessions.create({ agent: "agent_1", environment_id: "env_1" });`),
  ).toBe("const created: Session");
});

test("a raw call shows its path, and its answer the name of a type", () => {
  expect(hover(`client.raw./**/GET("/v1/sessions/{session_id}", call);`)).toBe(
    `(property) RawClient.GET: <"/v1/sessions/{session_id}", "json">(path: "/v1/sessions/{session_id}", options: RawCallOptions<"get", "/v1/sessions/{session_id}", "json">) => Promise<RawAnswer<"get", "/v1/sessions/{session_id}", "json">>`,
  );
  expect(hover(`const { /**/data } = await client.raw.GET("/v1/sessions/{session_id}", call);`)).toBe(
    "const data: Session | undefined",
  );
  expect(hover(`const { /**/error } = await client.raw.GET("/v1/sessions/{session_id}", call);`)).toBe(
    "const error: ErrorResponse | undefined",
  );
});

test("parameters and operations of `paths` show the document's text without tags", () => {
  expect(
    hover(`client.raw.GET("/v1/sessions/{session_id}", { params: { path: { /**/session_id: "sesn_1" } } });`),
  ).toBe(
    "(property) session_id: string\n\nId of the session.\nAn id that the service does not know is answered with 404.",
  );
  expect(hover(`declare const path: paths["/v1/sessions/{session_id}"]; path./**/delete;`)).toMatch(
    /^\(property\) delete: .*\n\nDelete session\n\nRemoves the session for good/s,
  );
});
