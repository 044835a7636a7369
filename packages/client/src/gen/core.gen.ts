// Generated from the operation ids of spec/paths/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { Caller } from "../request/caller.ts";
import { type SessionsCalls, sessionsCalls } from "./sessions.gen.ts";
import { type SessionsEventsCalls, sessionsEventsCalls } from "./sessions-events.gen.ts";
import { type SessionsResourcesCalls, sessionsResourcesCalls } from "./sessions-resources.gen.ts";
import { type SessionsThreadsCalls, sessionsThreadsCalls } from "./sessions-threads.gen.ts";
import { type SessionsThreadsEventsCalls, sessionsThreadsEventsCalls } from "./sessions-threads-events.gen.ts";

/** Every method of the client but the streams. */
export interface CoreResources {
  readonly sessions: SessionsCalls & {
    readonly events: SessionsEventsCalls;
    readonly resources: SessionsResourcesCalls;
    readonly threads: SessionsThreadsCalls & {
      readonly events: SessionsThreadsEventsCalls;
    };
  };
}

export const coreResources = (caller: Caller): CoreResources => ({
  sessions: {
    ...sessionsCalls(caller),
    events: sessionsEventsCalls(caller),
    resources: sessionsResourcesCalls(caller),
    threads: {
      ...sessionsThreadsCalls(caller),
      events: sessionsThreadsEventsCalls(caller),
    },
  },
});
