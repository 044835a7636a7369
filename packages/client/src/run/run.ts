import type { EventParams, SessionEvent } from "@managed-agents/types";
import type { ApiError } from "../errors/api-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { SessionFollowing } from "../follow/follow-options.ts";
import type { SessionsResources } from "../gen/sessions-client.gen.ts";
import { linkController } from "../request/linked-controller.ts";
import { checkChoice, checkNumber } from "../request/settings.ts";
import { createLimit } from "./limit.ts";
import { playTurn } from "./play-turn.ts";
import type { RunInput, SessionRunning } from "./run-options.ts";
import { type Outgoing, sendOnce } from "./send-once.ts";
import { startsWork } from "./starts-work.ts";

type Sessions = SessionsResources["sessions"];

export const makeRun =
  ({ events }: Sessions, follow: SessionFollowing["follow"]): SessionRunning["run"] =>
  async (session_id, input, options = {}) => {
    const { signal, onAbort = "interrupt", concurrency, previews, onStatus } = options;
    const opening = toEvents(input);
    const limit = createLimit(checkNumber("concurrency", concurrency, 4, 1));
    checkChoice("onAbort", onAbort, ["interrupt", "leave"]);
    signal?.throwIfAborted();
    const [stop, release] = linkController(signal);
    let sent: Promise<readonly SessionEvent[]> | undefined;
    try {
      const after = await findNewest(events, session_id, stop.signal);
      const to: Outgoing = { events, session_id, signal: stop.signal, seen: [], since: after?.processed_at };
      const followed = follow(session_id, {
        after,
        until: "terminated",
        previews: previews as true,
        signal: stop.signal,
        onStatus(status) {
          onStatus?.(status);
          // Once the stream is open and the past is known, so that the beginning is seen as it happens.
          if (status.status !== "live" || sent) return;
          sent = sendOnce(to, opening);
          sent.catch((error) => stop.abort(error));
        },
      });
      return await playTurn(followed, to, options, limit, () => sent, stop);
    } catch (error) {
      if (signal?.aborted && sent && onAbort === "interrupt") await interrupt(events, session_id);
      throw error;
    } finally {
      release();
    }
  };

/** The newest event that has its place. What waits has none. */
async function findNewest(events: Sessions["events"], session_id: string, signal: AbortSignal) {
  for await (const event of events.list(session_id, { order: "desc", limit: 100 }, { signal })) {
    if (event.processed_at) return event as { readonly id: string; readonly processed_at: string };
  }
  return undefined;
}

/** Can be sent twice. A session that refuses it is not at work. */
async function interrupt(events: Sessions["events"], session_id: string): Promise<void> {
  try {
    await events.send(session_id, { events: [{ type: "user.interrupt" }] }, { retryUnsafe: true });
  } catch (error) {
    if (![400, 404].includes((error as ApiError).status)) throw error;
  }
}

function toEvents(input: RunInput): EventParams[] {
  const items = (typeof input === "string" ? [{ type: "text", text: input }] : [input].flat()) as EventParams[];
  if (items.some(startsWork)) return items;
  if (items.length && items.every((item) => item?.type && !/\./.test(item.type)))
    return [{ type: "user.message", content: items as never }];
  throw new ConfigurationError("input must be text, content or events that start work");
}
