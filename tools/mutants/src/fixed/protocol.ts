import type { FixedMutant } from "../mutant.ts";

const OPERATIONS = "spec/protocol/operations.yaml";
const OBJECTS = "spec/protocol/objects.yaml";
const STREAM = "spec/protocol/stream";

/** Breaks of the protocol: the mock would allow what the service refuses, or the stream checker overlook what it is for. */
export const PROTOCOL: readonly FixedMutant[] = [
  {
    name: "protocol/tools-change-while-running",
    file: OPERATIONS,
    replace: "part: { properties: [agent] }\n    cells: { idle: allow, running: session_running",
    by: "part: { properties: [agent] }\n    cells: { idle: allow, running: allow",
    harm: "a program that changes tools at work would pass here, and fail with the service",
  },
  {
    name: "protocol/running-sessions-can-be-deleted",
    file: OPERATIONS,
    replace: "running: delete_while_running, rescheduling: delete_while_running",
    by: "running: allow, rescheduling: allow",
    harm: "a clean-up that forgets to interrupt would pass here, and fail with the service",
  },
  {
    name: "protocol/two-outcomes-at-a-time",
    file: OPERATIONS,
    replace: "      - { guard: outcome_active, refuse: outcome_active }\n",
    by: "",
    harm: "the published table would no longer say that a second outcome is refused",
  },
  {
    name: "protocol/stale-version-is-a-bad-request",
    file: OBJECTS,
    replace: "version_stale: { status: 409,",
    by: "version_stale: { status: 400,",
    harm: "a program would not recognise that somebody else changed the agent first",
  },
  {
    name: "protocol/archived-vaults-take-credentials",
    file: OBJECTS,
    replace: "description: Puts a credential into the vault.\n        cells: { active: allow, archived: vault_archived",
    by: "description: Puts a credential into the vault.\n        cells: { active: allow, archived: allow",
    harm: "secrets would go into a vault whose secrets are destroyed",
  },
  {
    name: "protocol/events-appear-twice",
    file: `${STREAM}/queue.yaml`,
    replace: "event: { type: '*', where: { processed_at: { not: null } }, by: id }",
    by: "event: { type: 'agent.thinking', where: { processed_at: { not: null } }, by: id }",
    harm: "the checker would not notice a message that is streamed twice",
  },
  {
    name: "protocol/work-after-the-end",
    file: `${STREAM}/end.yaml`,
    replace: "    - session.status_running\n    - session.status_idle\n    - session.status_rescheduled",
    by: "    - session.status_idle\n    - session.status_rescheduled",
    harm: "the checker would let a terminated session run again",
  },
  {
    name: "protocol/idle-without-usage",
    file: `${STREAM}/turns.yaml`,
    replace: "first: session.usage\n  then: session.status_idle",
    by: "first: session.usage\n  then: session.status_rescheduled",
    harm: "a program that reads the cost before each idle event would miss it, and no check would say so",
  },
];
