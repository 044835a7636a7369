import type { EventParams, SessionEvent, StopReason, StreamEvent } from "@managed-agents/types";
import { ApiError } from "../errors/api-error.ts";
import { isWaiting } from "../follow/ledger.ts";
import { type Answering, answeringOf, type Call, isCall, isSettled } from "./answer.ts";
import type { Limit } from "./limit.ts";
import type { RunOptions, RunResult } from "./run-options.ts";
import { findEchoes, type Outgoing, sendOnce } from "./send-once.ts";
import { startsWork } from "./starts-work.ts";

/**
 * Reads events until the turn is over that took up what was sent, and answers calls on the way.
 *
 * @param sent what the service made of the input, once that is being sent
 * @param stop ends everything with the error that it is aborted with
 */
export async function playTurn(
  followed: AsyncIterable<StreamEvent>,
  to: Outgoing,
  options: RunOptions,
  limit: Limit,
  sent: () => Promise<readonly SessionEvent[]> | undefined,
  stop: AbortController,
): Promise<RunResult> {
  const { seen, signal } = to;
  const calls = new Map<string, Call>();
  /** By the id of the call; undefined once the answer was accepted. */
  const answers = new Map<string, Promise<void> | undefined>();

  const answer = async (call: Call, { run, fail }: Answering): Promise<void> => {
    signal.throwIfAborted();
    let event: EventParams;
    try {
      event = await run({ signal });
    } catch (error) {
      event = fail(error);
    }
    if (isSettled(call, seen)) return;
    try {
      await sendOnce(to, [event]);
    } catch (error) {
      if (!(error instanceof ApiError) || signal.aborted) throw error;
      // Somebody else was first, or the service does not take it as an answer: then the agent reads why.
      if (!((await findEchoes(to, [event])) || isSettled(call, seen))) await sendOnce(to, [fail(error)]);
    }
  };

  /** Begins to answer a call, once. False if there is no handler. */
  const begin = (id: string): boolean => {
    if (answers.has(id)) return true;
    const call = calls.get(id);
    const answering = call && answeringOf(call, options);
    if (!answering) return false;
    const answered = limit(() => answer(call, answering)).then(
      () => void answers.set(id, undefined),
      (error) => stop.abort(error),
    );
    answers.set(id, answered);
    return true;
  };

  /** Whether an end of a turn is that of what was sent, and not of work that went before. */
  const isOurs = async (reason: StopReason): Promise<boolean> => {
    const inputs = (await sent())?.filter(startsWork);
    if (!inputs) return false;
    const waiting = inputs.filter(({ id }) => !seen.some((event) => event.id === id && !isWaiting(event)));
    if (reason.type !== "retries_exhausted" || !waiting.length) return !waiting.length;
    // With the retries goes what waits behind them.
    const types = waiting.map(({ type }) => type as "user.message");
    for await (const { id } of to.events.list(to.session_id, { types }, { signal })) {
      if (waiting.some((input) => input.id === id)) return false;
    }
    return true;
  };

  const finish = (stopReason: RunResult["stopReason"]): RunResult => ({
    text: seen.flatMap((event) => (event.type === "agent.message" ? [textOf(event.content)] : [])).join("\n\n"),
    events: seen,
    stopReason,
    usage: seen.findLast((event) => event.type === "session.usage")?.usage,
  });

  for await (const event of followed) {
    options.onEvent?.(event);
    if (event.type === "event_start" || event.type === "event_delta") continue;
    seen.push(event);
    if (isCall(event)) calls.set(event.id, event);
    if (event.type === "session.status_terminated") return finish({ type: "terminated" });
    if (event.type !== "session.status_idle" && event.type !== "session.thread_status_idle") continue;
    const { stop_reason: reason, type } = event;
    const ofSession = type === "session.status_idle";
    if (reason.type === "requires_action") {
      const unanswerable = reason.event_ids.filter((id) => !begin(id));
      // While an answer is on its way, an idle event with the ids that are left follows.
      if (!ofSession || !unanswerable.length || reason.event_ids.some((id) => answers.get(id))) continue;
      await Promise.all(answers.values());
      return finish(reason);
    }
    if (ofSession && (await isOurs(reason))) return finish(reason);
  }
  return finish({ type: "deleted" });
}

const textOf = (content: readonly object[]): string =>
  content.map((block) => ("text" in block && typeof block.text === "string" ? block.text : "")).join("");
