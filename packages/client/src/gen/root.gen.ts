// Generated from the operation ids of spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Caller } from "../request/caller.ts";
import type { StreamOpener } from "../stream/stream-opener.ts";
import { type SessionsCalls, sessionsCalls } from "./sessions.gen.ts";
import { type SessionsEventsCalls, sessionsEventsCalls } from "./sessions-events.gen.ts";
import { type SessionsResourcesCalls, sessionsResourcesCalls } from "./sessions-resources.gen.ts";
import { type SessionsThreadsCalls, sessionsThreadsCalls } from "./sessions-threads.gen.ts";
import { type SessionsThreadsEventsCalls, sessionsThreadsEventsCalls } from "./sessions-threads-events.gen.ts";
import {
  type SessionsEventsStreams,
  sessionsEventsStreams,
  type SessionsThreadsEventsStreams,
  sessionsThreadsEventsStreams,
} from "./streams.gen.ts";

/** Every method of the client. */
export interface Resources {
  readonly sessions: SessionsCalls & {
    readonly events: SessionsEventsCalls & SessionsEventsStreams;
    readonly resources: SessionsResourcesCalls;
    readonly threads: SessionsThreadsCalls & {
      readonly events: SessionsThreadsEventsCalls & SessionsThreadsEventsStreams;
    };
  };
}

export const resources = (caller: Caller, opener: StreamOpener): Resources => ({
  sessions: {
    ...sessionsCalls(caller),
    events: {
      ...sessionsEventsCalls(caller),
      ...sessionsEventsStreams(opener),
    },
    resources: sessionsResourcesCalls(caller),
    threads: {
      ...sessionsThreadsCalls(caller),
      events: {
        ...sessionsThreadsEventsCalls(caller),
        ...sessionsThreadsEventsStreams(opener),
      },
    },
  },
});
