import type { EventParams, SessionEvent, ToolResultContentBlock } from "@managed-agents/types";
import type { ApiError } from "../errors/api-error.ts";
import { ManagedAgentsError } from "../errors/managed-agents-error.ts";
import { findEchoes, MOST, type Outgoing, sendOnce } from "../run/send-once.ts";
import { findTool } from "../transcript/tools.ts";
import type { ToolEntry, Transcript } from "../transcript/transcript.ts";
import type { FollowingClient, SessionView } from "./session-view.ts";

/** Sending does not end with the component that asked for it. */
const NEVER = new AbortController().signal;

export interface SessionActions extends Pick<SessionView, "send" | "allow" | "deny" | "respond" | "interrupt"> {
  /** Whether what a call waits for is on its way: sent, or about to be. */
  isAnswered(call: ToolEntry): boolean;
}

/** Whether an answer of the client of this kind would come too late. */
const isSettled = ({ status, confirmation, result }: ToolEntry, due: ToolEntry["status"]): boolean =>
  (due === "needs_confirmation" ? confirmation : result) !== null || /^(succeeded|failed|denied)$/.test(status);

/**
 * What a view can do to its session.
 *
 * @param isCurrent whether the transcript has everything that the session has
 * @param onAnswering is called when `isAnswered` has changed
 */
export function makeSessionActions(
  { sessions: { events } }: FollowingClient,
  sessionId: string | null,
  threadId: string | undefined,
  transcript: () => Transcript,
  isCurrent: () => boolean,
  onAnswering: () => void,
): SessionActions {
  const answers = new Map<string, { readonly to: ToolEntry["status"]; readonly accepted: Promise<void> }>();

  const mustHaveSession = (): string => {
    if (sessionId === null) throw new ManagedAgentsError("there is no session to send to");
    return sessionId;
  };

  /** What is known of the session, so that what was sent before is not taken for what is sent now. */
  const outgoing = (): Outgoing => {
    const { entries, position } = transcript();
    const seen = entries.flatMap((entry) => ("event" in entry && entry.event ? [entry.event as SessionEvent] : []));
    return {
      events,
      session_id: mustHaveSession(),
      signal: NEVER,
      seen,
      since: position?.processed_at ?? undefined,
    };
  };

  const send = async (input: EventParams[]): Promise<void> => {
    let to = outgoing();
    // What was not read yet can have an equal message. A thread's own history has none of the session.
    if (!isCurrent() || threadId !== undefined) {
      const { data } = await events.list(to.session_id, { order: "desc", limit: 100 }, { maxRetries: MOST });
      const newest = data.find(({ processed_at }) => processed_at) as { readonly processed_at: string } | undefined;
      to = { ...to, seen: [...to.seen, ...data], since: newest?.processed_at };
    }
    await sendOnce(to, input);
  };

  /** The first answer counts. */
  const sendAnswer = async (event: EventParams): Promise<void> => {
    const to = outgoing();
    try {
      await sendOnce(to, [event]);
    } catch (error) {
      if ((error as ApiError).status !== 400 || !(await findEchoes(to, [event]))) throw error;
    }
  };

  const answer = (id: string, status: ToolEntry["status"], make: (call: ToolEntry) => EventParams): Promise<void> => {
    const earlier = answers.get(id);
    if (earlier?.to === status) return earlier.accepted;
    const call = findTool(transcript(), id);
    if (!call) return Promise.reject(new ManagedAgentsError(`the transcript has no call ${id}`));
    // Somebody was faster.
    if (isSettled(call, status)) return Promise.resolve();
    if (call.status !== status) {
      return Promise.reject(new ManagedAgentsError(`the call ${id} is ${call.status}, and not ${status}`));
    }
    const accepted = sendAnswer(make(call));
    answers.set(id, { to: status, accepted });
    onAnswering();
    // It stays answered: until the event comes, the transcript says that the call waits. One that failed can be answered again.
    accepted.catch(() => {
      answers.delete(id);
      onAnswering();
    });
    return accepted;
  };

  const confirm = (tool_use_id: string, result: "allow" | "deny", deny_message?: string): Promise<void> =>
    answer(tool_use_id, "needs_confirmation", () => ({
      type: "user.tool_confirmation",
      tool_use_id,
      result,
      ...(deny_message !== undefined && { deny_message }),
    }));

  return {
    isAnswered: ({ id, status }) => answers.get(id)?.to === status,
    send: (input) =>
      send(
        typeof input === "string" ? [{ type: "user.message", content: [{ type: "text", text: input }] }] : [...input],
      ),
    allow: (id) => confirm(id, "allow"),
    deny: (id, message) => confirm(id, "deny", message),
    respond: (id, result, isError = false) =>
      answer(id, "needs_result", ({ tool }) => {
        const content: ToolResultContentBlock[] =
          typeof result === "string" ? [{ type: "text", text: result }] : [...result];
        const rest = { content, is_error: isError };
        return tool === "custom"
          ? { type: "user.custom_tool_result", custom_tool_use_id: id, ...rest }
          : { type: "user.tool_result", tool_use_id: id, ...rest };
      }),
    interrupt: async () => {
      const session_id = mustHaveSession();
      const event = { type: "user.interrupt" as const, ...(threadId !== undefined && { session_thread_id: threadId }) };
      // A second one does nothing to an agent that has stopped.
      await events.send(session_id, { events: [event] }, { retryUnsafe: true });
    },
  };
}
