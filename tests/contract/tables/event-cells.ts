import type { RequirementId } from "../requirements.ts";
import { type Cell, gone, no, type State, unconfirmed, yes } from "./state.ts";

/** One thing a client can send, and its answer in each state. */
export interface EventRow {
  readonly requirement: RequirementId;
  readonly cells: Readonly<Record<State, Cell>>;
}

/** Errors 5, the wording seen while blocked: index, ids, the four types. */
const blocked: Cell = {
  status: 400,
  message:
    /events\[0\].*waiting on responses to events \[sevt_.*user\.tool_confirmation.*user\.custom_tool_result.*user\.tool_result.*user\.interrupt/s,
};

/** Behaviour 2.4: others are refused by naming the list of the four types. */
const capped: Cell = {
  status: 400,
  message: /user\.tool_confirmation.*user\.custom_tool_result.*user\.tool_result.*user\.interrupt/s,
};

const ended = { terminated: no, archived: no, deleted: gone } as const;

/** What needs a call that this session never made. */
const unknownCall: Readonly<Record<State, Cell>> = {
  idle: no,
  running: no,
  rescheduling: no,
  ...ended,
  requires_action: no,
  budget_reached: no,
};

/**
 * Behaviour 2.1 to 2.4, typed by hand. The session is on a cloud environment; `requires_action` waits for the confirmation of one
 * built-in call. What other calls wait for is in `PENDING_CELLS`.
 */
export const EVENT_CELLS = {
  "user.message": {
    requirement: "event.user.message",
    cells: { idle: yes, running: yes, rescheduling: yes, ...ended, requires_action: blocked, budget_reached: capped },
  },
  "user.interrupt": {
    requirement: "event.user.interrupt",
    cells: { idle: yes, running: yes, rescheduling: yes, ...ended, requires_action: yes, budget_reached: yes },
  },
  "user.tool_confirmation of an unknown call": { requirement: "event.user.tool_confirmation", cells: unknownCall },
  "user.custom_tool_result of an unknown call": { requirement: "event.user.custom_tool_result", cells: unknownCall },
  "user.tool_result of an unknown call": { requirement: "event.user.tool_result", cells: unknownCall },
  "user.define_outcome": {
    requirement: "event.user.define_outcome",
    cells: { idle: yes, running: yes, rescheduling: yes, ...ended, requires_action: blocked, budget_reached: capped },
  },
  "system.message alone": {
    requirement: "event.system.message",
    cells: {
      idle: unconfirmed(yes),
      running: unconfirmed(no),
      rescheduling: unconfirmed(no),
      ...ended,
      requires_action: no,
      budget_reached: no,
    },
  },
  "user.message, then system.message": {
    requirement: "event.system.message",
    cells: { idle: yes, running: yes, rescheduling: yes, ...ended, requires_action: blocked, budget_reached: capped },
  },
  "system.message, then user.message": {
    requirement: "event.system.message",
    cells: { idle: no, running: no, rescheduling: no, ...ended, requires_action: no, budget_reached: no },
  },
  "user.interrupt, then user.message": {
    requirement: "event.user.interrupt",
    cells: {
      idle: yes,
      running: yes,
      rescheduling: yes,
      ...ended,
      requires_action: unconfirmed(no),
      budget_reached: no,
    },
  },
  "user.interrupt, then system.message": {
    requirement: "event.system.message",
    cells: { idle: no, running: no, rescheduling: no, ...ended, requires_action: no, budget_reached: no },
  },
} as const satisfies Readonly<Record<string, EventRow>>;

export type EventRowName = keyof typeof EVENT_CELLS;

/** What a session can wait for: the scenario that brings it there. */
export const PENDING = ["tool-ask", "mcp-tool", "custom-tool", "self-hosted-tool"] as const;

export type Pending = (typeof PENDING)[number];

/** Behaviour 2.1, 2.3 and errors 4: which answer fits which pending call. All name the call that the session waits for. */
export const PENDING_CELLS: Readonly<
  Record<string, { requirement: RequirementId; cells: Readonly<Record<Pending, Cell>> }>
> = {
  "user.tool_confirmation allow": {
    requirement: "event.user.tool_confirmation",
    cells: { "tool-ask": yes, "mcp-tool": yes, "custom-tool": no, "self-hosted-tool": no },
  },
  "user.tool_confirmation deny": {
    requirement: "event.user.tool_confirmation",
    cells: { "tool-ask": yes, "mcp-tool": yes, "custom-tool": no, "self-hosted-tool": no },
  },
  "user.custom_tool_result": {
    requirement: "event.user.custom_tool_result",
    cells: { "tool-ask": no, "mcp-tool": no, "custom-tool": yes, "self-hosted-tool": no },
  },
  "user.tool_result": {
    requirement: "event.user.tool_result",
    cells: { "tool-ask": no, "mcp-tool": no, "custom-tool": no, "self-hosted-tool": yes },
  },
  "user.custom_tool_result, then system.message": {
    requirement: "event.system.message",
    cells: { "tool-ask": no, "mcp-tool": no, "custom-tool": yes, "self-hosted-tool": no },
  },
  "user.tool_confirmation, then system.message": {
    requirement: "event.system.message",
    cells: { "tool-ask": no, "mcp-tool": no, "custom-tool": no, "self-hosted-tool": no },
  },
  "system.message alone": {
    requirement: "event.system.message",
    cells: { "tool-ask": no, "mcp-tool": no, "custom-tool": no, "self-hosted-tool": no },
  },
  "user.interrupt": {
    requirement: "event.user.interrupt",
    cells: { "tool-ask": yes, "mcp-tool": yes, "custom-tool": yes, "self-hosted-tool": yes },
  },
};
