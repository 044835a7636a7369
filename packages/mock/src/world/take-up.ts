import { take } from "./emit.ts";
import { primaryOf, type SessionRecord } from "./records.ts";
import { startTurn } from "./turn.ts";
import type { World } from "./world.ts";

/** Takes up every client event that waits, in order, if the session is free; a message among them starts a turn. */
export function takeUp(world: World, session: SessionRecord): void {
  if (session.life !== "live" || session.inTurn || session.gate !== "open" || session.queue.length === 0) return;
  const taken = session.queue.splice(0);
  const primary = primaryOf(session);
  for (const { event } of taken) take(world, primary, event);
  const texts = taken.flatMap(({ event }) => (event.type === "user.message" ? [textOf(event.content)] : []));
  if (texts.length > 0) startTurn(world, session, texts.join("\n"));
}

/** The words of a message, without its attachments. */
function textOf(content: readonly { readonly type: string; readonly text?: string }[]): string {
  return content.flatMap(({ text }) => (text === undefined ? [] : [text])).join("\n");
}
