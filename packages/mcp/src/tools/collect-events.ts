import type { ToolDescriptor } from "../tool-descriptor.ts";
import { callMethod } from "./call-method.ts";
import type { Method } from "./find-method.ts";
import { MAX_RESULT } from "./limits.ts";
import type { RequestArguments } from "./read-arguments.ts";
import type { CallContext } from "./tool.ts";

/** What came on a stream, and why it was left. */
export interface Collected {
  readonly events: readonly unknown[];
  readonly ended: "idle" | "terminated" | "deleted" | "stream_ended" | "max_events" | "max_seconds" | "max_size";
}

/** Events after which nothing more comes of itself. A stream of a session has the events of its threads too, which do not end it. */
const ENDS: Readonly<Record<"session" | "thread", Readonly<Record<string, Collected["ended"]>>>> = {
  session: {
    "session.status_idle": "idle",
    "session.status_terminated": "terminated",
    "session.deleted": "deleted",
  },
  thread: {
    "session.status_idle": "idle",
    "session.thread_status_idle": "idle",
    "session.thread_status_terminated": "terminated",
    "session.status_terminated": "terminated",
    "session.deleted": "deleted",
  },
};

/** Opens a stream and reads it until the agent is idle, or until one of the bounds is reached. What came by then is the answer. */
export async function collectEvents(
  tool: ToolDescriptor,
  request: RequestArguments,
  method: Method,
  { signal, after, report }: CallContext,
): Promise<Collected> {
  const { maxEvents, maxSeconds } = request.collect;
  const ends = ENDS[tool.operation.startsWith("sessions.threads.") ? "thread" : "session"];
  const over = after(maxSeconds);
  const events: unknown[] = [];
  let size = 0;
  try {
    const options = { signal: AbortSignal.any([signal, over]), maxFrameSize: MAX_RESULT };
    const stream = (await callMethod(tool, request, method, options)) as AsyncIterable<{ readonly type: string }>;
    for await (const event of stream) {
      size += JSON.stringify(event).length;
      if (size > MAX_RESULT - ROOM) return { events, ended: "max_size" };
      events.push(event);
      report(event.type);
      const ended = Object.hasOwn(ends, event.type) ? ends[event.type] : undefined;
      if (ended !== undefined) return { events, ended };
      if (events.length === maxEvents) return { events, ended: "max_events" };
    }
    return { events, ended: "stream_ended" };
  } catch (error) {
    if (over.aborted && !signal.aborted) return { events, ended: "max_seconds" };
    throw error;
  }
}

/** Characters for what stands around and between the events. */
const ROOM = 4_000;
