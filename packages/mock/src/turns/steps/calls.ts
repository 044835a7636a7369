import type { SessionAgent } from "@managed-agents/types";
import { type Call, denied, INTERRUPTED, type ToolOutcome } from "../../domain/call.ts";
import type { Draft } from "../../domain/draft.ts";
import type { Op } from "../../domain/op.ts";
import { builtInPermission, type Evaluation, evaluatePermission, mcpPermission } from "../../domain/permission.ts";
import { requiresAnswers, waitingCalls } from "../../state/calls.ts";
import { emit, emitToBoth, occasionOf } from "../../state/emit.ts";
import { primaryOf, type ThreadRecord } from "../../state/records.ts";
import { waitFor } from "../../state/script-position.ts";
import { goIdle } from "../../state/thread-status.ts";
import type { World } from "../../state/world.ts";
import { writeFile } from "./write-file.ts";
import { writeMemory } from "./write-memory.ts";

type CallOp = Extract<Op, { op: "call" }>;

/** The event of a tool call, and the call's record. A child's call that waits for the client is posted to the session too. */
export function useTool(world: World, thread: ThreadRecord, op: CallOp): void {
  const { session } = thread;
  const evaluated = evaluate(thread, op);
  const asks = evaluated?.evaluated_permission === "ask";
  const byClient = op.kind === "custom" || (op.kind === "tool" && session.selfHosted && !asks && !isDenied(evaluated));
  const waitsFor = asks ? "confirmation" : byClient ? "result" : null;
  const own: Draft =
    op.kind === "custom"
      ? { type: "agent.custom_tool_use", name: op.name, input: op.input }
      : op.kind === "mcp"
        ? {
            type: "agent.mcp_tool_use",
            mcp_server_name: op.server ?? "",
            name: op.name,
            input: op.input,
            ...evaluated,
          }
        : { type: "agent.tool_use", name: op.name, input: op.input, ...evaluated };
  const posted = { ...own, session_thread_id: thread.id } as Draft;
  const crossPost = thread !== primaryOf(session) && waitsFor !== null;
  const id = crossPost ? emitToBoth(world, thread, own, posted) : emit(world, thread, own);
  const outcome = isDenied(evaluated) ? denied("the permission policy does not allow it") : op.outcome;
  session.calls.set(id, { id, kind: op.kind, threadId: thread.id, waitsFor, outcome, state: "pending" });
}

const isDenied = (evaluated: ReturnType<typeof evaluate>): boolean => evaluated?.evaluated_permission === "deny";

function evaluate({ session, agent }: ThreadRecord, op: CallOp): Evaluation | undefined {
  const tools = "tools" in agent ? agent.tools : (session.agent as SessionAgent).tools;
  if (op.kind === "custom") return undefined;
  const configured =
    op.kind === "mcp" ? mcpPermission(tools, op.server ?? "", op.name) : builtInPermission(tools, op.name);
  return evaluatePermission(op.permission, configured);
}

/**
 * Reports the results of a thread's calls. Where some wait for the client, the thread goes idle, and this step is asked again once they are
 * answered.
 */
export function settleCalls(world: World, thread: ThreadRecord): void {
  const { session } = thread;
  if (waitingCalls(session, thread.id).length > 0) {
    if (thread.script) thread.script.at--;
    waitFor(thread, { for: "calls" });
    goIdle(world, thread, requiresAnswers(session, thread.id));
    if (hasSecondCycle(world, thread)) {
      world.clock.schedule(SECOND_CYCLE, { what: "second_cycle", session: session.id, actor: thread.id });
    }
    return;
  }
  for (const call of session.calls.values()) {
    if (call.threadId === thread.id && call.state !== "closed") closeCall(world, thread, call, call.outcome);
  }
}

/** How long a built-in call goes on beside one that waits for the client, in milliseconds. */
const SECOND_CYCLE = 20;

/** Whether a thread that waits for the result of a custom call has also made built-in calls that do not wait (live L4). */
function hasSecondCycle(world: World, { id, session }: ThreadRecord): boolean {
  const open = [...session.calls.values()].filter(({ threadId, state }) => threadId === id && state === "pending");
  const custom = open.some(({ kind, waitsFor }) => kind === "custom" && waitsFor === "result");
  const builtIn = open.some(({ waitsFor }) => waitsFor === null);
  return custom && builtIn && world.profile.choose("mixed_calls", occasionOf(session)) === "second_cycle";
}

/** Closes every call of a thread that has no result yet, as an interrupt does. */
export function interruptCalls(world: World, thread: ThreadRecord): void {
  for (const call of thread.session.calls.values()) {
    if (call.threadId === thread.id && call.state !== "closed") closeCall(world, thread, call, INTERRUPTED);
  }
}

/** Does what a call is for, where that changes anything, and says how it went. */
function run(world: World, { session }: ThreadRecord, outcome: ToolOutcome): ToolOutcome {
  const { write, file } = outcome;
  if (write !== undefined) return writeMemory(world, session, write);
  return file === undefined ? outcome : writeFile(world, session, file);
}

/** Reports the result of a call. For a custom tool and for one that the client ran, the client's own event is the result. */
function closeCall(world: World, thread: ThreadRecord, call: Call, outcome: ToolOutcome): void {
  const answered = call.state === "decided" && call.waitsFor === "result";
  call.state = "closed";
  if (call.kind === "custom" || answered) return;
  const { content, isError } = run(world, thread, outcome);
  const rest = { content: [...content], is_error: isError };
  emit(
    world,
    thread,
    call.kind === "mcp"
      ? { type: "agent.mcp_tool_result", mcp_tool_use_id: call.id, ...rest }
      : { type: "agent.tool_result", tool_use_id: call.id, ...rest },
  );
}
