import type { Op } from "../../domain/op.ts";
import { type Spending, spanUsage, tokensIn, tokensWorth } from "../../domain/usage.ts";
import { capOf, costOf, spend } from "../../state/activity.ts";
import { emit, preview } from "../../state/emit.ts";
import type { ThreadRecord } from "../../state/records.ts";
import type { World } from "../../state/world.ts";

type Of<Kind extends Op["op"]> = Extract<Op, { op: Kind }>;

export function startRequest(world: World, thread: ThreadRecord): void {
  thread.requestId = emit(world, thread, { type: "span.model_request_start" });
  thread.session.freshInput = false;
}

export function endRequest(world: World, thread: ThreadRecord, op: Of<"request_end">): void {
  const spent = op.reads ? withContext(thread, op.spent) : op.spent;
  closeRequest(world, thread, op.toCap ? upToCap(world, thread, spent) : spent, op.failed === true);
}

/** Adds what a request reads: new text at the full price, and what an earlier one has read from the cache. */
function withContext({ context }: ThreadRecord, spent: Spending): Spending {
  const read = { input: spent.input + tokensIn(context.fresh), cacheRead: spent.cacheRead + tokensIn(context.cached) };
  context.cached += context.fresh;
  context.fresh = 0;
  return { ...spent, ...read };
}

/** Ends the open model request and whatever it previews. Does nothing between requests. */
export function closeRequest(world: World, thread: ThreadRecord, spent: Spending, failed: boolean): void {
  const { requestId } = thread;
  if (requestId === null) return;
  thread.requestId = null;
  thread.preview = null;
  spend(thread, spent);
  emit(world, thread, {
    type: "span.model_request_end",
    model_request_start_id: requestId,
    is_error: failed,
    model_usage: spanUsage(spent),
  });
  thread.hub?.admitLate();
}

/** As many output tokens as bring the session to its cap. */
function upToCap(world: World, { session }: ThreadRecord, spent: Spending): Spending {
  const cap = capOf(session);
  if (cap === undefined) return spent;
  return { ...spent, output: spent.output + tokensWorth(cap - costOf(session, world.clock.now())) };
}

export function startPreview(world: World, thread: ThreadRecord, { kind }: Of<"preview_start">): void {
  const id = world.ids.next("sevt");
  thread.preview = { id, kind, text: "" };
  const frame = { type: "event_start", event: { type: kind, id } };
  preview(world, thread, kind, id, frame);
}

export function typeText(world: World, thread: ThreadRecord, { text }: Of<"preview_text">): void {
  if (thread.preview === null) return;
  const delta = { type: "content_delta", index: 0, content: { type: "text", text } };
  const { id } = thread.preview;
  const frame = { type: "event_delta", event_id: id, delta };
  preview(world, thread, "agent.message", id, frame);
}

export function think(world: World, thread: ThreadRecord): void {
  emit(world, thread, { type: "agent.thinking" }, takePreview(thread));
}

export function say(world: World, thread: ThreadRecord, { content }: Of<"message">): void {
  emit(world, thread, { type: "agent.message", content: [...content] }, takePreview(thread));
}

export function compact(world: World, thread: ThreadRecord): void {
  emit(world, thread, { type: "agent.thread_context_compacted" });
}

/** The complete event has the id under which it was previewed. */
function takePreview(thread: ThreadRecord): string | undefined {
  const id = thread.preview?.id;
  thread.preview = null;
  return id;
}
