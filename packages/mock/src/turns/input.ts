import type { KnownSessionEvent } from "@managed-agents/types";
import { occasionOf, take } from "../state/emit.ts";
import { primaryOf, type QueuedInput, type SessionRecord, type ThreadRecord } from "../state/records.ts";
import type { World } from "../state/world.ts";

/** Whether what comes during a turn is taken up in it (live L5), rather than after it. */
const joins = (world: World, session: SessionRecord): boolean =>
  world.profile.choose("message_during_turn", occasionOf(session)) === "joins";

/**
 * Takes the next input out of the queue: everything that waits, or, where input can join a turn, one message or outcome with the system
 * text behind it, since each has a model request of its own then.
 */
export function nextInput(world: World, session: SessionRecord): readonly QueuedInput[] {
  const { queue } = session;
  if (!joins(world, session)) return queue.splice(0);
  const first = queue.findIndex(({ type }) => type !== "system.message");
  let end = first < 0 ? queue.length : first + 1;
  while (queue[end]?.type === "system.message") end++;
  return queue.splice(0, end);
}

/** What a turn is about: the words of its messages, or the description of its outcome; null for system text alone. */
export function textOf(input: readonly QueuedInput[]): string | null {
  const texts = input.flatMap((event) => {
    if (event.type === "user.message") return [wordsOf(event.content)];
    return event.type === "user.define_outcome" ? [event.description] : [];
  });
  return texts.length === 0 ? null : texts.join("\n");
}

/** The words of a message, without its attachments. */
const wordsOf = (content: readonly { readonly type: string; readonly text?: string }[]): string =>
  content.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n");

/** Writes input into the history. */
export function takeInput(world: World, session: SessionRecord, input: readonly KnownSessionEvent[]): void {
  for (const event of input) take(world, primaryOf(session), event);
  session.freshInput = true;
}

/** Writes the input that a turn began with, unless that has been done. */
export function takeStartingInput(world: World, session: SessionRecord): void {
  const input = session.starting;
  if (input.length === 0) return;
  session.starting = [];
  takeInput(world, session, [...input, ...queuedOutcomes(session)]);
}

/** Takes outcomes out of the queue. Such an event has its time on receipt, so it waits for no request of its own, as a message does. */
function queuedOutcomes({ queue }: SessionRecord): readonly QueuedInput[] {
  const outcomes = queue.filter(({ type }) => type === "user.define_outcome");
  for (const outcome of outcomes) queue.splice(queue.indexOf(outcome), 1);
  return outcomes;
}

/** Writes outcomes that came while the session was not yet reported as running, before the turn goes on. */
export function takeQueuedOutcomes(world: World, session: SessionRecord): void {
  const outcomes = queuedOutcomes(session);
  if (outcomes.length > 0) takeInput(world, session, outcomes);
}

/** Lets what waits join the turn before the primary thread asks its model again. It has its answer when the script has ended. */
export function joinInput(world: World, { session }: ThreadRecord): void {
  takeQueuedOutcomes(world, session);
  if (session.freshInput || session.queue.length === 0 || !joins(world, session)) return;
  const input = nextInput(world, session);
  takeInput(world, session, input);
  const text = textOf(input);
  if (text !== null) session.joined.push(text);
}

/**
 * What the turn goes on with when its script has ended: what joined it and has had no answer, else what waits.
 *
 * @returns its words; null if the turn is over
 */
export function nextJoined(world: World, session: SessionRecord): string | null {
  const text = session.joined.shift();
  if (text !== undefined) return text;
  while (session.queue.length > 0 && joins(world, session)) {
    const input = nextInput(world, session);
    takeInput(world, session, input);
    const words = textOf(input);
    if (words !== null) return words;
  }
  return null;
}
