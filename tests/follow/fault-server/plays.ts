import type { WireEvent } from "./wire-event.ts";

/**
 * What the agent does in a turn: events, and points where it waits until the client has answered these calls, is idle because of them and
 * goes on by itself, runs again, or is over for good.
 */
export type Step =
  | WireEvent
  | { readonly wait: readonly string[] }
  | { readonly idle: readonly string[] }
  | { readonly run: true }
  | { readonly over: true };

/** One turn. `id` makes an id for an event that others refer to. */
export type Play = (id: () => string, text: string) => Iterable<Step>;

const words = (text: string): object => ({ content: [{ type: "text", text }] });

function* says(id: () => string, text: string): Generator<Step> {
  const [start, message] = [id(), id()];
  yield { type: "span.model_request_start", id: start };
  yield { type: "event_start", event: { type: "agent.message", id: message } };
  for (const piece of text.match(/.{1,4}/gsu) ?? []) {
    const delta = { type: "content_delta", content: { type: "text", text: piece } };
    yield { type: "event_delta", event_id: message, delta };
  }
  yield { type: "agent.message", id: message, ...words(text) };
  yield { type: "span.model_request_end", model_request_start_id: start, is_error: false, model_usage: USAGE };
}

const USAGE = { input_tokens: 10, output_tokens: 5, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 };

/** A request that calls tools, all at once, and then waits for the client. */
function* calls(id: () => string, types: readonly string[]): Generator<Step, string[]> {
  const start = id();
  yield { type: "span.model_request_start", id: start };
  const ids: string[] = [];
  for (const type of types) {
    const call = id();
    ids.push(call);
    const built = type === "agent.tool_use" ? { name: "bash", evaluated_permission: "ask" } : { name: "lookup_order" };
    yield { type, id: call, input: { order_no: "1187" }, ...built };
  }
  yield { type: "span.model_request_end", model_request_start_id: start, is_error: false, model_usage: USAGE };
  yield { wait: ids };
  return ids;
}

/** The turns that the server can play. Texts have characters of several bytes, so that a cut can go through one. */
export const PLAYS = {
  plain: (id, text) => says(id, `Grüße 🦀! You wrote: ${text}`),
  *asks(id) {
    for (const call of yield* calls(id, ["agent.tool_use"])) {
      yield { type: "agent.tool_result", tool_use_id: call, ...words("README.md\n") };
    }
    yield* says(id, "I went on with what you said. 🦀");
  },
  *custom(id) {
    yield* calls(id, ["agent.custom_tool_use"]);
    yield* says(id, "I have your result. 🦀");
  },
  *two_customs(id) {
    yield* calls(id, ["agent.custom_tool_use", "agent.custom_tool_use"]);
    yield* says(id, "I have both results. 🦀");
  },
  // Beside a custom call a built-in one ends: idle, running, and idle again with the same call. Its result is shown last.
  *mixed(id) {
    const [start, custom, builtIn] = [id(), id(), id()];
    yield { type: "span.model_request_start", id: start };
    yield { type: "agent.custom_tool_use", id: custom, name: "lookup_order", input: {} };
    yield { type: "agent.tool_use", id: builtIn, name: "bash", input: {}, evaluated_permission: "allow" };
    yield { type: "span.model_request_end", model_request_start_id: start, is_error: false, model_usage: USAGE };
    yield { idle: [custom] };
    yield { run: true };
    yield { wait: [custom] };
    yield { type: "agent.tool_result", tool_use_id: builtIn, ...words("README.md\n") };
    yield* says(id, "I have both. 🦀");
  },
  // After the answer, the session is idle once more, and still names the call of the child that is answered.
  *child_asks(id) {
    const child = { session_thread_id: "sthr_child", agent_name: "Tester" };
    yield* says(id, "I give this to another. 🦀");
    yield { type: "session.thread_created", ...child, workflow_run_id: null };
    yield { type: "agent.thread_message_sent", to_session_thread_id: "sthr_child", ...words("Run the tests.") };
    yield { type: "session.thread_status_running", ...child };
    const call = id();
    const asking = { name: "bash", input: {}, evaluated_permission: "ask", session_thread_id: "sthr_child" };
    yield { type: "agent.tool_use", id: call, ...asking };
    yield { wait: [call] };
    yield { idle: [call] };
    yield { type: "session.thread_status_idle", ...child, stop_reason: { type: "end_turn" } };
    yield { run: true };
    yield { type: "agent.thread_message_received", from_session_thread_id: "sthr_child", ...words("12 passed") };
    yield* says(id, "The tests have passed. 🦀");
  },
  // An error that passes: the session is rescheduled, and runs again.
  *recovers(id) {
    const error = { type: "model_overloaded_error", message: "busy", retry_status: { type: "retrying" } };
    yield { type: "session.error", error };
    yield { type: "session.status_rescheduled" };
    yield { run: true };
    yield* says(id, "It took a second attempt. 🦀");
  },
  // No idle event: the session is over.
  *dies(id) {
    yield* says(id, "Something is wrong. 🦀");
    const error = { type: "unknown_error", message: "lost", retry_status: { type: "terminal" } };
    yield { type: "session.error", error };
    yield { type: "session.status_terminated" };
    yield { over: true };
  },
  *repeats(id, text) {
    for (let nth = 0; nth < 20; nth++) yield* says(id, text);
  },
  *long(id) {
    for (let nth = 0; nth < 600; nth++) yield* says(id, `${nth}`);
  },
} satisfies Record<string, Play>;

export type PlayName = keyof typeof PLAYS;
