import type { ThreadAgent, UserContentBlock } from "@managed-agents/types";
import { findOnRoster } from "../../domain/find-on-roster.ts";
import type { Op } from "../../domain/op.ts";
import { ScriptError } from "../../domain/script-error.ts";
import { END_TURN } from "../../domain/stop.ts";
import { addThread } from "../../state/add-thread.ts";
import { emit, occasionOf } from "../../state/emit.ts";
import {
  type Actor,
  isThread,
  primaryOf,
  type SessionRecord,
  type ThreadMessage,
  type ThreadRecord,
} from "../../state/records.ts";
import { giveScript, waitFor } from "../../state/script-position.ts";
import { goIdle, startRunning, terminateThread } from "../../state/thread-status.ts";
import type { World } from "../../state/world.ts";

type Of<Kind extends Op["op"]> = Extract<Op, { op: Kind }>;

/** Behaviour 5. Advisors and the threads of workflow runs do not count. */
const MAX_CHILDREN = 25;

const countChildren = ({ threads }: SessionRecord): number =>
  threads.filter(
    ({ parentId, runId, agent, status }) =>
      parentId !== null && runId === null && agent.type !== "advisor" && status !== "terminated",
  ).length;

/** Makes a thread and gives it its task. It is the agent of that name on the session's roster, or else takes after the session's agent. */
export function spawn(world: World, actor: Actor, op: Of<"spawn">): void {
  const { session } = actor;
  const primary = primaryOf(session);
  if (isThread(actor) && countChildren(session) >= MAX_CHILDREN) {
    throw new ScriptError(
      `A session has at most ${MAX_CHILDREN} child threads at once; idle ones count until they are archived.`,
    );
  }
  const runId = isThread(actor) ? null : actor.id;
  const parent = isThread(actor) ? actor : primary;
  const { type, multiagent, ...own } = session.agent;
  const agent: ThreadAgent = op.inline
    ? { ...withoutReference(own), type: "inline", name: op.agentName }
    : (findOnRoster(multiagent, op.agentName, runId !== null) ?? { ...own, type, name: op.agentName });
  const thread = addThread(world, session, { parentId: parent.id, runId, agent, agentName: op.agentName });
  actor.script?.names.set(op.key, thread.id);
  announce(world, thread, runId);
  assign(world, parent, thread, op.task, op.script, runId === null);
}

/** Gives a thread a task: as recordings show the message is sent first, and the thread runs a moment later to read it (live L10). */
function assign(
  world: World,
  parent: ThreadRecord,
  thread: ThreadRecord,
  content: readonly UserContentBlock[],
  script: readonly Op[],
  sends = true,
): void {
  const runsFirst = world.profile.choose("spawn_order", occasionOf(thread.session)) === "running_first";
  if (runsFirst) startRunning(world, thread);
  if (sends) {
    const to = { to_session_thread_id: thread.id, to_agent_name: thread.agentName };
    emit(world, parent, { type: "agent.thread_message_sent", ...to, content: [...content] });
  }
  thread.reported = false;
  const reading: Op = { op: "read_message", from: parent.id, content };
  if (runsFirst) readMessage(world, thread, reading);
  giveScript(world, thread, runsFirst ? script : [reading, ...script], runsFirst ? 1 : world.latency.spawn);
}

/** A thread reads what another one sent it. */
export function readMessage(world: World, thread: ThreadRecord, { from, content }: Of<"read_message">): void {
  const sender = thread.session.threads.find(({ id }) => id === from) ?? primaryOf(thread.session);
  const message = { from_session_thread_id: sender.id, from_agent_name: sender.agentName, content: [...content] };
  emit(world, thread, { type: "agent.thread_message_received", ...message });
}

const withoutReference = <Agent extends { id: string; version: number }>({ id: _, version: __, ...agent }: Agent) =>
  agent;

