import type { Played } from "./play-turn.ts";

/** Typed by hand: what the scenario `tool-ask` plays, as its README says it. */
export const PLAYED: Played = {
  types: [
    "session.status_running",
    "session.thread_status_running",
    "user.message",
    "span.model_request_start",
    "agent.tool_use",
    "span.model_request_end",
    "session.thread_status_idle",
    "session.usage",
    "session.status_idle",
    "user.tool_confirmation",
    "session.status_running",
    "session.thread_status_running",
    "agent.tool_result",
    "span.model_request_start",
    "agent.message",
    "span.model_request_end",
    "session.thread_status_idle",
    "session.usage",
    "session.status_idle",
  ],
  allowed: 1,
  stops: ["requires_action", "end_turn"],
  status: "idle",
};
