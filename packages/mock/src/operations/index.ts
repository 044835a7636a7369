import type { OperationId } from "@managed-agents/types";
import type { Operation } from "./operation.ts";
import { archiveSession } from "./sessions-archive.ts";
import { createSession } from "./sessions-create.ts";
import { deleteSession } from "./sessions-delete.ts";
import { listEvents } from "./sessions-events-list.ts";
import { sendEvents } from "./sessions-events-send.ts";
import { streamEvents } from "./sessions-events-stream.ts";
import { listSessions } from "./sessions-list.ts";
import { addResource } from "./sessions-resources-add.ts";
import { deleteResource } from "./sessions-resources-delete.ts";
import { listResources } from "./sessions-resources-list.ts";
import { retrieveResource } from "./sessions-resources-retrieve.ts";
import { updateResource } from "./sessions-resources-update.ts";
import { retrieveSession } from "./sessions-retrieve.ts";
import { archiveThread } from "./sessions-threads-archive.ts";
import { listThreadEvents } from "./sessions-threads-events-list.ts";
import { streamThreadEvents } from "./sessions-threads-events-stream.ts";
import { listThreads } from "./sessions-threads-list.ts";
import { retrieveThread } from "./sessions-threads-retrieve.ts";
import { updateSession } from "./sessions-update.ts";

/** Every operation of the document. A missing one does not compile. */
export const IMPLEMENTATIONS: { readonly [Id in OperationId]: Operation<never> } = {
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
