// Generated from the unions of spec/components/schemas/ by tools/gen. Do not edit: change the spec and run `npm run gen`.
import type { UnionDescriptor } from "../union-descriptor.ts";

/** The type of every event that a session's history can hold. */
export const EVENT_TYPES = ["agent.message", "user.message"] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Every union by name: its tag property, its members by wire name, and whether the service may add to it. */
export const UNIONS = {
  SessionEvent: {
    tag: "type",
    open: false,
    members: {
      "agent.message": "AgentMessageEvent",
      "user.message": "UserMessageEvent",
    },
  },
} as const satisfies Readonly<Record<string, UnionDescriptor>>;
