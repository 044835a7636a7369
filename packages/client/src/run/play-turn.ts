import type { EventParams, SessionEvent, StopReason, StreamEvent } from "@managed-agents/types";
import { previewedId } from "../follow/follow-events.ts";
import { isWaiting } from "../follow/ledger.ts";
import { sleep } from "../request/sleep.ts";
import { textOf } from "../stream/previews.ts";
import { type Answering, answeringOf, type Call, isSettled } from "./answer.ts";
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
  const start = seen.length;
  /** By the id of the call; undefined once the answer was accepted. */
  const answers = new Map<string, Promise<void> | undefined>();

  const answer = async (call: Call, { run, fail }: Answering): Promise<void> => {
    // What was read together is looked through first: it may hold the answer.
    await sleep(0, signal);
    if (isSettled(call, seen)) return;
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
      signal.throwIfAborted();
      // Somebody else was first, or the service does not take it as an answer: then the agent reads why.
      if (!((await findEchoes(to, [event])) || isSettled(call, seen))) await sendOnce(to, [fail(error)]);
    }
  };

  /** Begins to answer a call, once. False if there is no handler. */
  const begin = (id: string): boolean => {
    if (answers.has(id)) return true;
    const call = seen.find((event) => event.id === id) as Call | undefined;
    const answering = call && answeringOf(call, options);
    if (!answering) return false;
    const answered = limit(() => answer(call, answering)).then(
      () => void answers.set(id, undefined),
      (error) => stop.abort(error),
    );
    answers.set(id, answered);
    return true;
  };

  /** What was sent and starts work, once the service has it. */
  const inputs = async () => (await sent())?.filter(startsWork);
  /** Where it was taken up; -1 while it waits. */
  const placeOf = (input: SessionEvent) => seen.findIndex((event) => event.id === input.id && !isWaiting(event));

  /**
   * Whether an end of a turn is that of what was sent, and not of work that went before. At the end of the budget, what waits goes on waiting
   * until somebody raises it.
   */
  const isOurs = async (reason: StopReason): Promise<unknown> => {
    const waiting = (await inputs())?.filter((input) => placeOf(input) < 0);
    if (!waiting?.length || reason.type === "budget_reached") return waiting;
    // With the retries goes what waits behind them: it was seen, and is in no history.
    return reason.type === "retries_exhausted" && !(await findEchoes({ ...to, seen: [] }, waiting));
  };

  const finish = async (stopReason: RunResult["stopReason"]): Promise<RunResult> => {
    const place = (await inputs())?.map(placeOf)[0] ?? -1;
    return {
      text: (place < 0 ? [] : seen.slice(place))
        .flatMap((event) => (event.type === "agent.message" ? textOf(event.content) : []))
        .join("\n\n"),
      events: seen.slice(start),
      stopReason,
      usage: seen.findLast((event) => event.type === "session.usage")?.usage,
    };
  };

  for await (const frame of followed) {
    options.onEvent?.(frame);
    if (previewedId(frame)) continue;
    const event = frame as SessionEvent;
    seen.push(event);
    if (event.type === "session.status_terminated") return finish({ type: "terminated" });
    const ofSession = event.type === "session.status_idle";
    if (!ofSession && event.type !== "session.thread_status_idle") continue;
    const { stop_reason: reason } = event;
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
