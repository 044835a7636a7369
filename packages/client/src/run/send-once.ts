import type { EventParams, SessionEvent, SessionEventType } from "@managed-agents/types";
import { ApiError } from "../errors/api-error.ts";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.ts";
import type { SessionsResources } from "../gen/sessions-client.gen.ts";
import { classifyFailure } from "../request/classify-failure.ts";
import { retryDelay } from "../request/retry-delay.ts";
import { sleep } from "../request/sleep.ts";

/** How often a history is read for what it may not show yet. */
const LOOKS = 3;

/** A session that is written to, and what is known of it. */
export interface Outgoing {
  readonly events: SessionsResources["sessions"]["events"];
  readonly session_id: string;
  readonly signal: AbortSignal;
  /** What the session has emitted since. */
  readonly seen: SessionEvent[];
  /** When what is sent cannot have been there yet. */
  readonly since: string | null | undefined;
}

/**
 * Sends events so that the service accepts them once. After a failure that leaves it open whether it did, the history decides.
 *
 * @returns the events as the service has them
 */
export async function sendOnce(to: Outgoing, events: EventParams[]): Promise<readonly SessionEvent[]> {
  const { session_id, signal, seen } = to;
  const before = new Set(seen.map(({ id }) => id));
  for (let failures = 0; ; failures++) {
    try {
      return (await to.events.send(session_id, { events }, { signal })).data ?? [];
    } catch (failure) {
      signal.throwIfAborted();
      const unknown = failure instanceof UnknownOutcomeError || failure instanceof UnexpectedResponseError;
      if (!unknown && !classifyFailure(failure).transient) throw failure;
      const headers = failure instanceof ApiError ? failure.headers : undefined;
      if (!unknown) await sleep(Math.min(retryDelay(failures, headers), 600_000), signal);
      else {
        const echoes = await findEchoes(to, events, ({ id }) => !before.has(id));
        if (echoes) return echoes;
      }
    }
  }
}

/** What the service has of these events; undefined if it does not have all of them, even after a while. */
export async function findEchoes(
  { events: calls, session_id, signal, seen, since }: Outgoing,
  events: readonly EventParams[],
  fits: (event: SessionEvent) => boolean = () => true,
): Promise<SessionEvent[] | undefined> {
  const types = [...new Set(events.map(({ type }) => type))] as SessionEventType[];
  const isLate = ({ processed_at }: Timed): boolean =>
    !processed_at || !since || Date.parse(`${processed_at}`) >= Date.parse(since);
  for (let look = 0, failures = 0; look < LOOKS; ) {
    await sleep(500 * 2 ** look, signal);
    const found = new Map(seen.filter(fits).map((event) => [event.id, event]));
    try {
      for await (const event of calls.list(session_id, { types }, { signal })) {
        if (isLate(event as Timed) && fits(event)) found.set(event.id, event);
      }
      look++;
    } catch (failure) {
      signal.throwIfAborted();
      if (!classifyFailure(failure).transient) throw failure;
      await sleep(retryDelay(failures++, undefined), signal);
    }
    const echoes: SessionEvent[] = [];
    for (const event of events) {
      const [echo] = [...found.values()].filter((candidate) => essenceOf(candidate) === essenceOf(event));
      if (!echo) break;
      found.delete(echo.id);
      echoes.push(echo);
    }
    if (echoes.length === events.length) return echoes;
  }
  return undefined;
}

/** What a client event has in common with its echo: the service may fill in, shorten or convert the rest. */
function essenceOf(event: object): string {
  const { type, tool_use_id, custom_tool_use_id, description, content } = event as Partial<Record<string, unknown>>;
  const texts = [content]
    .flat()
    .map((block) => (block as Block | undefined)?.text ?? (block as Block | undefined)?.type);
  return JSON.stringify([type, tool_use_id ?? custom_tool_use_id ?? description ?? texts]);
}

interface Timed {
  readonly processed_at?: unknown;
}

interface Block {
  readonly text?: unknown;
  readonly type?: unknown;
}
