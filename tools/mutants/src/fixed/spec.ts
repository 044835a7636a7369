import type { FixedMutant } from "../mutant.ts";

const SCHEMAS = "spec/components/schemas";

/** Breaks of the document: programs would send what the service refuses, or not read what it sends. */
export const SPEC: readonly FixedMutant[] = [
  {
    name: "spec/agent-is-optional",
    file: `${SCHEMAS}/sessions/CreateSessionRequest.yaml`,
    replace: "required: [agent, environment_id]",
    by: "required: [environment_id]",
    harm: "a session without an agent would compile, pass the mock and be refused by the service",
  },
  {
    name: "spec/open-request",
    file: `${SCHEMAS}/sessions/UpdateSessionRequest.yaml`,
    replace: "additionalProperties: false",
    by: "additionalProperties: true",
    harm: "a misspelt property would be taken in silence, and change nothing",
  },
  {
    name: "spec/status-is-missing",
    file: `${SCHEMAS}/sessions/SessionStatus.yaml`,
    replace: "enum: [rescheduling, running, idle, terminated]",
    by: "enum: [running, idle, terminated]",
    harm: "a session that is retried would have a status that no program knows",
  },
  {
    name: "spec/last-page-has-a-cursor",
    file: `${SCHEMAS}/sessions/SessionList.yaml`,
    replace: "  next_page:\n    type: [string, 'null']",
    by: "  next_page:\n    type: string",
    harm: "types would promise a cursor on the last page",
  },
  {
    name: "spec/metadata-is-short",
    file: `${SCHEMAS}/values/Metadata.yaml`,
    replace: "  maxLength: 512",
    by: "  maxLength: 511",
    harm: "metadata that the service takes would be refused by the mock and by validators",
  },
  {
    name: "spec/history-is-newest-first",
    file: "spec/components/parameters/EventsOrder.yaml",
    replace: "default: asc",
    by: "default: desc",
    harm: "who reads a history without an order would expect it backwards",
  },
  {
    name: "spec/sending-is-repeatable",
    file: "spec/paths/sessions_{session_id}_events.yaml",
    replace: "idempotent: false",
    by: "idempotent: true",
    harm: "the client would send messages again after a failure, and start work twice",
  },
  {
    name: "spec/deleting-destroys-nothing",
    file: "spec/paths/sessions_{session_id}.yaml",
    replace: "    destructive: true\n    idempotent: true\n  x-legal-when: delete_session",
    by: "    destructive: false\n    idempotent: true\n  x-legal-when: delete_session",
    harm: "hosts would let a model delete sessions without asking anybody",
  },
  {
    name: "spec/statuses-without-brackets",
    file: "spec/components/parameters/Statuses.yaml",
    replace: "name: statuses[]",
    by: "name: statuses",
    harm: "the client would send a filter that the service does not know",
  },
  {
    name: "spec/waiting-calls-without-ids",
    file: `${SCHEMAS}/events/StopReason.yaml`,
    replace: "required: [type, event_ids]",
    by: "required: [type]",
    harm: "a program could not rely on being told which calls wait for it",
  },
];
