export interface ExpectedError {
  readonly snippet: string;
  /** The message of TypeScript 5.9. */
  readonly message: string;
  /** The message of TypeScript 7, where its wording or its order differs. */
  readonly inVersion7?: string;
}

/** Common type errors, each with the compiler's message. */
export const ERRORS: Readonly<Record<string, ExpectedError>> = {
  "a property that the event does not have": {
    snippet: `if (event.type === "agent.message") event.text;`,
    message: "TS2339: Property 'text' does not exist on type 'AgentMessageEvent'.",
  },
  "a property of one event, read before its type is known": {
    snippet: "event.content;",
    message: `
TS2339: Property 'content' does not exist on type 'SessionEvent'.
  Property 'content' does not exist on type 'AgentCustomToolUseEvent'.`,
  },
  "an event that the client handed on without a look": {
    snippet: "export const message: AgentMessageEvent = event;",
    message: `
TS2322: Type 'SessionEvent' is not assignable to type 'AgentMessageEvent'.
  Property 'content' is missing in type 'AgentCustomToolUseEvent' but required in type 'AgentMessageEvent'.`,
  },
  "a known event without what it requires": {
    snippet: `export const running: SessionEvent = { type: "session.status_running", id: "sevt_1" };`,
    message: `
TS2322: Type '{ type: "session.status_running"; id: string; }' is not assignable to type 'SessionEvent'.
  Property 'processed_at' is missing in type '{ type: "session.status_running"; id: string; }' but required in type 'SessionStatusRunningEvent'.`,
  },
  "a switch over stop reasons that leaves out four": {
    snippet: `
switch (reason.type) {
  case "end_turn": break;
  default: { const rest: UnknownMember = reason; console.log(rest); }
}`,
    message: `
TS2322: Type 'UnknownMember | StopReasonBudgetReached | StopReasonRefusal | StopReasonRequiresAction | StopReasonRetriesExhausted' is not assignable to type 'UnknownMember'.
  Type 'StopReasonBudgetReached' is not assignable to type 'UnknownMember'.
    Types of property 'type' are incompatible.
      Type '"budget_reached"' is not assignable to type 'UnknownTag'.`,
    inVersion7: `
TS2322: Type 'StopReasonBudgetReached | StopReasonRefusal | StopReasonRequiresAction | StopReasonRetriesExhausted | UnknownMember' is not assignable to type 'UnknownMember'.
  Type 'StopReasonBudgetReached' is not assignable to type 'UnknownMember'.
    Types of property 'type' are incompatible.
      Type '"budget_reached"' is not assignable to type 'UnknownTag'.`,
  },
  "a request without a property that is required": {
    snippet: `await client.sessions.create({ agent: "agent_1" });`,
    message: `
TS2345: Argument of type '{ agent: string; }' is not assignable to parameter of type 'CreateSessionRequest'.
  Property 'environment_id' is missing in type '{ agent: string; }' but required in type 'CreateSessionRequest'.`,
    inVersion7:
      "TS2741: Property 'environment_id' is missing in type '{ agent: string; }' but required in type 'CreateSessionRequest'.",
  },
  "a misspelt property of a request": {
    snippet: `await client.sessions.create({ agent: "agent_1", environment_id: "env_1", titel: "Order 1187" });`,
    message:
      "TS2561: Object literal may only specify known properties, but 'titel' does not exist in type 'CreateSessionRequest'. Did you mean to write 'title'?",
  },
  "the same in a raw call": {
    snippet: `await client.raw.POST("/v1/sessions", { body: { agent: "agent_1", environment_id: "env_1", titel: "Order 1187" } });`,
    message:
      "TS2561: Object literal may only specify known properties, but 'titel' does not exist in type 'CreateSessionRequest'. Did you mean to write 'title'?",
  },
  "an agent that is neither an id nor an object": {
    snippet: `await client.sessions.create({ agent: 3, environment_id: "env_1" });`,
    message: "TS2322: Type 'number' is not assignable to type 'AgentParam'.",
  },
  "a status that does not exist": {
    snippet: `export const status: SessionStatus = "done";`,
    message: `TS2322: Type '"done"' is not assignable to type 'SessionStatus'.`,
  },
  "a string where blocks are wanted": {
    snippet: `await client.sessions.events.send("sesn_1", { events: [{ type: "user.message", content: "hello" }] });`,
    message: "TS2322: Type 'string' is not assignable to type 'UserContentBlockParams[]'.",
  },
  "an event that only the service emits": {
    snippet: `await client.sessions.events.send("sesn_1", { events: [{ type: "agent.message", content: [] }] });`,
    message: `TS2322: Type '"agent.message"' is not assignable to type '"system.message" | "user.custom_tool_result" | "user.define_outcome" | "user.interrupt" | "user.message" | "user.tool_confirmation" | "user.tool_result"'.`,
  },
  "null for a value of new metadata": {
    snippet: `export const metadata: CreateSessionRequest["metadata"] = { ticket: null };`,
    message: "TS2322: Type 'null' is not assignable to type 'string'.",
  },
};