function announce(world: World, { id, agentName, session }: ThreadRecord, runId: string | null): void {
  const created = { session_thread_id: id, agent_name: agentName, workflow_run_id: runId };
  emit(world, primaryOf(session), { type: "session.thread_created", ...created });
}

/** Sends a message to a thread that was spawned before, and lets it work on it. */
export function tell(world: World, parent: ThreadRecord, op: Of<"tell">): void {
  const thread = find(parent, op.key);
  if (thread.status === "terminated") return;
  assign(world, parent, thread, op.content, op.script);
}

/** A thread by the name that the script gave it in this turn, or by its agent's name in an earlier one. */
function find({ session, script }: Actor, key: string): ThreadRecord {
  const id = script?.names.get(key);
  const thread =
    session.threads.find((candidate) => candidate.id === id) ??
    session.threads.findLast(({ agentName, parentId }) => parentId !== null && agentName === key);
  if (thread === undefined) throw new ScriptError(`The scenario names the thread ${key}, but has not spawned it.`);
  return thread;
}

/** A child's report. A parent that waits for its children reads it when it runs again (live L11). */
export function report(world: World, thread: ThreadRecord, op: Of<"report">): void {
  const { session } = thread;
  const parent = session.threads.find(({ id }) => id === thread.parentId) ?? primaryOf(session);
  const content = [...(op.content ?? [noReport(thread)])];
  thread.reported = true;
  emit(world, thread, { type: "agent.thread_message_sent", to_session_thread_id: parent.id, content });
  const from = { from_session_thread_id: thread.id, from_agent_name: thread.agentName };
  const message: ThreadMessage = { type: "agent.thread_message_received", ...from, content };
  if (isLastAwaited(parent)) parent.inbox.push(message);
  else emit(world, parent, message);
}

/** Whether an idle parent waits for its children and all of them have reported. */
function isLastAwaited({ session, status, script }: ThreadRecord): boolean {
  const waiting = script?.waiting;
  if (status !== "idle" || waiting?.for !== "threads") return false;
  return session.threads.every(
    ({ id, script: own, reported }) => !waiting.ids.includes(id) || own === null || reported,
  );
}

const noReport = ({ id }: ThreadRecord): UserContentBlock => ({
  type: "text",
  text: `[child ${id} completed but produced no text output]`,
});

export function awaitThreads(world: World, actor: Actor, { keys, stay }: Of<"await_threads">): void {
  const ids = keys.map((key) => find(actor, key).id);
  const working = actor.session.threads.some(
    ({ id, script, reported }) => ids.includes(id) && script !== null && !(reported && isThread(actor)),
  );
  if (!working) return;
  waitFor(actor, { for: "threads", ids });
  if (stay || !isThread(actor)) return;
  goIdle(world, actor, END_TURN);
}

/** Behaviour 4.15: the advisor is a thread of its own, of which the session shows little. */
export function consult(world: World, parent: ThreadRecord, op: Of<"consult">): void {
  const { session } = parent;
  const agent: ThreadAgent = { type: "advisor", model: op.model };
  const thread = addThread(world, session, {
    parentId: parent.id,
    runId: null,
    agent,
    agentName: "anthropic.advisor",
  });
  parent.script?.names.set(op.key, thread.id);
  announce(world, thread, null);
  startRunning(world, thread);
  giveScript(world, thread, op.script);
}

export function advise(world: World, thread: ThreadRecord, { content }: Of<"advise">): void {
  const { session } = thread;
  const parent = session.threads.find(({ id }) => id === thread.parentId) ?? primaryOf(session);
  const to = { to_session_thread_id: parent.id, to_agent_name: parent.agentName };
  emit(world, thread, { type: "agent.thread_message_sent", ...to, content: [...content] });
  const from = { from_session_thread_id: thread.id, from_agent_name: thread.agentName };
  emit(world, parent, { type: "agent.thread_message_received", ...from, content: [...content] });
  goIdle(world, thread, END_TURN);
  terminateThread(world, thread);
}
