import type { Client } from "@managed-agents/client";
import type { SessionEvent } from "@managed-agents/types";
import { ArgumentError } from "./argument-error.ts";
import type { RunInput } from "./run-input.ts";
import type { CallContext } from "./tool.ts";
import { describeEvent } from "./transcript.ts";
import { describeTurn, isPlaced, START, type TurnReport, waitingIds } from "./turn-report.ts";

/**
 * Sends what there is to send, and follows the session until it is idle, ended, or the time is up. Then the agent goes on by itself.
 *
 * @throws ArgumentError for an event to begin after that the session does not have; what the client throws; the signal's reason if the host has given up, which leaves the agent at work
 */
export async function followTurn(input: RunInput, { client, signal, after, report }: CallContext): Promise<TurnReport> {
  const over = after(input.maxSeconds);
  const seen: SessionEvent[] = [];
  const onEvent = (event: SessionEvent): void => {
    seen.push(event);
    const line = describeEvent(event);
    if (line !== "") report(line);
  };
  const from = input.after ?? (await newestEvent(client, input.session_id, signal));
  let goesOn = false;
  try {
    await play(client, input, from, AbortSignal.any([signal, over]), onEvent);
  } catch (error) {
    if (isUnknownEvent(error) && input.after !== undefined) {
      throw new ArgumentError(`after: the session has no event ${JSON.stringify(input.after.slice(0, 64))}`);
    }
    if (!over.aborted || signal.aborted) throw error;
    goesOn = true;
  }
  const earlier = goesOn ? [] : await findCalls(client, input.session_id, seen, signal);
  return describeTurn(seen, { goesOn, earlier, after: from ?? START });
}

/** Of the errors of following, the one without a name of its own: the history does not hold the event to begin after. */
const isUnknownEvent = (error: unknown): boolean => (error as Error | undefined)?.name === "ManagedAgentsError";

async function play(
  { sessions }: Client,
  { session_id, events }: RunInput,
  from: string | undefined,
  signal: AbortSignal,
  onEvent: (event: SessionEvent) => void,
): Promise<void> {
  if (events?.some(({ type }) => type === "user.message" || type === "user.define_outcome")) {
    // What the host stops waiting for is not stopped: the agent may be in the middle of something. Previews are not asked for.
    await sessions.run(session_id, events, {
      signal,
      onAbort: "leave",
      onEvent: (event) => onEvent(event as SessionEvent),
    });
    return;
  }
  if (events !== undefined) await sessions.events.send(session_id, { events: [...events] }, { signal });
  const after = from === START ? undefined : from;
  for await (const event of sessions.follow(session_id, { after, until: "idle", signal })) onEvent(event);
}

/** Id of the newest event that has its place in the history; one that waits has none. */
async function newestEvent({ sessions }: Client, session_id: string, signal: AbortSignal): Promise<string | undefined> {
  const newest = sessions.events.list(session_id, { order: "desc", limit: 100 }, { signal });
  for await (const event of newest) if (isPlaced(event)) return event.id;
  return undefined;
}

/** The calls that wait and were made before this turn: answering one of several leaves the others waiting. */
async function findCalls(
  client: Client,
  session_id: string,
  seen: readonly SessionEvent[],
  signal: AbortSignal,
): Promise<SessionEvent[]> {
  const missing = new Set(waitingIds(seen).filter((id) => !seen.some((event) => event.id === id)));
  if (missing.size === 0) return [];
  const found: SessionEvent[] = [];
  const calls = client.sessions.events.list(session_id, { types: CALLS, order: "desc", limit: 100 }, { signal });
  let looked = 0;
  for await (const event of calls) {
    looked += 1;
    if (missing.delete(event.id as string)) found.push(event);
    if (missing.size === 0 || looked === MOST_CALLS) break;
  }
  return found;
}

/** What waits was called lately, so that a long history is not read to its start. */
const MOST_CALLS = 1_000;

const CALLS = ["agent.tool_use", "agent.mcp_tool_use", "agent.custom_tool_use"] as const;
