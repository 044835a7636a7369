import type { EventParams, KnownSessionEvent } from "@managed-agents/types";
import { denied } from "../domain/call.ts";
import type { Draft } from "../domain/draft.ts";
import { emit, hold, take } from "../state/emit.ts";
import { changed, primaryOf, type SessionRecord, type ThreadRecord } from "../state/records.ts";
import { iso } from "../state/show.ts";
import type { World } from "../state/world.ts";
import { runUntilIdle } from "../turns/loop.ts";
import { receiveInterrupt } from "./interrupt.ts";

type Of<Type extends EventParams["type"]> = Extract<EventParams, { type: Type }>;

/**
 * Receives the events of one request, which have been validated, and lets the session act on them.
 *
 * @returns the events as the answer shows them, each as JSON
 */
export function receiveEvents(world: World, session: SessionRecord, events: readonly EventParams[]): string[] {
  const answers = events.map((event, index) => receiveOne(world, session, event, events[index - 1]?.type));
  runUntilIdle(world, session);
  return answers;
}

function receiveOne(
  world: World,
  session: SessionRecord,
  event: EventParams,
  previous: EventParams["type"] | undefined,
): string {
  switch (event.type) {
    case "user.message":
      return queue(world, session, event);
    case "system.message":
      return isResult(previous) ? takeText(world, session, event) : queue(world, session, event);
    case "user.interrupt":
      return waiting(receiveInterrupt(world, session, event));
    case "user.tool_confirmation":
      return confirm(world, session, event);
    case "user.custom_tool_result":
      return takeResult(world, session, event, event.custom_tool_use_id);
    case "user.tool_result":
      return takeResult(world, session, event, event.tool_use_id);
    case "user.define_outcome":
      return defineOutcome(world, session, event);
  }
}

const waiting = (event: object): string => JSON.stringify({ ...event, processed_at: null });

function queue(world: World, session: SessionRecord, draft: Of<"user.message"> | Of<"system.message">): string {
  const event = { id: world.ids.next("sevt"), ...draft } as KnownSessionEvent;
  session.queue.push({ id: event.id, event });
  hold(primaryOf(session), event.id, draft as Draft);
  return waiting(event);
}

const isResult = (type: EventParams["type"] | undefined): boolean =>
  type === "user.custom_tool_result" || type === "user.tool_result";

/** System text that goes with a result is taken with it, past whatever waits for the next turn. */
function takeText(world: World, session: SessionRecord, draft: Of<"system.message">): string {
  const event = { id: world.ids.next("sevt"), ...draft };
  hold(primaryOf(session), event.id, draft);
  take(world, primaryOf(session), event as KnownSessionEvent);
  return waiting(event);
}

function confirm(world: World, session: SessionRecord, draft: Of<"user.tool_confirmation">): string {
  const thread = threadOf(session, draft.tool_use_id);
  const shown = { ...draft, ...childOf(session, thread) } as Draft;
  const event = { id: world.ids.next("sevt"), ...shown } as KnownSessionEvent;
  hold(primaryOf(session), event.id, shown);
  take(world, primaryOf(session), event);
  // A thread that is over has a final event, and a late confirmation changes nothing (house rule H31).
  if (thread !== primaryOf(session) && thread.status !== "terminated") emit(world, thread, draft as Draft);
  const call = session.calls.get(draft.tool_use_id);
  if (call?.state === "pending") {
    const outcome = draft.result === "deny" ? denied(draft.deny_message) : call.outcome;
    session.calls.set(call.id, { ...call, outcome, state: "decided" });
  }
  return waiting(event);
}

function takeResult(
  world: World,
  session: SessionRecord,
  draft: Of<"user.custom_tool_result"> | Of<"user.tool_result">,
  callId: string,
): string {
  const thread = threadOf(session, callId);
  const shown = { ...draft, ...childOf(session, thread) } as Draft;
  const id = emit(world, primaryOf(session), shown);
  if (thread !== primaryOf(session)) emit(world, thread, draft as Draft);
  const call = session.calls.get(callId);
  if (call) call.state = "decided";
  return JSON.stringify({ id, ...shown, processed_at: iso(session.lastStamp) });
}

function defineOutcome(world: World, session: SessionRecord, event: Of<"user.define_outcome">): string {
  const { type, description } = event;
  const outcome_id = world.ids.next("outc");
  const maxIterations = event.max_iterations ?? 3;
  // Behaviour 4.9: a rubric from a file comes back as text. The mock has no files to read.
  const rubric =
    event.rubric.type === "text"
      ? event.rubric
      : { type: "text" as const, content: `(the content of ${event.rubric.file_id})` };
  const shown = { type, outcome_id, description, rubric, max_iterations: maxIterations };
  const id = emit(world, primaryOf(session), shown);
  const evaluation = {
    type: "outcome_evaluation" as const,
    outcome_id,
    description,
    result: session.inTurn ? "running" : "pending",
    iteration: 0,
    explanation: null,
    completed_at: null,
  };
  session.outcomes.push(evaluation);
  session.activeOutcome = { evaluation, maxIterations, startId: "" };
  changed(session);
  return JSON.stringify({ id, ...shown, processed_at: iso(session.lastStamp) });
}

function threadOf(session: SessionRecord, callId: string): ThreadRecord {
  const threadId = session.calls.get(callId)?.threadId;
  return session.threads.find(({ id }) => id === threadId) ?? primaryOf(session);
}

/** Names the thread of a call in what its session shows, unless it is the session's own. */
const childOf = (session: SessionRecord, thread: ThreadRecord): { session_thread_id?: string } =>
  thread === primaryOf(session) ? {} : { session_thread_id: thread.id };
