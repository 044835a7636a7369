import { OPERATIONS, object } from "../document.ts";
import { body, call, description, type Fact, fact, operation, parameter, says } from "./fact.ts";

const SESSION = "/v1/sessions/{session_id}";
const RESOURCE = `${SESSION}/resources/{resource_id}`;
const THREAD = `${SESSION}/threads/{thread_id}`;

/** What a caller calls, takes and gets: statements about operations. */
export const OPERATION_FACTS: readonly Fact[] = [
  fact("2", "there are session, event, resource, thread and thread event operations", groups, [
    "sessions",
    "sessions.events",
    "sessions.resources",
    "sessions.threads",
    "sessions.threads.events",
  ]),
  fact("5", "sessions are archived, created, deleted, listed, retrieved, updated", () => verbs("sessions"), [
    "archive",
    "create",
    "delete",
    "list",
    "retrieve",
    "update",
  ]),
  fact("7", "create", () => call("sessions.create"), "POST /v1/sessions -> Session"),
  fact("75", "create takes a body", () => body("sessions.create"), "CreateSessionRequest"),
  fact("8", "retrieve", () => call("sessions.retrieve"), `GET ${SESSION} -> Session`),
  fact(
    "78",
    "retrieve names the session in the path",
    () => parameter("sessions.retrieve", "session_id").required,
    true,
  ),
  fact("9", "update", () => call("sessions.update"), `POST ${SESSION} -> Session`),
  fact("79", "update takes a body", () => body("sessions.update"), "UpdateSessionRequest"),
  fact("14", "delete", () => call("sessions.delete"), `DELETE ${SESSION} -> DeletedSession`),
  fact("80", "delete takes no body", () => body("sessions.delete"), undefined),
  fact("15", "archive", () => call("sessions.archive"), `POST ${SESSION}/archive -> Session`),
  fact("15b", "archive takes no body", () => body("sessions.archive"), undefined),
  fact("16", "list", () => call("sessions.list"), "GET /v1/sessions -> SessionList"),
  fact("81", "events are sent", () => call("sessions.events.send"), `POST ${SESSION}/events -> SendEventsResponse`),
  fact("59", "events are sent as a list", () => body("sessions.events.send"), "SendEventsRequest"),
  fact("N7", "events are listed", () => call("sessions.events.list"), `GET ${SESSION}/events -> SessionEventList`),
  fact(
    "N9",
    "events are streamed",
    () => call("sessions.events.stream"),
    `GET ${SESSION}/events/stream -> StreamEvent`,
  ),
  fact(
    "82",
    "events are streamed on the older path too",
    () => call("sessions.events.stream_legacy"),
    `GET ${SESSION}/stream -> StreamEvent`,
  ),
  fact(
    "96",
    "resources are listed",
    () => call("sessions.resources.list"),
    `GET ${SESSION}/resources -> SessionResourceList`,
  ),
  fact("92", "a resource is added", () => call("sessions.resources.add"), `POST ${SESSION}/resources -> FileResource`),
  fact(
    "101",
    "a resource is retrieved",
    () => call("sessions.resources.retrieve"),
    `GET ${RESOURCE} -> SessionResource`,
  ),
  fact("102", "a resource is updated", () => call("sessions.resources.update"), `POST ${RESOURCE} -> SessionResource`),
  fact(
    "103",
    "a resource is deleted",
    () => call("sessions.resources.delete"),
    `DELETE ${RESOURCE} -> DeletedSessionResource`,
  ),
  fact("N15", "threads are listed", () => call("sessions.threads.list"), `GET ${SESSION}/threads -> SessionThreadList`),
  fact("N16", "a thread is retrieved", () => call("sessions.threads.retrieve"), `GET ${THREAD} -> SessionThread`),
  fact(
    "N17",
    "a thread is archived",
    () => call("sessions.threads.archive"),
    `POST ${THREAD}/archive -> SessionThread`,
  ),
  fact(
    "N18",
    "events of a thread are listed",
    () => call("sessions.threads.events.list"),
    `GET ${THREAD}/events -> SessionEventList`,
  ),
  fact(
    "N19",
    "events of a thread are streamed",
    () => call("sessions.threads.events.stream"),
    `GET ${THREAD}/stream -> StreamThreadEvent`,
  ),
  fact("41", "the agent changes only while idle", () => says(description("sessions.update"), /idle/), "said"),
  fact("45", "a running session is not archived", () => says(description("sessions.archive"), /running/), "said"),
  fact("47", "a running session is not deleted", () => says(description("sessions.delete"), /running/), "said"),
  fact(
    "48",
    "deleting a session keeps what stands on its own",
    () => says(description("sessions.delete"), /(stay|remain|kept|keep)/),
    "said",
  ),
  fact("51", "creating starts no work by itself", () => says(description("sessions.create"), /first event/), "said"),
  fact(
    "64",
    "archiving keeps the history",
    () => says(description("sessions.archive"), /(history|readable|stay)/),
    "said",
  ),
  fact("84", "each operation has a summary", () => [...OPERATIONS.values()].filter(({ spec }) => !spec.summary), []),
  fact("T", "streams answer server-sent events", streams, [
    "sessions.events.stream",
    "sessions.events.stream_legacy",
    "sessions.threads.events.stream",
  ]),
];

function groups(): string[] {
  const ids = [...OPERATIONS.keys()].filter((id) => id.startsWith("sessions."));
  return [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf("."))))].sort();
}

function verbs(group: string): string[] {
  return [...OPERATIONS.keys()]
    .filter((id) => id.slice(0, id.lastIndexOf(".")) === group)
    .map((id) => id.slice(group.length + 1))
    .sort();
}

function streams(): string[] {
  const isStream = (id: string): boolean => {
    const success = object(object(operation(id).spec.responses)["200"]);
    return Object.keys(object(success.content)).join() === "text/event-stream";
  };
  return [...OPERATIONS.keys()].filter(isStream).sort();
}
