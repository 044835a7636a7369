import type { WireEvent } from "./wire-event.ts";

/** What the agent does in a turn: events, and points where it waits until the client has answered these calls. */
export type Step = WireEvent | { readonly wait: readonly string[] };

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
  *repeats(id, text) {
    for (let nth = 0; nth < 20; nth++) yield* says(id, text);
  },
  *long(id) {
    for (let nth = 0; nth < 600; nth++) yield* says(id, `${nth}`);
  },
} satisfies Record<string, Play>;

export type PlayName = keyof typeof PLAYS;
