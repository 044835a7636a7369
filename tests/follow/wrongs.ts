import type { Made } from "./naive-loop.ts";
import type { Wrong } from "./traps/trap.ts";
import type { HistoryEvent } from "./worlds/world.ts";

/** An interrupt may have been seen without its id. */
const keyOf = ({ id, type, processed_at }: Made["events"][number]): string =>
  (type === "user.interrupt" ? "" : id) || `${type} ${processed_at}`;

/** What a program has got wrong of a turn, by the history that the service has in the end. */
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
  // A program that archives the session itself does not wait for what that emits.
  const expected = history.filter(({ type }) => !type.endsWith("status_terminated"));
  if (expected.some((event) => !known.includes(keyOf(event)))) wrongs.add("misses events");
  if (new Set(known).size < known.length) wrongs.add("repeats events");
  const last = history.findLast(({ type }) => type === "agent.message");
  if (made.text !== textOf(last)) wrongs.add("has another text");
  const own = history.filter((event) => event.type === "user.message" && textOf(event) === sent);
  if (own.length > 1) wrongs.add("sends its message twice");
  const idle = history.findLast(({ type }) => type === "session.status_idle");
  const ended = (idle?.stop_reason as { readonly type?: string } | undefined)?.type === "end_turn";
  if (!end && (!ended || !known.includes(keyOf(idle as HistoryEvent)))) wrongs.add("leaves too early");
  return [...wrongs].sort();
}

const textOf = (event: HistoryEvent | undefined): string =>
  ((event?.content ?? []) as { readonly text?: string }[]).map(({ text = "" }) => text).join("");
