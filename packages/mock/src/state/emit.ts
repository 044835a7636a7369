import type { KnownSessionEvent } from "@managed-agents/types";
import type { Draft } from "../domain/draft.ts";
import { inputCharacters } from "../domain/input-characters.ts";
import { timeText } from "../domain/time.ts";
import { primaryOf, type SessionRecord, type ThreadRecord } from "./records.ts";
import type { World } from "./world.ts";

/** One frame as it stands on the wire. The official client skips frames without an `event` line, and takes any name in it. */
function frameOf(world: World, id: string, type: string, json: string): string {
  const name = world.profile.choose("frame_names", id) === "message" ? "message" : type;
  return `event: ${name}\ndata: ${json}\n\n`;
}

/** The time of the next event, as number and as text: the world's, but always later than the session's last one. */
function nextStamp(world: World, session: SessionRecord, id: string): { at: number; processed_at: string } {
  const precision = world.profile.choose("time_precision", id);
  const now = Math.max(world.clock.now() * 1000, session.lastStamp + 1);
  const at = precision === "microseconds" ? now : Math.ceil(now / 1000) * 1000;
  session.lastStamp = at;
  return { at, processed_at: timeText(at, precision) };
}

/** Writes an event into a thread's history and publishes it on its streams. @returns its id */
export function emit(world: World, thread: ThreadRecord, draft: Draft, id = world.ids.next("sevt")): string {
  write(world, thread, id, draft, nextStamp(world, thread.session, id));
  return id;
}

/** Writes an event of a child into its own history and into its session's, under one id. */
export function emitToBoth(world: World, thread: ThreadRecord, own: Draft, posted: Draft): string {
  const id = world.ids.next("sevt");
  const stamp = nextStamp(world, thread.session, id);
  const primary = primaryOf(thread.session);
  write(world, primary, id, posted, stamp);
  if (thread !== primary) write(world, thread, id, own, stamp);
  return id;
}

function write(
  world: World,
  thread: ThreadRecord,
  id: string,
  draft: Draft,
  { at, processed_at }: { at: number; processed_at: string },
): void {
  const json = JSON.stringify({ id, ...draft, processed_at });
  thread.context.fresh += inputCharacters(draft);
  thread.log.append(id, draft.type, at, json);
  report(world, thread, id, json);
  thread.hub?.publish(frameOf(world, id, draft.type, json));
}

/** Keeps a client event that is not processed yet. Lists show it; streams do not, unless it is echoed. */
export function hold(thread: ThreadRecord, event: KnownSessionEvent): void {
  thread.log.hold(event.id, event.type, JSON.stringify(event));
}

/** Publishes a client event that waits behind others, with `processed_at: null`. It comes once more when it is processed. */
export function echo(world: World, thread: ThreadRecord, event: KnownSessionEvent): void {
  thread.hub?.publish(frameOf(world, event.id, event.type, JSON.stringify({ ...event, processed_at: null })));
}

/** Processes a client event that was held. */
export function take(world: World, thread: ThreadRecord, event: KnownSessionEvent): void {
  const { at, processed_at } = nextStamp(world, thread.session, event.id);
  const json = JSON.stringify({ ...event, processed_at });
  thread.context.fresh += inputCharacters(event);
  thread.log.take(event.id, at, json);
  report(world, thread, event.id, json);
  thread.hub?.publish(frameOf(world, event.id, event.type, json));
}

function report({ onEvent }: World, thread: ThreadRecord, id: string, json: string): void {
  if (onEvent === null) return;
  const { session } = thread;
  const agentName = thread === primaryOf(session) ? null : thread.agentName;
  onEvent({ sessionId: session.id, threadId: thread.id, agentName, id, json });
}

/** Sends a preview to the connections that asked for its kind. It is never part of the history. */
export function preview(
  world: World,
  thread: ThreadRecord,
  kind: "agent.message" | "agent.thinking",
  id: string,
  frame: { readonly type: string },
): void {
  if (thread.hub === null || thread.hub.size === 0) return;
  thread.hub.preview(kind, frameOf(world, id, frame.type, JSON.stringify(frame)));
}

/** What a draw of the profile follows from: the session and its last event. */
export function occasionOf(session: SessionRecord): string {
  const { entries } = primaryOf(session).log;
  return `${session.id}/${entries.at(-1)?.id ?? ""}`;
}
