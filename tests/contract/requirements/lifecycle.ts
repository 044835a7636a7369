import type { Requirements } from "./requirement.ts";

/** Which call is legal in which state, and what each client event does there. Cells are in `tables/`. */
export const LIFECYCLE_RULES = {
  "legal.read": { source: "behaviour 1.1", behavior: "reads work in every state until the session is deleted" },
  "legal.stream": {
    source: "behaviour 1.1, house rule H18",
    behavior: "a stream opens in every state until the session is deleted",
  },
  "legal.update-title": {
    source: "behaviour 1.1, house rule H7",
    behavior: "title and metadata change until the session ended",
  },
  "legal.update-agent": { source: "behaviour 1.1", behavior: "the agent's tools and servers change only while idle" },
  "legal.update-budget": { source: "behaviour 1.1", behavior: "a budget changes until the session ended" },
  "legal.update-vaults": { source: "behaviour 1.1", behavior: "vault_ids never change" },
  "legal.send": {
    source: "behaviour 1.1",
    behavior: "work is accepted while idle, running and rescheduling; not while blocked, at the cap or ended",
  },
  "legal.resources": {
    source: "behaviour 1.1, house rule H8",
    behavior: "resources are added, deleted and rotated until the session ended",
  },
  "legal.archive": {
    source: "behaviour 1.1, house rule H9",
    behavior: "archive is refused while running or rescheduling, and repeats without effect",
  },
  "legal.delete": {
    source: "behaviour 1.1, house rule H10",
    behavior: "delete is refused while running or rescheduling",
  },
  "legal.archive-thread": { source: "behaviour 1.1, 5", behavior: "a thread is archived only while idle" },
  "legal.as-published": {
    source: "behaviour 1.1",
    behavior: "the published lifecycle table says what the cells typed by hand say",
  },
  "event.user.message": {
    source: "behaviour 2.1",
    behavior: "a message starts a turn or queues, and is refused while blocked, at the cap or ended",
  },
  "event.user.interrupt": {
    source: "behaviour 2.1",
    behavior: "an interrupt is accepted in every state but the ended ones",
  },
  "event.user.tool_confirmation": { source: "behaviour 2.1", behavior: "a confirmation needs a call that asked" },
  "event.user.custom_tool_result": { source: "behaviour 2.1", behavior: "a custom result needs its custom tool call" },
  "event.user.tool_result": {
    source: "behaviour 2.1",
    behavior: "a tool result needs a self-hosted environment and its call",
  },
  "event.user.define_outcome": { source: "behaviour 2.1", behavior: "one outcome at a time" },
  "event.system.message": {
    source: "behaviour 2.1, house rule H23",
    behavior: "a system message is last and goes with a message or a result, or stands alone while idle",
  },
} as const satisfies Requirements;
