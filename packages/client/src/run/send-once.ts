import type { EventParams, SessionEvent, SessionEventType } from "@managed-agents/types";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.ts";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.ts";
import type { SessionsResources } from "../gen/sessions-client.gen.ts";
import { sleep } from "../request/sleep.ts";

/** How often a history is read for what it may not show yet. */
const LOOKS = 3;

/** As often as it takes, since a run ends with its signal; and all that there is. */
export const MOST = 2 ** 30;

/** A session that is written to, and what is known of it. */
export interface Outgoing {
  readonly events: SessionsResources["sessions"]["events"];
  readonly session_id: string;
  readonly signal: AbortSignal;
  /** What is known of the session. */
  readonly seen: SessionEvent[];
  /** The time of the newest event when the run began. */
  readonly since: string | undefined;
}

/**
 * Sends events so that the service accepts them once. After a failure that leaves it open whether it did, the history decides.
 *
 * @returns the events as the service has them
 */
export async function sendOnce(to: Outgoing, events: EventParams[]): Promise<readonly SessionEvent[]> {
  const { session_id, signal, seen } = to;
  const before = new Set(seen.map(({ id }) => id));
  for (;;) {
    try {
      return (await to.events.send(session_id, { events }, { signal, maxRetries: MOST })).data ?? [];
    } catch (failure) {
      if (!(failure instanceof UnknownOutcomeError || failure instanceof UnexpectedResponseError)) throw failure;
      const echoes = await findEchoes(to, events, before);
      if (echoes) return echoes;
    }
  }
}

/**
 * What the service has of these events; undefined if it does not have all of them, even after a while.
 *
 * @param before ids of events that are others
 */
export async function findEchoes(
  to: Outgoing,
  events: readonly { readonly type: unknown }[],
  before?: ReadonlySet<unknown>,
): Promise<SessionEvent[] | undefined> {
  const { session_id, signal, seen, since = "" } = to;
  const types = events.map(({ type }) => type as SessionEventType);
  for (let look = 0; look < LOOKS; look++) {
    await sleep(500 * 2 ** look, signal);
    const listed = await to.events.list(session_id, { types }, { signal, maxRetries: MOST }).toArray({ limit: MOST });
    // What waits has no time, and is not older than anything.
    const found = [...seen, ...listed].filter(
      ({ id, processed_at }) => !before?.has(id) && !(Date.parse(`${processed_at}`) < Date.parse(since)),
    );
    // All were accepted, or none.
    const echoes = events.flatMap((event) => found.find((other) => essenceOf(other) === essenceOf(event)) ?? []);
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

interface Block {
  readonly text?: unknown;
  readonly type?: unknown;
}
