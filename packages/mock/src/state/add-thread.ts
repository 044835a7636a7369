import type { ThreadAgent } from "@managed-agents/types";
import { NO_SPENDING } from "../domain/usage.ts";
import { noActivity } from "./activity.ts";
import { EventLog } from "./event-log.ts";
import type { SessionRecord, ThreadRecord } from "./records.ts";
import type { World } from "./world.ts";

/** What a new thread is made from. */
export interface ThreadSeed {
  readonly id?: string;
  readonly parentId: string | null;
  readonly runId: string | null;
  readonly agent: ThreadAgent;
  readonly agentName: string;
}

/** Adds an idle thread to a session. */
export function addThread(world: World, session: SessionRecord, seed: ThreadSeed): ThreadRecord {
  const now = world.clock.now();
  const thread: ThreadRecord = {
    session,
    id: seed.id ?? world.ids.next("sthr"),
    parentId: seed.parentId,
    runId: seed.runId,
    agent: seed.agent,
    agentName: seed.agentName,
    createdAt: now,
    updatedAt: now,
    archivedAt: null,
    status: "idle",
    stop: null,
    everChanged: false,
    everIdle: false,
    script: null,
    timer: null,
    requestId: null,
    preview: null,
    spent: NO_SPENDING,
    context: { fresh: 0, cached: 0 },
    reported: false,
    inbox: [],
    activity: noActivity(),
    log: new EventLog(),
    hub: null,
  };
  session.threads.push(thread);
  return thread;
}
