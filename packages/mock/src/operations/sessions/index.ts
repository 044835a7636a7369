import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";
import { archiveSession } from "./archive.ts";
import { createSession } from "./create.ts";
import { deleteSession } from "./delete.ts";
import { listEvents } from "./events-list.ts";
import { sendEvents } from "./events-send.ts";
import { streamEvents } from "./events-stream.ts";
import { listSessions } from "./list.ts";
import { addResource } from "./resources-add.ts";
import { deleteResource } from "./resources-delete.ts";
import { listResources } from "./resources-list.ts";
import { retrieveResource } from "./resources-retrieve.ts";
import { updateResource } from "./resources-update.ts";
import { retrieveSession } from "./retrieve.ts";
import { archiveThread } from "./threads-archive.ts";
import { listThreadEvents } from "./threads-events-list.ts";
import { streamThreadEvents } from "./threads-events-stream.ts";
import { listThreads } from "./threads-list.ts";
import { retrieveThread } from "./threads-retrieve.ts";
import { updateSession } from "./update.ts";

/** The operations of sessions, their events, resources and threads. */
export const SESSION_OPERATIONS: { readonly [Id in Extract<OperationId, `sessions.${string}`>]: Operation<never> } = {
  "sessions.archive": archiveSession,
  "sessions.create": createSession,
  "sessions.delete": deleteSession,
  "sessions.events.list": listEvents,
  "sessions.events.send": sendEvents,
  "sessions.events.stream": streamEvents,
  "sessions.events.stream_legacy": streamEvents,
  "sessions.list": listSessions,
  "sessions.resources.add": addResource,
  "sessions.resources.delete": deleteResource,
  "sessions.resources.list": listResources,
  "sessions.resources.retrieve": retrieveResource,
  "sessions.resources.update": updateResource,
  "sessions.retrieve": retrieveSession,
  "sessions.threads.archive": archiveThread,
  "sessions.threads.events.list": listThreadEvents,
  "sessions.threads.events.stream": streamThreadEvents,
  "sessions.threads.list": listThreads,
  "sessions.threads.retrieve": retrieveThread,
  "sessions.update": updateSession,
};
