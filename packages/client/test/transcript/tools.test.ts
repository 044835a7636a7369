import { emptyTranscript, reduceTranscript, type Transcript } from "@managed-agents/client/transcript";
import type { SessionEvent } from "@managed-agents/types";
import { expect, test } from "vitest";
import { idle, text, wire } from "./wire.ts";

const fold = (events: readonly SessionEvent[], from: Transcript = emptyTranscript): Transcript =>
  events.reduce(reduceTranscript, from);

const call = (type: string, properties: object = {}) =>
  wire(type, { name: "bash", input: { command: "ls" }, ...properties });
const asking = () => call("agent.tool_use", { evaluated_permission: "ask" });

/** What the transcript says of its first call, and which calls wait. */
const shown = ({ entries, pending }: Transcript) => ({
  status: entries[0]?.kind === "tool" ? entries[0].status : undefined,
  pending: pending.map(({ id }) => id),
});

test("a call that may run is running until its result succeeds or fails", () => {
  for (const [is_error, status] of [
    [null, "succeeded"],
    [true, "failed"],
  ] as const) {
    const use = call("agent.tool_use", { evaluated_permission: "allow" });
    expect(shown(fold([use]))).toEqual({ status: "running", pending: [] });
    const transcript = fold([use, wire("agent.tool_result", { tool_use_id: use.id, is_error, ...text("a.txt") })]);
    expect(transcript.entries).toMatchObject([
      {
        tool: "built_in",
        name: "bash",
        input: { command: "ls" },
        status,
        result: { text: "a.txt", isError: is_error === true },
      },
    ]);
  }
});

test("a call that asks is pending from its event on, before the session is idle, until it is confirmed", () => {
  const use = asking();
  const asked = fold([use]);
  expect(shown(asked)).toEqual({ status: "needs_confirmation", pending: [use.id] });
  expect(asked.pending[0]).toBe(asked.entries[0]);
  const blocked = fold([idle("requires_action", [use.id])], asked);
  expect(shown(blocked)).toEqual({ status: "needs_confirmation", pending: [use.id] });
  const confirmation = wire("user.tool_confirmation", { tool_use_id: use.id, result: "allow" });
  expect(shown(fold([{ ...confirmation, processed_at: null } as never], blocked))).toEqual({
    status: "running",
    pending: [],
  });
  expect(shown(fold([confirmation], blocked))).toEqual({ status: "running", pending: [] });
});

test("a denied call stays denied when its result says so", () => {
  const use = asking();
  const deny = wire("user.tool_confirmation", { tool_use_id: use.id, result: "deny", deny_message: "not today" });
  const transcript = fold([use, deny, wire("agent.tool_result", { tool_use_id: use.id, is_error: true })]);
  expect(transcript.entries).toMatchObject([
    { status: "denied", confirmation: { result: "deny", message: "not today" }, result: { isError: true } },
  ]);
  expect(shown(fold([call("agent.tool_use", { evaluated_permission: "deny" })]))).toEqual({
    status: "denied",
    pending: [],
  });
});

test("a custom call needs a result of the client, once", () => {
  const use = call("agent.custom_tool_use");
  const result = (words: string) => wire("user.custom_tool_result", { custom_tool_use_id: use.id, ...text(words) });
  expect(shown(fold([use]))).toEqual({ status: "needs_result", pending: [use.id] });
  const transcript = fold([use, result("first"), result("second")]);
  expect(transcript.entries).toMatchObject([{ tool: "custom", status: "succeeded", result: { text: "first" } }]);
  expect(transcript.pending).toEqual([]);
});

test("a call of an MCP server names it, and its result finds it", () => {
  const use = call("agent.mcp_tool_use", { mcp_server_name: "tickets", evaluated_permission: "allow" });
  const transcript = fold([use, wire("agent.mcp_tool_result", { mcp_tool_use_id: use.id, ...text("done") })]);
  expect(transcript.entries).toMatchObject([{ tool: "mcp", server: "tickets", status: "succeeded" }]);
});

test("a call of a self-hosted environment is pending when the session waits for it", () => {
  const use = call("agent.tool_use", { evaluated_permission: "allow" });
  const blocked = fold([use, idle("requires_action", [use.id])]);
  expect(shown(blocked)).toEqual({ status: "needs_result", pending: [use.id] });
  const transcript = fold([wire("user.tool_result", { tool_use_id: use.id, ...text("ok") })], blocked);
  expect(shown(transcript)).toEqual({ status: "succeeded", pending: [] });
});

test("a call of a self-hosted environment that asks is pending twice: for leave and for its result", () => {
  const use = asking();
  const allow = wire("user.tool_confirmation", { tool_use_id: use.id, result: "allow" });
  const allowed = fold([use, idle("requires_action", [use.id]), allow, wire("session.status_running")]);
  expect(shown(allowed)).toEqual({ status: "running", pending: [] });
  expect(shown(fold([idle("requires_action", [use.id])], allowed))).toEqual({
    status: "needs_result",
    pending: [use.id],
  });
});

test("a child's call that was confirmed is not pending, although the session's idle event still names it", () => {
  const use = call("agent.tool_use", { evaluated_permission: "ask", session_thread_id: "sthr_1" });
  const allow = wire("user.tool_confirmation", { tool_use_id: use.id, result: "allow", session_thread_id: "sthr_1" });
  const transcript = fold([use, idle("requires_action", [use.id]), allow, idle("requires_action", [use.id])]);
  expect(shown(transcript)).toEqual({ status: "running", pending: [] });
});

test("a custom call waits on while a built-in call beside it runs and ends", () => {
  const [custom, builtIn] = [call("agent.custom_tool_use"), call("agent.tool_use", { evaluated_permission: "allow" })];
  const transcript = fold([
    custom,
    builtIn,
    idle("requires_action", [custom.id]),
    wire("session.status_running"),
    idle("requires_action", [custom.id]),
  ]);
  expect(shown(transcript)).toEqual({ status: "needs_result", pending: [custom.id] });
  expect(transcript.entries[1]).toMatchObject({ status: "running" });
});

test("nothing is pending once the turn has ended, whoever ended it", () => {
  const use = call("agent.custom_tool_use");
  for (const end of [idle(), idle("retries_exhausted"), wire("session.status_terminated"), wire("session.deleted")]) {
    expect(shown(fold([use, end]))).toEqual({ status: "failed", pending: [] });
  }
});

test("an answer to a call that is not in the transcript is kept as it is", () => {
  const answers = [
    wire("agent.tool_result", { tool_use_id: "sevt_before" }),
    wire("user.tool_confirmation", { tool_use_id: "sevt_before", result: "allow" }),
  ];
  expect(fold(answers).entries).toMatchObject(answers.map((event) => ({ kind: "other", event })));
});
