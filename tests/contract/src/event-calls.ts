import type { EventParams } from "@managed-agents/types";
import type { EventRowName } from "../tables/event-cells.ts";
import { message } from "./world.ts";

const UNKNOWN = "sevt_011CunknownCall000000000";

export const OUTCOME: EventParams = {
  type: "user.define_outcome",
  description: "A list of late orders",
  rubric: { type: "text", content: "- has a row for each late order" },
};

export const SYSTEM: EventParams = { type: "system.message", content: [{ type: "text", text: "Be brief." }] };

export const INTERRUPT: EventParams = { type: "user.interrupt" };

export const confirm = (tool_use_id: string, result: "allow" | "deny" = "allow"): EventParams => ({
  type: "user.tool_confirmation",
  tool_use_id,
  result,
});

export const customResult = (custom_tool_use_id: string, text = "in transit"): EventParams => ({
  type: "user.custom_tool_result",
  custom_tool_use_id,
  content: [{ type: "text", text }],
});

export const toolResult = (tool_use_id: string, text = "README.md"): EventParams => ({
  type: "user.tool_result",
  tool_use_id,
  content: [{ type: "text", text }],
});

/** The events behind each row of the table. */
export const EVENT_CALLS: Readonly<Record<EventRowName, readonly EventParams[]>> = {
  "user.message": [message("More")],
  "user.interrupt": [INTERRUPT],
  "user.tool_confirmation of an unknown call": [confirm(UNKNOWN)],
  "user.custom_tool_result of an unknown call": [customResult(UNKNOWN)],
  "user.tool_result of an unknown call": [toolResult(UNKNOWN)],
  "user.define_outcome": [OUTCOME],
  "system.message alone": [SYSTEM],
  "user.message, then system.message": [message("More"), SYSTEM],
  "system.message, then user.message": [SYSTEM, message("More")],
  "user.interrupt, then user.message": [INTERRUPT, message("More")],
  "user.interrupt, then system.message": [INTERRUPT, SYSTEM],
};

/** Events that name the call that a session waits for. */
export const PENDING_CALLS: Readonly<Record<string, (id: string) => readonly EventParams[]>> = {
  "user.tool_confirmation allow": (id) => [confirm(id)],
  "user.tool_confirmation deny": (id) => [confirm(id, "deny")],
  "user.custom_tool_result": (id) => [customResult(id)],
  "user.tool_result": (id) => [toolResult(id)],
  "user.custom_tool_result, then system.message": (id) => [customResult(id), SYSTEM],
  "user.tool_confirmation, then system.message": (id) => [confirm(id), SYSTEM],
  "system.message alone": () => [SYSTEM],
  "user.interrupt": () => [INTERRUPT],
};
