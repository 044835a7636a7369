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
import { MOST, type Outgoing, sendOnce } from "./send-once.ts";
import { startsWork } from "./starts-work.ts";

interface Place {
  readonly id: string;
  readonly processed_at: string;
}

type Sessions = SessionsResources["sessions"];

export const makeRun =
  ({ events }: Sessions, follow: SessionFollowing["follow"]): SessionRunning["run"] =>
  async (session_id, input, options = {}) => {
    const { signal, onAbort = "interrupt", concurrency, previews, onStatus } = options;
    const opening = toEvents(input);
    const limit = createLimit(checkNumber("concurrency", concurrency, 4, 1));
    checkChoice("onAbort", onAbort, ["interrupt", "leave"]);
    const [stop, release] = linkController(signal);
    let sent: Promise<readonly SessionEvent[]> | undefined;
    try {
      // Calls of theirs can be asked for now, and a message among them is not the one that is sent.
      const { data } = await events.list(
        session_id,
        { order: "desc", limit: 100 },
        { signal: stop.signal, maxRetries: MOST },
      );
      // What waits has no place yet, and an interrupt may have no id.
      const after = data.find(({ id, processed_at }) => id && processed_at) as Place | undefined;
      const to: Outgoing = {
        events,
        session_id,
        signal: stop.signal,
        seen: data.toReversed(),
        since: after?.processed_at,
      };
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

/** Can be sent twice. A session that refuses it is not at work. */
const interrupt = (events: Sessions["events"], session_id: string): Promise<unknown> =>
  events
    .send(session_id, { events: [{ type: "user.interrupt" }] }, { retryUnsafe: true, timeout: 10_000 })
    .catch((error: ApiError) => {
      if (![400, 404].includes(error.status)) throw error;
    });

function toEvents(input: RunInput): EventParams[] {
  const items = (typeof input === "string" ? [{ type: "text", text: input }] : [input].flat()) as EventParams[];
  if (items.some(startsWork)) return items;
  if (items.length && items.every((item) => item?.type && !/\./.test(item.type)))
    return [{ type: "user.message", content: items as never }];
  throw new ConfigurationError("input must be text, content or events that start work");
}
