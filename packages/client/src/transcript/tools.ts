import type { SessionEvent, StopReason, ToolResultContentBlock } from "@managed-agents/types";
import { addEntry, replaceEntry } from "./entries.ts";
import { textOfBlocks } from "./message-text.ts";
import type { ToolEntry, Transcript } from "./transcript.ts";

type Event<Type extends SessionEvent["type"]> = Extract<SessionEvent, { readonly type: Type }>;
type Call = Event<"agent.tool_use" | "agent.mcp_tool_use" | "agent.custom_tool_use">;

const TOOLS = { "agent.tool_use": "built_in", "agent.mcp_tool_use": "mcp", "agent.custom_tool_use": "custom" } as const;

/** The agent calls a tool. */
export function addCall(transcript: Transcript, event: Call): Transcript {
  const permission = ("evaluated_permission" in event && event.evaluated_permission) || null;
  const custom = event.type === "agent.custom_tool_use";
  const entry: ToolEntry = {
    kind: "tool",
    id: event.id,
    tool: TOOLS[event.type],
    name: event.name,
    input: event.input,
    server: event.type === "agent.mcp_tool_use" ? event.mcp_server_name : null,
    threadId: event.session_thread_id ?? null,
    permission,
    status: custom
      ? "needs_result"
      : permission === "ask"
        ? "needs_confirmation"
        : permission === "deny"
          ? "denied"
          : "running",
    confirmation: null,
    result: null,
  };
  return listPending(addEntry(transcript, entry), entry);
}

/** Somebody gives the result of a call. @returns undefined for a call that is not in the transcript */
export function addResult(
  transcript: Transcript,
  call: unknown,
  { content, is_error }: { readonly content?: readonly ToolResultContentBlock[]; readonly is_error?: boolean | null },
): Transcript | undefined {
  const entry = findTool(transcript, call);
  if (!entry) return undefined;
  // A result that comes late changes nothing: the agent has the first one.
  if (entry.result) return transcript;
  const isError = is_error === true;
  return changeTool(transcript, {
    ...entry,
    result: { content: content ?? [], text: textOfBlocks(content), isError },
    status: entry.status === "denied" ? "denied" : isError ? "failed" : "succeeded",
  });
}

/** The client allows a call, or does not. @returns undefined for a call that is not in the transcript */
export function addConfirmation(
  transcript: Transcript,
  { tool_use_id, result, deny_message }: Event<"user.tool_confirmation">,
): Transcript | undefined {
  const entry = findTool(transcript, tool_use_id);
  if (!entry) return undefined;
  if (entry.confirmation || entry.result) return transcript;
  return changeTool(transcript, {
    ...entry,
    confirmation: { result, message: deny_message ?? null },
    status: result === "deny" ? "denied" : "running",
  });
}

/**
 * The session, or one of its threads, is idle: the calls that it names wait for the client.
 *
 * @param thread null for the session, which names the calls of all threads
 */
export function markWaiting(transcript: Transcript, reason: StopReason | null, thread: string | null): Transcript {
  let next = transcript;
  if (reason?.type === "requires_action") {
    for (const id of Array.isArray(reason.event_ids) ? reason.event_ids : []) {
      const entry = findTool(next, id);
      if (entry?.status === "running" && needsResult(entry, thread)) {
        next = changeTool(next, { ...entry, status: "needs_result" });
      }
    }
  } else if (thread === null) {
    // Whoever ended the turn, it waits for nothing any more.
    for (const entry of transcript.pending) next = changeTool(next, { ...entry, status: "failed" });
  }
  return next;
}

/**
 * Whether a named call that runs waits for a result of the client. Of a child's call that was just confirmed, the session's idle event may
 * still say that it waits; its own thread does not.
 */
const needsResult = ({ confirmation, threadId }: ToolEntry, thread: string | null): boolean =>
  confirmation === null || threadId === null || threadId === thread;

/** The call with an id. Calls that are answered are near the end. */
export function findTool({ entries }: Transcript, id: unknown): ToolEntry | undefined {
  if (typeof id !== "string" || id === "") return undefined;
  const entry = entries.findLast((entry) => entry.kind === "tool" && entry.id === id);
  return entry as ToolEntry | undefined;
}

const changeTool = (transcript: Transcript, entry: ToolEntry): Transcript =>
  listPending(replaceEntry(transcript, entry), entry);

/** Keeps `pending` in step with a call that is new or has changed. */
function listPending(transcript: Transcript, entry: ToolEntry): Transcript {
  const { pending } = transcript;
  const at = pending.findIndex(({ id }) => id === entry.id);
  const waits = entry.status === "needs_confirmation" || entry.status === "needs_result";
  if (at < 0) return waits ? { ...transcript, pending: [...pending, entry] } : transcript;
  return { ...transcript, pending: waits ? pending.with(at, entry) : pending.toSpliced(at, 1) };
}
