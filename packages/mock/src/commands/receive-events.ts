import type { EventParams, KnownSessionEvent } from "@managed-agents/types";
import { denied } from "../domain/call.ts";
import type { Draft } from "../domain/draft.ts";
import { timeText } from "../domain/time.ts";
import { echo, emit, hold, occasionOf } from "../state/emit.ts";
import {
  changed,
  isWorking,
  primaryOf,
  type QueuedInput,
  type SessionRecord,
  type ThreadRecord,
} from "../state/records.ts";
import { stampText } from "../state/show.ts";
import type { World } from "../state/world.ts";
import { scheduleWork } from "../turns/start-work.ts";
import { receiveInterrupt } from "./interrupt.ts";

type Of<Type extends EventParams["type"]> = Extract<EventParams, { type: Type }>;

/**
 * Receives the events of one request, which have been validated. The session acts on them a moment later; if they give it work, it counts
 * as running at once.
 *
 * @returns the events as the answer shows them, each as JSON
 */
export function receiveEvents(world: World, session: SessionRecord, events: readonly EventParams[]): string[] {
  const waitsBehind =
    !isReportedBlocked(session) && (isWorking(session) || session.accepted || session.queue.length > 0);
  const before = session.queue.length;
  const answers = events.map((event, index) => receiveOne(world, session, event, events[index - 1]?.type));
  if (waitsBehind && world.profile.choose("queued_echo", occasionOf(session)) === "twice") {
    // An outcome has its time on receipt, and so never appears without one.
    const unstamped = session.queue.slice(before).filter(({ processed_at }) => processed_at === null);
    for (const event of unstamped) echo(world, primaryOf(session), event);
  }
  if (events.some(({ type }) => type !== "user.interrupt")) scheduleWork(world, session);
  return answers;
}

/** Whether the last idle event waits for calls, be they answered a moment ago: then no input is written before the session runs. */
const isReportedBlocked = (session: SessionRecord): boolean =>
  !isWorking(session) && session.announcedCallIds.length > 0;

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
  const event = { id: world.ids.next("sevt"), ...draft, processed_at: null } as QueuedInput;
  session.queue.push(event);
  hold(primaryOf(session), event);
  return JSON.stringify(event);
}

const isResult = (type: EventParams["type"] | undefined): boolean =>
  type === "user.custom_tool_result" || type === "user.tool_result";

/** System text that goes with a result is taken with it, past whatever waits for the next turn. */
function takeText(world: World, session: SessionRecord, draft: Of<"system.message">): string {
  const id = emit(world, primaryOf(session), draft);
  return waiting({ id, ...draft });
}

function confirm(world: World, session: SessionRecord, draft: Of<"user.tool_confirmation">): string {
  const thread = threadOf(session, draft.tool_use_id);
  const primary = primaryOf(session);
  const shown = { ...draft, ...childOf(session, thread) };
  const call = session.calls.get(draft.tool_use_id);
  const decides = call?.state === "pending";
  if (decides) {
    const outcome = draft.result === "deny" ? denied(draft.deny_message) : call.outcome;
    session.calls.set(call.id, { ...call, outcome, state: "decided" });
  }
  const idle = !isWorking(session) && session.announcedCallIds.includes(draft.tool_use_id);
  const later = world.profile.choose("child_confirmation", occasionOf(session)) === "stays_idle";
  if (decides && idle && later && thread !== primary) {
    const event = { id: world.ids.next("sevt"), ...shown, processed_at: null } as KnownSessionEvent;
    session.confirmations.push(event);
    hold(primary, event);
    return waiting(event);
  }
  const id = emit(world, primary, shown as Draft);
  // A thread that is over has a final event, and a late confirmation changes nothing (house rule H31).
  if (thread !== primary && thread.status !== "terminated") emit(world, thread, draft as Draft);
  return waiting({ id, ...shown });
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
  if (thread !== primaryOf(session) && thread.status !== "terminated") emit(world, thread, draft as Draft);
  const call = session.calls.get(callId);
  if (call?.state === "pending") call.state = "decided";
  // A second result after the turn's end is stored, and the session is idle once more (live L32).
  else session.announceAgain = true;
  return JSON.stringify({ id, ...shown, processed_at: stampOf(world, session, id) });
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
  const later =
    world.profile.choose("input_order", occasionOf(session)) === "after_running" || isReportedBlocked(session);
  if (later && !isWorking(session)) {
    // Written behind the running events that it causes; until then lists show it as received now.
    const id = world.ids.next("sevt");
    const queued = { id, ...shown, processed_at: stampText(world, world.clock.now(), id) } as QueuedInput;
    session.queue.push(queued);
    hold(primaryOf(session), queued);
    return JSON.stringify(queued);
  }
  const id = emit(world, primaryOf(session), shown);
  return JSON.stringify({ id, ...shown, processed_at: stampOf(world, session, id) });
}

/** The time that the event of an id was just given. */
const stampOf = (world: World, session: SessionRecord, id: string): string =>
  timeText(session.lastStamp, world.profile.choose("time_precision", id));

function threadOf(session: SessionRecord, callId: string): ThreadRecord {
  const threadId = session.calls.get(callId)?.threadId;
  return session.threads.find(({ id }) => id === threadId) ?? primaryOf(session);
}

/** Names the thread of a call in what its session shows, unless it is the session's own. */
const childOf = (session: SessionRecord, thread: ThreadRecord): { session_thread_id?: string } =>
  thread === primaryOf(session) ? {} : { session_thread_id: thread.id };
