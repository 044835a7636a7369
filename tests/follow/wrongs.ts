import type { Made } from "./naive-loop.ts";
import type { Wrong } from "./traps/trap.ts";
import type { HistoryEvent } from "./worlds/world.ts";

/** An interrupt may have been seen without its id. */
const keyOf = ({ id, type, processed_at }: Made["events"][number]): string =>
  (type === "user.interrupt" ? "" : id) || `${type} ${processed_at}`;

/**
 * What a program has got wrong of a turn, by the history that the service has in the end.
 *
 * @param sent the text of its message
 * @param end how it ended, if not by itself
 */
export function wrongsOf(
  made: Made,
  history: readonly HistoryEvent[],
  sent: string,
  end?: "never ends" | "fails",
): Wrong[] {
  const wrongs = new Set<Wrong>(end ? [end] : []);
  // One that waits is shown without its time, and then with it.
  const processed = made.events.filter(({ type, processed_at }) => processed_at != null || !/^user\./.test(type));
  const known = processed.filter(({ type }) => type !== "session.unheard_of").map(keyOf);
  if (history.some((event) => !known.includes(keyOf(event)))) wrongs.add("misses events");
  if (new Set(known).size < known.length) wrongs.add("repeats events");
  const words = history.findLast(({ type }) => type === "agent.message");
  if (made.text !== textOf(words)) wrongs.add("has another text");
  const own = history.filter((event) => event.type === "user.message" && textOf(event) === sent);
  if (own.length > 1) wrongs.add("sends its message twice");
  const last = history.findLast(isEnd);
  if (!end && !(last && known.includes(keyOf(last)))) wrongs.add("leaves too early");
  return [...wrongs].sort();
}

/** A turn ends idle, unless the session waits for the client; or with the session. */
const isEnd = ({ type, stop_reason }: HistoryEvent): boolean =>
  type === "session.status_terminated" ||
  (type === "session.status_idle" && (stop_reason as { readonly type?: string }).type !== "requires_action");

const textOf = (event: HistoryEvent | undefined): string =>
  ((event?.content ?? []) as { readonly text?: string }[]).map(({ text = "" }) => text).join("");
