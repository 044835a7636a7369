import type { KnownSessionEvent } from "@managed-agents/types";
import type { Draft } from "../domain/draft.ts";
import { inputCharacters } from "../domain/input-characters.ts";
import { primaryOf, type SessionRecord, type ThreadRecord } from "./records.ts";
import { iso } from "./show.ts";
import type { World } from "./world.ts";

/** The time of the next event: the world's, but always later than the session's last one. */
export function nextStamp(world: World, session: SessionRecord): number {
  session.lastStamp = Math.max(world.clock.now(), session.lastStamp + 1);
  return session.lastStamp;
}

/** One frame as it stands on the wire. Sessions 6: the official client skips frames without an `event` line. */
export const frameOf = (type: string, json: string): string => `event: ${type}\ndata: ${json}\n\n`;

/** Writes an event into a thread's history and publishes it on its streams. */
export function emit(world: World, thread: ThreadRecord, draft: Draft, id = world.ids.next("sevt")): string {
  const at = nextStamp(world, thread.session);
  write(thread, id, draft, at);
  return id;
}

/** Writes an event of a child into its own history and into its session's, under one id. */
export function emitToBoth(world: World, thread: ThreadRecord, own: Draft, posted: Draft): string {
  const id = world.ids.next("sevt");
  const at = nextStamp(world, thread.session);
  const primary = primaryOf(thread.session);
  write(primary, id, posted, at);
  if (thread !== primary) write(thread, id, own, at);
  return id;
}

function write(thread: ThreadRecord, id: string, draft: Draft, at: number): void {
  const json = JSON.stringify({ id, ...draft, processed_at: iso(at) });
  thread.context.fresh += inputCharacters(draft);
  thread.log.append(id, draft.type, at, json);
  thread.hub?.publish(frameOf(draft.type, json));
}

/** Keeps a client event that waits. It is published with `processed_at: null`, and once more when it is taken up. */
export function hold(thread: ThreadRecord, id: string, draft: Draft): void {
  const json = JSON.stringify({ id, ...draft, processed_at: null });
  thread.log.hold(id, draft.type, json);
  thread.hub?.publish(frameOf(draft.type, json));
}

/** Takes up a client event that waited. */
export function take(world: World, thread: ThreadRecord, event: KnownSessionEvent): void {
  const at = nextStamp(world, thread.session);
  const json = JSON.stringify({ ...event, processed_at: iso(at) });
  thread.context.fresh += inputCharacters(event);
  thread.log.take(event.id, at, json);
  thread.hub?.publish(frameOf(event.type, json));
}

/** Sends a preview to the connections that asked for its kind. It is never part of the history. */
export function preview(thread: ThreadRecord, kind: "agent.message" | "agent.thinking", frame: object): void {
  if (thread.hub === null || thread.hub.size === 0) return;
  const { type } = frame as { type: string };
  thread.hub.preview(kind, frameOf(type, JSON.stringify(frame)));
}
